import type { Paragraph } from '../paragraphs.ts';
import type { PdfInfo } from '../pdfFile.ts';
import type { Typography } from '../typography.ts';

/** Titles stand on the first page that has text, among its first paragraphs. */
const AMONG = 12;
const LONGEST = 300;

/**
 * The report's title as it stands on the page: the largest type of the first page, if clearly larger than the body; or what
 * the file itself calls its title, where that stands there. Null where there is none.
 */
export function findTitle(paragraphs: readonly Paragraph[], typography: Typography, info: PdfInfo): Paragraph | null {
  const page = paragraphs[0]?.lines[0]?.page;
  const candidates = paragraphs
    .slice(0, AMONG)
    .filter((p) => p.lines[0]?.page === page && p.text.length <= LONGEST && /\p{L}{2}/u.test(p.text.text));
  const named = info.title === null ? undefined : candidates.find((p) => isSame(p.text.text, info.title ?? ''));
  if (named) return named;
  const size = (p: Paragraph) => p.lines[0]?.size ?? 0;
  const largest = candidates.reduce<Paragraph | null>((a, b) => (a && size(a) >= size(b) ? a : b), null);
  return largest && size(largest) > typography.bodySize * 1.2 ? largest : null;
}

/** The same words; the file's title may go on with the site's name. */
function isSame(shown: string, told: string): boolean {
  const [a, b] = [shown, told].map((t) =>
    t
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!a || !b || a.length < 8) return a === b && a !== '';
  return b.startsWith(a);
}
