import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { MappedText } from '../../src/report/mappedText.ts';

/** One UTF-16 unit of a page's visible text, and the stretch of the page that it stands for. */
export interface Glyph {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Written as a character reference. */
  readonly entity: boolean;
  /** A line break element, which shows as white space. */
  readonly lineBreak: boolean;
  /** The `a` element in which it stands: its address and its place, which tells two links with one address apart. */
  readonly link: { readonly href: string; readonly at: number } | null;
}

/** A stretch of visible text that was taken from a page, as the annotator wrote it down. */
export interface Taken {
  readonly text: MappedText;
  readonly links: { readonly start: number; readonly end: number; readonly href: string }[];
  /** The first glyph after it. */
  readonly next: number;
}

type Node = DefaultTreeAdapterMap['node'];

const HIDDEN = new Set(['head', 'script', 'style', 'noscript', 'svg', 'template', 'input', 'img']);
const REFERENCE = /^&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?/;

/**
 * The visible text of a page in document order, every unit with its place. A plain reading of the tree, apart from the
 * one in `src/capture`, so that what an annotator wrote down is not checked by the code that it is to judge.
 */
export function visibleText(page: string): Glyph[] {
  const glyphs: Glyph[] = [];
  const walk = (node: Node, link: Glyph['link']): void => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text') {
      // White space after </body> is moved into the body, and its place then covers the end tags.
      if (place && !page.slice(place.startOffset, place.endOffset).includes('</body>'))
        readText(page, place.startOffset, place.endOffset, link, glyphs);
      return;
    }
    if (HIDDEN.has(node.nodeName) || !('childNodes' in node)) return;
    let inside = link;
    if ('attrs' in node) {
      const named = (name: string) => node.attrs.find((a) => a.name === name)?.value;
      if (named('class')?.includes('screen-reader-text')) return;
      const href = named('href');
      if (node.tagName === 'a' && href !== undefined) inside = { href, at: place?.startOffset ?? 0 };
      if (node.tagName === 'br' && place) {
        glyphs.push({ unit: '\n', from: place.startOffset, to: place.endOffset, entity: false, lineBreak: true, link });
      }
    }
    for (const child of node.childNodes) walk(child, inside);
  };
  walk(parse(page, { sourceCodeLocationInfo: true }), null);
  return glyphs;
}

function readText(page: string, start: number, end: number, link: Glyph['link'], glyphs: Glyph[]): void {
  for (let at = start; at < end; ) {
    const reference = page[at] === '&' ? REFERENCE.exec(page.slice(at, end))?.[0] : undefined;
    const to = at + (reference?.length ?? 1);
    for (const unit of reference ? decode(reference) : page.slice(at, to)) {
      glyphs.push({ unit, from: at, to, entity: reference !== undefined, lineBreak: false, link });
    }
    at = to;
  }
}

function decode(reference: string): string {
  const [text] = parseFragment(reference).childNodes;
  return text && 'value' in text ? text.value : reference;
}

/**
 * Takes `text` from the glyphs from `at` on, skipping white space before it. Any white space in the page answers to the
 * one white-space character in `text`. Throws where the page has other words.
 */
export function take(page: string, glyphs: readonly Glyph[], at: number, text: string): Taken {
  const parts: MappedText[] = [];
  const links: { start: number; end: number; href: string; at: number }[] = [];
  let g = skipSpace(glyphs, at);
  let length = 0;
  for (let i = 0; i < text.length; ) {
    const first = glyphs[g];
    const wanted = text[i] ?? '';
    if (!first || isSpace(wanted) !== isSpace(first.unit)) throw mismatch(text, i, glyphs, g);
    let next = g + 1;
    if (isSpace(wanted)) next = skipSpace(glyphs, g);
    // A character reference may give a pair of surrogates: they are one run.
    else while (first.entity && glyphs[next]?.from === first.from) next++;
    const shown = isSpace(wanted)
      ? wanted
      : glyphs
          .slice(g, next)
          .map((x) => x.unit)
          .join('');
    if (!text.startsWith(shown, i)) throw mismatch(text, i, glyphs, g);
    const last = glyphs[next - 1] ?? first;
    const plain = !first.entity && next === g + 1 && first.unit === wanted && !first.lineBreak;
    if (plain) parts.push(MappedText.verbatim(page, first.from, first.to));
    else parts.push(MappedText.changed(shown, first.from, last.to, isSpace(wanted) ? 'space' : 'entity'));
    if (first.link) {
      const open = links.at(-1);
      if (open && open.at === first.link.at && open.end === length)
        links[links.length - 1] = { ...open, end: length + shown.length };
      else links.push({ start: length, end: length + shown.length, ...first.link });
    }
    length += shown.length;
    i += shown.length;
    g = next;
  }
  return { text: MappedText.concat(parts), links: links.map(({ start, end, href }) => ({ start, end, href })), next: g };
}

/** The first glyph from `at` on that is no white space. */
export function skipSpace(glyphs: readonly Glyph[], at: number): number {
  let g = at;
  for (let glyph = glyphs[g]; glyph && isSpace(glyph.unit); glyph = glyphs[g]) g++;
  return g;
}

function isSpace(unit: string): boolean {
  return /\s/.test(unit);
}

function mismatch(text: string, i: number, glyphs: readonly Glyph[], g: number): Error {
  const there = glyphs
    .slice(g, g + 60)
    .map((x) => x.unit)
    .join('');
  return new Error(`after “${text.slice(Math.max(0, i - 40), i)}” the page goes on “${there}”, not “${text.slice(i, i + 40)}”`);
}
