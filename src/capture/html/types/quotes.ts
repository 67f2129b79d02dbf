import { classWords } from '../classWords.ts';
import { type Item, type ItemRule, isKept, without } from '../item.ts';
import type { HtmlElement } from '../node.ts';
import { elementsAround } from '../path.ts';

const PULL_QUOTE = /-(?:pull-?quotes?(?:-[a-z]+)?|pq|blockquote-pull|quote-pull|highlight-quote)-/;
const KEY = /[^\p{L}\p{N}]+/gu;

/** More than any page has: each is looked for in the whole text. */
const MOST = 60;

/** A sentence set large beside the text is there twice: the one in the text stays. One that stands only there is a quotation. */
export const pullQuotes: ItemRule = {
  name: 'pull-quote',
  apply: (items, { body }) => {
    const isPulled = items.map((item) => (isKept(item) && item.inBody ? pulled(item, body) : undefined));
    if (isPulled.every((p) => p === undefined)) return items;
    const text = items.map((item, i) => (isKept(item) && item.inBody && !isPulled[i] ? key(item.text.text) : '')).join(' ');
    let looked = 0;
    let left: HtmlElement | undefined;
    return items.map((item, i): Item => {
      if (!isPulled[i] || ++looked > MOST) return item;
      const own = key(item.text.text);
      // Who is quoted goes with the words.
      const again =
        (own.length >= 12 && text.includes(own)) || (left !== undefined && left === isPulled[i] && item.text.length < 100);
      left = again ? isPulled[i] : undefined;
      return again ? without(item, 'pull-quote') : { ...item, type: 'quote', level: 1 };
    });
  },
};

/** The element that sets the item apart from the text. */
function pulled({ passage }: Item, body: HtmlElement | null): HtmlElement | undefined {
  return passage ? elementsAround(passage, body).find((e) => e.tag === 'aside' || PULL_QUOTE.test(classWords(e))) : undefined;
}

function key(text: string): string {
  return text.toLowerCase().replace(KEY, '');
}
