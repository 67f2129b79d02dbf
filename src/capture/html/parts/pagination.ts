import { linkedShare } from '../furniture/lines.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';
import { isPagerLine, isPagerPiece } from './partWords.ts';

/** A line that leads to another page of the report may name what stands there; it is no paragraph. */
const LONGEST = 160;

/** "Page 1 of 3", "1 2 3 Next": what leads from one page of a report to the others is no part of it. */
export const pagination: ItemRule = {
  name: 'pagination',
  apply: (items, { parts }) => {
    const leads = items.map(
      (item) => isOpen(item) && (isPagerLine(item.text.text, linkedShare(item) > 0.4) || isPartLink(item, parts)),
    );
    // Single numbers and signs go with the line beside them: the number of the page itself is no link.
    for (const order of [items.keys(), [...items.keys()].reverse()]) {
      let beside = false;
      for (const i of order) {
        const item = items[i];
        if (!item) continue;
        if (!leads[i] && beside && isOpen(item) && isPagerPiece(item.text.text)) leads[i] = true;
        if (leads[i] || isKept(item)) beside = leads[i] === true;
      }
    }
    return items.map((item, i) => (leads[i] ? { ...item, reason: 'pagination' } : item));
  },
};

const LINES: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'heading', 'entry']);

function isOpen(item: Item): boolean {
  return isKept(item) && item.inBody && LINES.has(item.type) && item.text.length <= LONGEST;
}

function isPartLink({ passage, text }: Item, parts: ReadonlySet<unknown>): boolean {
  if (!passage || parts.size === 0 || passage.linked < text.length * 0.6) return false;
  return passage.links.some((l) => parts.has(l.element));
}
