import type { Line } from '../lines.ts';
import { type FurnitureRule, isNearEdge, outerLines, type PageLines } from './pageLines.ts';

/** How far the text is from a running head, in sizes of the type. */
const APART = 1.7;

/**
 * At the head or foot of a page, apart from the text, the words of a heading or title that stands elsewhere in the document:
 * "2 WHAT THE HARBOUR KNEW". Such heads change from section to section, so they need not be repeated.
 */
export const echoedHeading: FurnitureRule = {
  reason: 'running-header',
  *find(pages) {
    const wordings = new Map<string, Set<number>>();
    for (const page of pages) {
      for (const line of page.lines) {
        const key = wording(line);
        if (key === '' || key.length > 120) continue;
        const on = wordings.get(key) ?? new Set();
        on.add(page.number);
        wordings.set(key, on);
      }
    }
    for (const page of pages) {
      const outer = outerLines(page, 1);
      for (const line of page.lines) {
        if (!outer.has(line) || !isNearEdge(line, page, 0.12, 0.1) || !standsApart(line, page)) continue;
        const on = wordings.get(wording(line));
        if (on && [...on].some((n) => n !== page.number)) yield line;
      }
    }
  },
};

function wording(line: Line): string {
  const letters = line.text.text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return letters.length < 4 ? '' : letters;
}

function standsApart(line: Line, page: PageLines): boolean {
  const upper = line.base < page.height / 2;
  return page.lines.every((l) => {
    const step = upper ? l.base - line.base : line.base - l.base;
    return step < 0.5 * line.size || step > APART * Math.max(line.size, l.size);
  });
}
