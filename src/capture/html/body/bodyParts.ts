import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import type { Passage } from '../passage.ts';
import { proseWeight } from '../prose.ts';
import { countWords } from '../words.ts';

/** A part with less running text is a line beside the text. */
const LEAST = 15;
/** The share of a part's characters that may stand in links. */
const MOST_LINKED = 0.2;
/** So many short lines may stand between two parts of a text: a heading, a label over an advertisement. */
const MOST_BETWEEN = 3;

/**
 * Further parts of a report's text beside the element that holds most of it: right before or after it, running text nearly
 * without links, and no heading of another report in it. Pages cut a text for an advertisement or a paywall, and give the
 * pieces names of their own.
 *
 * @returns The parts and the body, in document order, none inside another.
 * @param weights The running text of each element without what regions took away.
 * @param reasonOf Why a part of the page is not the report's, by what it is called.
 */
export function bodyParts(
  page: Page,
  body: HtmlElement,
  headline: HtmlElement | null,
  passages: readonly Passage[],
  weights: Float64Array,
  reasonOf: (element: HtmlElement) => string | undefined,
): HtmlElement[] {
  const parts: HtmlElement[] = [body];
  const holdsHeadline = (e: HtmlElement) => headline !== null && headline.index >= e.index && headline.index < e.end;
  // Up to what holds the headline too: what stands further out is of the site.
  for (let e = body; e.parent && !holdsHeadline(e) && e.tag !== 'body'; e = e.parent) {
    const siblings = e.parent.children.filter((c) => c.kind === 'element');
    const own = siblings.indexOf(e);
    for (const [before, row] of [
      [false, siblings.slice(own + 1)],
      [true, siblings.slice(0, own).reverse()],
    ] as const) {
      let between: HtmlElement[] = [];
      for (const sibling of row) {
        const inside = passagesIn(passages, sibling);
        if (inside.length === 0 || reasonOf(sibling) !== undefined) continue;
        if (holdsHeadline(sibling)) break;
        if ((weights[sibling.index] ?? 0) >= LEAST && goesOn(page, sibling, inside) && !(before && isHeadOfText(inside))) {
          parts.push(...between.filter((b) => /^h[2-6]$/.test(b.tag)), sibling);
          between = [];
          continue;
        }
        between.push(sibling);
        if (between.length > MOST_BETWEEN || countWords(inside.map((p) => p.text.text).join(' ')) > 15) break;
      }
    }
    if (!headline && /^(?:article|main)$/.test(e.parent.tag)) break;
  }
  return parts.sort((a, b) => a.index - b.index);
}

/** True where the element stands in one of the parts, which are in document order; by halving. */
export function standsIn(element: HtmlElement, parts: readonly HtmlElement[]): boolean {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.end ?? 0) <= element.index) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part !== undefined && part.index <= element.index;
}

function goesOn(page: Page, part: HtmlElement, inside: readonly Passage[]): boolean {
  for (let i = part.index; i < part.end; i++) {
    const node = page.nodes[i];
    if (node?.kind === 'element' && /^(?:h1|time|article|form|input|nav|footer|aside)$/.test(node.tag)) return false;
  }
  const characters = inside.reduce((n, p) => n + p.text.length, 0);
  const linked = inside.reduce((n, p) => n + p.linked, 0);
  const prose = inside.filter((p) => proseWeight(p) > 0).reduce((n, p) => n + p.text.length, 0);
  return (
    linked <= characters * MOST_LINKED &&
    prose >= characters * 0.6 &&
    inside.every((p) => p.linked < p.text.length || p.text.length < 4)
  );
}

/** Before the text stand its subtitle, its summary and its picture's caption, which are told apart there. */
function isHeadOfText(inside: readonly Passage[]): boolean {
  const prose = inside.filter((p) => proseWeight(p) > 0);
  return prose.length < 2 || prose.some((p) => /^(?:li|figcaption|h[1-6])$/.test(p.container.tag));
}

/** The passages that begin in an element; they stand in document order. */
function passagesIn(passages: readonly Passage[], { index, end }: HtmlElement): Passage[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.first ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const found: Passage[] = [];
  for (let p = passages[low]; p && p.first < end; p = passages[++low]) found.push(p);
  return found;
}
