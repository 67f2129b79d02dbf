import type { Report, Run } from '../contract/index.ts';
import { printable } from './terminal/printable.ts';

/** What capture took out of a file, in its order: the reason, where it stood, and the text indented under it. */
export function writeRemoved(report: Report): string {
  if (report.removed.length === 0) return 'Nothing was removed.\n';
  return report.removed
    .map(({ reason, text, origin }) => {
      const lines = text.split('\n').map((line) => `  ${printable(line)}\n`);
      return `${reason}${placeOf(origin)}\n${lines.join('')}`;
    })
    .join('\n');
}

/** By bytes, in a PDF by the page; with the part of the file where it is in one. */
function placeOf(origin: readonly Run[]): string {
  const [first, last] = [origin[0], origin.at(-1)];
  const [from, to] = [first?.bytes?.[0], last?.bytes?.[1]];
  const bytes = from === undefined || to === undefined ? null : `bytes ${from}–${to}`;
  const page = first?.page === undefined ? null : `page ${first.page}`;
  const place = [bytes ?? page, first?.part ? `of ${printable(first.part)}` : null].filter((p) => p !== null).join(' ');
  return place === '' ? '' : ` (${place})`;
}
