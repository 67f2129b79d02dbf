import { classWords } from '../classWords.ts';
import { eachInBody, type Item, type ItemRule, isKept, without } from '../item.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { lengthOf } from '../passage.ts';
import { elementsAround } from '../path.ts';
import { creditAtEnd, isCreditLine } from './creditText.ts';
import { CAPTION_NAME, CREDIT_NAME } from './names.ts';

/** A line that a page calls a credit, or that says nothing but whose picture it is. */
export const credits: ItemRule = eachInBody('credits', (item, reading) => {
  if (!item.passage || item.text.length > 240) return item;
  const around = elementsAround(item.passage, reading.body).slice(0, 4);
  // "credit-caption" is the box of both.
  const isCreditBox = (e: HtmlElement) =>
    e.tag !== 'p' && CREDIT_NAME.test(classWords(e)) && !CAPTION_NAME.test(classWords(e)) && !/-caption-/.test(classWords(e));
  const named = around.some(isCreditBox) && item.text.length < 160;
  if (named || isCreditLine(item.text.text)) return { ...item, type: 'credit' };
  return item;
});

/**
 * A short line right after a picture is its caption, though nothing calls it so: in the same small box, or set apart by
 * italics, small letters or the middle of the line.
 */
export const linesUnderPictures: ItemRule = eachInBody('line-under-picture', (item, { page, body }) => {
  const { passage } = item;
  if (!passage || item.type !== 'paragraph' || item.text.length > 300) return item;
  if (/^©\s?(?!\d{4})\S/.test(item.text.text)) return { ...item, type: 'caption' };
  if (passage.linked > item.text.length * 0.5) return item;
  // A part that is a picture with text beside it.
  if (
    elementsAround(passage, body)
      .slice(0, 3)
      .some((e) => /-(?:media-text|image-text|text-image)-/.test(classWords(e)))
  )
    return item;
  for (const e of elementsAround(passage, body).slice(0, 3)) {
    if (e.tag === 'figure') return { ...item, type: 'caption' };
    // A table lays pictures beside text, too.
    if (/^(?:td|th|tr|tbody|table|body|article|main)$/.test(e.tag)) break;
    if (pictureBefore(page, e, passage.first) && isSmallBox(page, e, item)) return { ...item, type: 'caption' };
  }
  const apart = lengthOf(passage.italic) >= item.text.length * 0.9 || /^(?:center|small|font)$/.test(passage.container.tag);
  const after = pictureBefore(page, body ?? page.document, passage.first);
  return apart && after && !/[.!?]["”’)]*$/.test(item.text.text) ? { ...item, type: 'caption' } : item;
});

/** A picture in `element` before the node at `place`. */
function pictureBefore(page: Page, element: HtmlElement, place: number): boolean {
  for (let i = place - 1; i > element.index && place - i < 40; i--) {
    const node = page.nodes[i];
    if (node?.kind === 'text' && /\S/.test(node.value)) return false;
    if (node?.kind === 'element' && (node.tag === 'img' || node.tag === 'amp-img') && !isIcon(node)) return true;
  }
  return false;
}

function isIcon(image: HtmlElement): boolean {
  const [width, height] = [Number.parseInt(attribute(image, 'width'), 10), Number.parseInt(attribute(image, 'height'), 10)];
  return (width > 0 && width < 50) || (height > 0 && height < 50) || /-(?:emoji|icon|avatar|wp-smiley)-/.test(classWords(image));
}

/** True where the element holds little text beside the item: a picture with its line, not a page's whole column. */
function isSmallBox(page: Page, element: HtmlElement, item: Item): boolean {
  let length = 0;
  for (let i = element.index; i < element.end; i++) {
    const node = page.nodes[i];
    if (node?.kind !== 'text') continue;
    length += node.value.trim().length;
    if (length > item.text.length + 60) return false;
  }
  return true;
}

/** A caption that ends in a credit is cut in two. */
export const creditsInCaptions: ItemRule = {
  name: 'credit-in-caption',
  apply: (items) =>
    items.flatMap((item) => {
      if (!isKept(item) || item.type !== 'caption') return [item];
      const at = creditAtEnd(item.text.text);
      if (at === null) return [item];
      const caption = item.text.slice(0, at).trim();
      const credit = item.text.slice(at).trim();
      const inside = (start: number, end: number) => item.links.filter((l) => l.start >= start && l.end <= end);
      if (caption.length === 0) return [{ ...item, type: 'credit' as const }];
      const shift = item.text.text.indexOf(credit.text, at);
      return [
        { ...item, text: caption, links: inside(0, caption.length) },
        {
          ...item,
          type: 'credit' as const,
          text: credit,
          links: inside(shift, item.text.length).map((l) => ({ ...l, start: l.start - shift, end: l.end - shift })),
        },
      ];
    }),
};

/** Pages show a picture's credit twice, for two widths of the screen: the second of two in a row goes. */
export const repeatedCredits: ItemRule = {
  name: 'repeated-credits',
  apply: (items) => {
    let before: string | null = null;
    return items.map((item) => {
      if (!isKept(item)) return item;
      const again = item.type === 'credit' && before === item.text.text;
      before = item.type === 'credit' ? item.text.text : null;
      return again ? without(item, 'repeated') : item;
    });
  },
};
