import type { Diagnostic } from '../../contract/index.ts';

/**
 * What protects against files made to hurt. Each can be raised, or lowered, by the caller; a message that speaks of one
 * calls it as `LIMIT_NAMES` does.
 */
export interface CaptureLimits {
  /** Bytes of one file, or of one part of an archive once it is unpacked. */
  readonly bytes: number;
  /** Milliseconds for one page or document. */
  readonly milliseconds: number;
  /** How many times larger than in the archive a part may be once it is unpacked. */
  readonly ratio: number;
  /** How deep archives may stand in archives, and parts in parts. */
  readonly depth: number;
  /** Files of one archive, parts of one page. */
  readonly parts: number;
  /** Records of one WARC file, mails of one mbox file: files that are never held in memory. */
  readonly records: number;
  /** Bytes of everything in one file once it is unpacked. */
  readonly totalBytes: number;
  /** Milliseconds that may be spent on one file and everything in it; the time in which its reports are used does not count. */
  readonly totalMilliseconds: number;
}

/** Without a time for one page, which each format has of its own. */
export type ArchiveLimits = Omit<CaptureLimits, 'milliseconds'>;

const MB = 1024 * 1024;
const HOUR = 3_600_000;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  bytes: 256 * MB,
  ratio: 200,
  depth: 8,
  parts: 100_000,
  records: 100_000_000,
  totalBytes: 256 * 1024 * MB,
  totalMilliseconds: HOUR,
};

/** What people call the limits, in messages and on the command line. */
export const LIMIT_NAMES = {
  size: 'bytes',
  time: 'milliseconds',
  ratio: 'ratio',
  depth: 'depth',
  parts: 'parts',
  records: 'records',
  'total-size': 'totalBytes',
  'total-time': 'totalMilliseconds',
} as const satisfies Readonly<Record<string, keyof CaptureLimits>>;

/** Below this many bytes no ratio is a danger: a page of spaces packs very well. */
export const HARMLESS = 16 * MB;

/** XML elements of one file: an honest feed or export has some tens for each of its entries, which `parts` limits. */
export function mostElements(limits: Partial<CaptureLimits> | undefined): number {
  return 20 * (limits?.parts ?? ARCHIVE_LIMITS.parts);
}

/** What is said where a file has more of them. */
export function tooManyElements(what: string, limits: Partial<CaptureLimits> | undefined): Diagnostic {
  const message = `the ${what} has more than ${mostElements(limits)} elements (limit parts, 20 for each); what stands after them was left out`;
  return { rule: 'too-many-elements', severity: 'warning', message };
}
