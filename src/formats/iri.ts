import type { Trace } from '../contract/index.ts';

/** Names of this project's own terms; `hearsay:` in the JSON-LD that it writes. docs/formats.md explains them. */
export const TERMS = 'urn:hearsay:term:';

/** The name of a report, and with `part` (a statement's, a source's id) of something in it: its id with `urn:hearsay:` before. */
export function iriOf({ report }: Trace, ...part: readonly string[]): string {
  return ['urn:hearsay', report.id, ...part].join(':');
}
