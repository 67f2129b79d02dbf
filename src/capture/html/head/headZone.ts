import type { BlockType } from '../../../contract/index.ts';
import { classWords } from '../classWords.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';
import type { Passage } from '../passage.ts';
import { elementsAround } from '../path.ts';
import { proseWeight } from '../prose.ts';
import { isCreditLine } from '../types/creditText.ts';
import { CAPTION_NAME, CREDIT_NAME } from '../types/names.ts';
import { countWords } from '../words.ts';

const SUBTITLE_NAME =
  /-(?:sub-?(?:title|head(?:line|ing)?|line)|dek|deck|stand-?first|summary|article-summary|lede|kicker-text|excerpt|intro(?:duction)?|teaser-text|description|article-(?:dek|description|subline|heading-des)|heading-des|headline-sub|tagline|strap-?line|abstract|synopsis)-/;

/** Names that mean a subtitle also among the paragraphs; an "intro" there is the first of them. */
const IN_TEXT_NAME =
  /-(?:sub-?(?:title|head(?:line|ing)?)|dek|deck|stand-?first|strap-?line|tagline|headline-sub|article-(?:summary|dek|subline|heading-des))-/;

/** The outlet's own summary above the text, often a list. */
const SUMMARY_NAME =
  /-(?:key-?points?|key-?takeaways?|highlights?|story-highlights|at-a-glance|summary-(?:list|points)|bullet-?points?|tldr|article-summary)-/;

/**
 * What stands between the headline and the running text: the subtitle, the outlet's own summary, the first picture's
 * caption and its credit belong to the report, and so does a first paragraph that stands apart from the others.
 */
export const headZone: ItemRule = {
  name: 'head-zone',
  apply: (items) => {
    const from = items.findIndex((i) => i.type === 'title');
    const first = items.findIndex((i, k) => k > from && isKept(i) && i.inBody && RUNNING.has(i.type) && !isNamedSubtitle(i));
    if (from < 0 || first < 0) return items;
    let above = 0;
    return items.map((item, k): Item => {
      const { passage } = item;
      if (k <= from || k >= first || !passage) return item;
      if (isKept(item)) {
        if (!isNamedSubtitle(item)) return item;
        above++;
        const { level: _level, ...rest } = item;
        return { ...rest, type: 'subtitle' };
      }
      if (item.reason !== 'outside-body') return item;
      const type = typeInHead(item, passage, above === 0);
      if (!type) return item;
      if (type === 'subtitle' || type === 'paragraph') above++;
      const { reason: _reason, ...kept } = item;
      return { ...kept, type, inBody: true };
    });
  },
};

/** What the page itself calls a subtitle, in its innermost element. */
function isNamedSubtitle(item: Item): boolean {
  if (!item.passage || (item.type !== 'paragraph' && item.type !== 'heading') || item.text.length > 500) return false;
  return IN_TEXT_NAME.test(classWords(item.passage.container)) && countWords(item.text.text) >= 4;
}

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'question', 'answer', 'entry', 'table']);

function typeInHead(item: Item, passage: Passage, isFirst: boolean): BlockType | null {
  const around = elementsAround(passage, null).slice(0, 6);
  const named = (pattern: RegExp, reach: number) => around.slice(0, reach).some((e) => pattern.test(classWords(e)));
  const text = item.text.text;
  const prose = passage.linked <= text.length * 0.5 && countWords(text) >= 4;
  if (isFirst && prose && named(SUBTITLE_NAME, 1) && text.length < 500) return 'subtitle';
  const caption = around.slice(0, 5).some((e) => e.tag === 'figcaption') || named(CAPTION_NAME, 4);
  if ((named(CREDIT_NAME, 4) || (caption && isCreditLine(text))) && text.length < 200) return 'credit';
  if (caption && text.length < 1200) return 'caption';
  if (!prose) return null;
  if (named(SUMMARY_NAME, 6) && text.length < 600) return 'subtitle';
  const subtitle =
    named(SUBTITLE_NAME, 2) || around.slice(0, 2).some((e) => /^h[2-4]$/.test(e.tag)) || (isFirst && around[0]?.tag === 'p');
  if (isFirst && subtitle && text.length < 500) return 'subtitle';
  return proseWeight(passage) >= 12 && /[.!?…]["'”’)]*$/.test(text) ? 'paragraph' : null;
}
