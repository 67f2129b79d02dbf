import type { BlockType } from '../../../contract/index.ts';
import { classWords } from '../classWords.ts';
import { eachInBody, type Item, type ItemRule, type Reading } from '../item.ts';
import { attribute } from '../node.ts';
import { elementsAround } from '../path.ts';
import { CAPTION_NAME } from './names.ts';

/** What an item is by the elements that it stands in: the first that tells decides. */
export const byElements: ItemRule = eachInBody('by-elements', (item, reading) => {
  if (!item.passage || item.type !== 'paragraph') return item;
  const typed = typeByElements(item, reading);
  return typed ? { ...item, ...typed } : item;
});

function typeByElements(item: Item, reading: Reading): { type: BlockType; level?: number } | null {
  if (!item.passage) return null;
  let quotes = 0;
  let lists = 0;
  let heading = 0;
  let caption = false;
  let footnote = false;
  for (const e of elementsAround(item.passage, reading.body)) {
    if (e.tag === 'blockquote') quotes++;
    else if (e.tag === 'li') lists++;
    else if (/^h[1-6]$/.test(e.tag)) heading ||= Number(e.tag[1]);
    else if (attribute(e, 'role') === 'heading') heading ||= Number(attribute(e, 'aria-level')) || 2;
    else if (e.tag === 'figcaption') caption = true;
    const words = classWords(e);
    if (words === '') continue;
    if (CAPTION_NAME.test(words) && item.text.length < 1200) caption = true;
    if (/-(?:footnotes?|endnotes?|footnote-text|references)-/.test(words) || attribute(e, 'role') === 'doc-footnote')
      footnote = true;
  }
  if (caption) return { type: 'caption' };
  if (footnote) return { type: 'footnote' };
  if (heading > 0 && item.text.length < 300) return { type: 'heading', level: Math.min(heading, 6) };
  if (quotes > 0) return { type: 'quote', level: quotes };
  if (lists > 0) return { type: 'list-item', level: lists };
  return null;
}
