import type { Region } from '../body/mainRegion.ts';
import { countWords, plainKey } from '../prose.ts';
import type { Ruling } from '../ruling.ts';

/** A title in large type breaks over this many lines at most. */
const MOST = 5;

/**
 * The lines that say what the running headers say: a browser prints the page's title at the head of each page, the site's
 * name after it, and on the first page the title itself stands in larger type, broken over several lines.
 *
 * @param running The lines at the file's beginning that come back as running headers.
 */
export function printedTitle(
  ruling: Ruling,
  region: Region,
  running: ReadonlySet<number>,
): { readonly first: number; readonly count: number } | null {
  const { lines } = ruling.sheet;
  const hints = [...running].map((i) => lines[i]).flatMap((l) => (l ? [plainKey(ruling.sheet.shown(l).slice(0, 400))] : []));
  for (const hint of hints.filter((h) => countWords(h) >= 4)) {
    for (let i = Math.max(0, region.first - 40); i < region.first; i++) {
      let text = '';
      let best = 0;
      for (let k = i; k < i + MOST && ruling.isOpen(k) && !running.has(ruling.units[k]?.lines[0]?.index ?? -1); k++) {
        text = `${text} ${plainKey(ruling.units[k]?.text ?? '')}`.trim();
        if (!hint.startsWith(text)) break;
        if (countWords(text) >= 4) best = k - i + 1;
      }
      if (best > 0) return { first: i, count: best };
    }
  }
  return null;
}
