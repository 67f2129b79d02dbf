import { classWords } from '../classWords.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';
import { elementsAround } from '../path.ts';
import { isCreditLine } from '../types/creditText.ts';
import { CAPTION_NAME, CREDIT_NAME } from '../types/names.ts';
import { countWords } from '../words.ts';

const SUBTITLE_NAME =
  /-(?:sub-?(?:title|head(?:line|ing)?|line)|dek|deck|stand-?first|summary|article-summary|lede|kicker-text|excerpt|intro(?:duction)?|teaser-text|description|article-(?:dek|description|subline|heading-des)|heading-des|headline-sub|tagline|strap-?line|abstract|synopsis)-/;

/** The headline's own place in the report: the passages of the element that shows it are its title. */
export const title: ItemRule = {
  name: 'title',
  apply: (items, { headline }) => {
    if (!headline) return items;
    let taken = false;
    return items.map((item) => {
      const { passage } = item;
      if (taken || !passage || passage.first < headline.index || passage.last > headline.end) return item;
      taken = true;
      const { reason: _reason, level: _level, ...rest } = item;
      return { ...rest, type: 'title', inBody: true };
    });
  },
};

/**
 * What stands between the headline and the running text: the subtitle, the first picture's caption and its credit belong
 * to the report, although they stand outside the element that holds its text.
 */
export const headZone: ItemRule = {
  name: 'head-zone',
  apply: (items) => {
    const from = items.findIndex((i) => i.type === 'title');
    const first = items.findIndex((i, k) => k > from && isKept(i) && i.inBody && i.type !== 'heading' && i.type !== 'title');
    if (from < 0 || first < 0) return items;
    let subtitle = false;
    return items.map((item, k): Item => {
      const { passage } = item;
      if (k <= from || k >= first || !passage || item.reason !== 'outside-body') return item;
      const around = elementsAround(passage, null).slice(0, 5);
      const { reason: _reason, ...kept } = item;
      if (item.reason === 'outside-body') {
        const named = (pattern: RegExp) => around.slice(0, 4).some((e) => pattern.test(classWords(e)));
        const caption = around.some((e) => e.tag === 'figcaption') || named(CAPTION_NAME);
        if ((named(CREDIT_NAME) || (caption && isCreditLine(item.text.text))) && item.text.length < 200)
          return { ...kept, type: 'credit', inBody: true };
        if (caption && item.text.length < 1200) return { ...kept, type: 'caption', inBody: true };
        const isSub =
          around.slice(0, 2).some((e) => SUBTITLE_NAME.test(classWords(e)) || /^h[2-4]$/.test(e.tag)) ||
          (around[0]?.tag === 'p' && k === from + 1);
        if (
          !subtitle &&
          isSub &&
          countWords(item.text.text) >= 4 &&
          item.text.length < 500 &&
          passage.linked < item.text.length * 0.5
        ) {
          subtitle = true;
          return { ...kept, type: 'subtitle', inBody: true };
        }
      }
      return item;
    });
  },
};
