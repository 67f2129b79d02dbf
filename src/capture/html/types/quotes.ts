import { classWords } from '../classWords.ts';
import { type Item, type ItemRule, isKept, without } from '../item.ts';
import { elementsAround } from '../path.ts';

const PULL_QUOTE = /-(?:pull-?quotes?(?:-[a-z]+)?|pq|blockquote-pull|quote-pull|highlight-quote)-/;
const KEY = /[^\p{L}\p{N}]+/gu;

/** More than any page has: each is looked for in the whole text. */
const MOST = 60;

/** A sentence set large beside the text is there twice: the one in the text stays. One that stands only there is a quotation. */
export const pullQuotes: ItemRule = {
  name: 'pull-quote',
  apply: (items, { body }) => {
    const isPulled = items.map((item) => isKept(item) && item.inBody && item.passage !== null && pulled(item, body));
    if (!isPulled.includes(true)) return items;
    const text = items.map((item, i) => (isKept(item) && item.inBody && !isPulled[i] ? key(item.text.text) : '')).join(' ');
    let looked = 0;
    return items.map((item, i): Item => {
      if (!isPulled[i] || ++looked > MOST) return item;
      const own = key(item.text.text);
      return own.length >= 12 && text.includes(own) ? without(item, 'pull-quote') : { ...item, type: 'quote', level: 1 };
    });
  },
};

function pulled(item: Item, body: Parameters<typeof elementsAround>[1]): boolean {
  return (
    item.passage !== null && elementsAround(item.passage, body).some((e) => e.tag === 'aside' || PULL_QUOTE.test(classWords(e)))
  );
}

function key(text: string): string {
  return text.toLowerCase().replace(KEY, '');
}
