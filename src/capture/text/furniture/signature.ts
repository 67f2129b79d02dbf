import type { Claims } from '../claims.ts';
import type { Sheet } from '../sheet.ts';

/** The signature of a mail or news article: from a line of two dashes (RFC 3676, 4.3) to the end, if that is near. */
export function claimSignature(sheet: Sheet, claims: Claims): void {
  const { lines, source } = sheet;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 12); i--) {
    const line = lines[i];
    if (!line || source.slice(line.from, line.to) !== '--' || line.quote > 0) continue;
    claims.take(i, lines.length - 1, 'signature');
    return;
  }
}
