import { classWords } from '../classWords.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';
import { attribute, type HtmlElement } from '../node.ts';
import { elementsAround } from '../path.ts';

const BLOG_ITEM =
  /-(?:live-?blog-(?:post|entry|item|update)|liveblog-(?:post|entry|item)|live-(?:post|entry|update)|timeline-(?:post|item|entry)|block-time|lx-stream-(?:post|page-post)|blog-post-item)-(?!body|title|header|time|content|text)/;

/** The items of a live blog are entries, each with its time as the first of them. */
export const liveBlog: ItemRule = {
  name: 'live-blog',
  apply: (items, { body }) => {
    const boxes = items.map((item) => (item.passage ? blogItemAround(elementsAround(item.passage, body)) : null));
    // A page with one such box only borrows the name.
    if (new Set(boxes.filter((b) => b !== null)).size < 2) return items;
    return items.map((item, i): Item => {
      const box = boxes[i];
      if (!box || !item.passage) return item;
      if (item.reason === 'date-line' || item.reason === 'sidebar') {
        const { reason: _reason, ...rest } = item;
        return { ...rest, type: 'entry' };
      }
      return isKept(item) && item.type === 'paragraph' ? { ...item, type: 'entry' } : item;
    });
  },
};

function blogItemAround(elements: readonly HtmlElement[]): HtmlElement | null {
  return (
    elements.find(
      (e) =>
        BLOG_ITEM.test(classWords(e)) ||
        /LiveBlogUpdate|BlogPosting/.test(attribute(e, 'itemtype')) ||
        /^liveBlogUpdate$/i.test(attribute(e, 'itemprop')),
    ) ?? null
  );
}
