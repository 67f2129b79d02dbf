import type { MappedText } from '../../report/mappedText.ts';
import type { HtmlElement } from './node.ts';

/** A link inside a passage: places in its text, and the address as the page resolves it. */
export interface PassageLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly element: HtmlElement;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many characters of a passage the stretches take. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((n, s) => n + s.end - s.start, 0);
}

/**
 * Visible text that stands between two block edges, as a reader sees it in one piece: a paragraph, a line of a menu, a
 * cell. Every visible character of a page is in exactly one passage.
 */
export interface Passage {
  readonly index: number;
  /** The places in document order of its first text node and after its last. */
  readonly first: number;
  readonly last: number;
  /** The block element that it stands in. */
  readonly container: HtmlElement;
  /** White space folded, ends trimmed; never empty. */
  readonly text: MappedText;
  readonly links: readonly PassageLink[];
  /** How many characters stand in links. */
  readonly linked: number;
  /** The stretches of its text that are bold, or italic. */
  readonly bold: readonly Stretch[];
  readonly italic: readonly Stretch[];
  /** Where in its text single line breaks stand, each shown as a space. */
  readonly lineBreaks: readonly number[];
  /** True where it begins after two line breaks, not at an element's edge. */
  readonly afterBreaks: boolean;
}
