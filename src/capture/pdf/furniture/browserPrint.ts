import type { Line } from '../lines.ts';
import { type FurnitureRule, isNearEdge, type PageLines } from './pageLines.ts';

/** Browsers set their own lines within a centimetre and a half of the edge. */
const EDGE = 0.055;

const DATE = String.raw`\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?`;
/** "3/5/26, 10:21 AM" (Chromium, Firefox), "05.03.26, 10:21", "3/5/26 10:21". */
export const PRINT_TIME = new RegExp(`^${DATE},?\\s+${TIME}$`, 'iu');
export const PRINT_ADDRESS = /^(?:https?|file|about|chrome|data):\/{0,3}\S+(?:\s?\d+\/\d+)?$|^(?:https?:\/\/|www\.)\S+…\S*$/iu;

/** The time of printing, the page's address and its title, which browsers put around what they print. */
export const browserPrint: FurnitureRule = {
  reason: 'print-edge',
  *find(pages, { title }) {
    for (const page of pages) {
      for (const line of page.lines) {
        if (isNearEdge(line, page, EDGE, EDGE) && isPrintLine(line, page, title)) yield line;
      }
    }
  },
};

function isPrintLine(line: Line, page: PageLines, title: string | null): boolean {
  const text = line.text.text;
  if (PRINT_TIME.test(text) || PRINT_ADDRESS.test(text)) return true;
  if (title === null) return false;
  // The title, cut short where it is long; only beside another of the browser's lines, for a title may stand up there too.
  const begin = text.replace(/[….]+$/, '').trim();
  if (begin.length < 4 || !title.replace(/\s+/g, ' ').startsWith(begin)) return false;
  return page.lines.some(
    (l) => l !== line && Math.abs(l.base - line.base) < 2 && (PRINT_TIME.test(l.text.text) || PRINT_ADDRESS.test(l.text.text)),
  );
}
