import type { Trace } from '../contract/index.ts';
import { citationKey } from './citationKey.ts';
import { httpAddress } from './httpAddress.ts';
import { oneLine } from './oneLine.ts';
import { jsonLine } from './prettyJson.ts';

/** The list is opened before the first report and closed after the last. */
export const CSL_HEAD = '[\n';
export const CSL_BETWEEN = ',\n';
export const CSL_TAIL = '\n]\n';

/**
 * The report as one item of CSL-JSON. Whether a byline names a person, several or an agency is not known, so it stands as a
 * literal name and is not cut into given and family names. A field that is not known is left out.
 */
export function writeCsl(trace: Trace): string {
  const { report } = trace;
  const item = {
    id: citationKey(trace),
    type: typeOf(trace),
    title: text(report.title),
    author: report.byline.length === 0 ? undefined : report.byline.map((name) => ({ literal: oneLine(name) })),
    'container-title': text(report.outlet.name ?? report.outlet.domain),
    section: text(report.section),
    issued: dateOf(report.published),
    accessed: dateOf(report.captured),
    URL: httpAddress(report.url) ?? undefined,
    language: report.language ?? undefined,
    note: report.stub ? 'only the beginning of the report' : undefined,
  };
  return jsonLine(item).trimEnd();
}

function typeOf({ report }: Trace): 'article-newspaper' | 'webpage' | 'document' {
  if (report.outlet.name !== null || report.outlet.domain !== null) return 'article-newspaper';
  return report.url === null ? 'document' : 'webpage';
}

function text(value: string | null): string | undefined {
  return value === null ? undefined : oneLine(value) || undefined;
}

/** As exactly as it is known, in the report's own zone: a year alone stays a year. */
function dateOf(value: string | null): { 'date-parts': number[][] } | undefined {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value ?? '');
  if (!m) return undefined;
  return { 'date-parts': [m.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] };
}
