import { type Item, type ItemRule, isKept, without } from '../item.ts';
import { key } from '../metadata/headline.ts';

/** A headline shorter than this may come again as a word of the text. */
const SHORTEST = 12;
/** So many lines of a head stand under its headline. */
const LINES = 6;

/**
 * A report whose pages were put on one begins again with headline, byline and date at each of them: what the first head
 * said already is left out, once running text stands before it.
 */
export const repeatedHeads: ItemRule = {
  name: 'repeated-heads',
  apply: (items) => {
    const first = items.findIndex((i) => i.type === 'title' && isKept(i));
    const title = items[first];
    if (!title || title.text.length < SHORTEST) return items;
    const titleKey = key(title.text.text);
    const running = items.findIndex((i, k) => k > first && isKept(i) && i.inBody && i.type === 'paragraph' && isRunning(i));
    if (running < 0) return items;
    const head = new Set(items.slice(0, running).map((i) => key(i.text.text)));
    const result = [...items];
    let left = 0;
    for (let i = running + 1; i < items.length; i++) {
      const item = items[i];
      if (!item || !isKept(item) || !item.inBody || item.type === 'post' || item.type === 'quote') continue;
      const own = key(item.text.text);
      if (own === titleKey) {
        result[i] = without(item, 'repeated-head');
        left = LINES;
      } else if (left > 0 && !isRunning(item)) {
        left--;
        if (own === '' || head.has(own)) result[i] = without(item, 'repeated-head');
      } else left = 0;
    }
    return result;
  },
};

function isRunning(item: Item): boolean {
  return item.text.length > 100;
}
