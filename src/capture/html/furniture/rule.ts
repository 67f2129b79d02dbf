import type { HtmlElement } from '../node.ts';

/** Something about an element that tells that it and all in it is not the report's. */
export interface RegionRule {
  /** Names the removal's reason. */
  readonly name: string;
  /**
   * The share of the page's running text that the region may hold at most. A name alone never takes a page's body away:
   * many an article stands in an element called "share" or "related".
   */
  readonly most: number;
  /** How many words of running text it may hold at most, however much the page has. */
  readonly mostWords: number;
  /** True where such a part leads somewhere or asks for something: running text without a link or a field is none. */
  readonly leads?: true;
  /** @param words The element's naming words, see `classWords`. */
  matches(element: HtmlElement, words: string): boolean;
}
