import type { Report } from '../contract/index.ts';
import { printable } from './terminal/printable.ts';

/** What capture took out of a file, in its order: the reason, where it stood, and the text indented under it. */
export function writeRemoved(report: Report): string {
  if (report.removed.length === 0) return 'Nothing was removed.\n';
  return report.removed
    .map(({ reason, text, origin }) => {
      const [from, to] = [origin[0]?.bytes?.[0], origin.at(-1)?.bytes?.[1]];
      const place = from === undefined || to === undefined ? '' : ` (bytes ${from}–${to})`;
      const lines = text.split('\n').map((line) => `  ${printable(line)}\n`);
      return `${reason}${place}\n${lines.join('')}`;
    })
    .join('\n');
}
