import { type Item, type ItemRule, isKept } from '../item.ts';
import { key } from '../metadata/headline.ts';

/** Reasons that hold whatever the page's data say: its text may quote a comment or repeat an offer. */
const FIRM: ReadonlySet<string> = new Set([
  'comments',
  'post-frame',
  'advertisement',
  'cookie-notice',
  'navigation',
  'footnote-mark',
  'frame',
  'pull-quote',
]);
const LONG = 60;

/**
 * A paragraph that a rule took away comes back where the page's own data (`articleBody` of schema.org) have it word for
 * word in the report's text: the publisher knows better what its text is than any name or place.
 */
export const toldBody: ItemRule = {
  name: 'told-body',
  apply: (items, { articleBody }) => {
    if (articleBody === null || articleBody.length < 400) return items;
    const told = key(articleBody);
    return items.map((item): Item => {
      if (isKept(item) || item.type !== 'paragraph' || !item.passage || FIRM.has(item.reason ?? '') || item.text.length < LONG)
        return item;
      if (!told.includes(key(item.text.text))) return item;
      const { reason: _reason, ...kept } = item;
      return { ...kept, inBody: true };
    });
  },
};
