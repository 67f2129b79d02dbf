import type { BlockType, Link, Post } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import type { HtmlElement } from './node.ts';
import type { Page } from './page.ts';
import type { Passage } from './passage.ts';

/** A stretch of the page's visible text on its way into the report: kept as a block, or left out for a reason. */
export interface Item {
  /** Where in the page's nodes it begins: the order of reading. */
  readonly at: number;
  /** The passage that it is; null for what is put together from several. */
  readonly passage: Passage | null;
  readonly text: MappedText;
  readonly links: readonly Link[];
  readonly type: BlockType;
  readonly level?: number;
  readonly post?: Post;
  /** Names the rule that left it out; undefined while it is kept. */
  readonly reason?: string;
  /** True where it stands inside the element that holds the report's running text. */
  readonly inBody: boolean;
}

/** What the rules may look at. */
export interface Reading {
  readonly page: Page;
  /** The element that holds the report's running text; null where none was found. */
  readonly body: HtmlElement | null;
  /** The element that shows the report's headline. */
  readonly headline: HtmlElement | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** The report's text as the page's data tell it; null where they don't. */
  readonly articleBody: string | null;
  /** The links to other pages of the same report. */
  readonly parts: ReadonlySet<HtmlElement>;
  /** The page's registered domain. */
  readonly domain: string | null;
}

/**
 * One thing that is decided about a page's text. Rules run in an ordered list; each gives the items back, some with
 * another type, a reason, or cut in two, never fewer characters.
 */
export interface ItemRule {
  readonly name: string;
  apply(items: readonly Item[], reading: Reading): readonly Item[];
}

/** True for what goes into the report as running text so far. */
export function isKept(item: Item): boolean {
  return item.reason === undefined;
}

/** The item left out. */
export function without(item: Item, reason: string): Item {
  return item.reason === undefined ? { ...item, reason } : item;
}

/** A rule that looks at each kept item of the body alone. */
export function eachInBody(name: string, change: (item: Item, reading: Reading) => Item): ItemRule {
  return { name, apply: (items, reading) => items.map((i) => (isKept(i) && i.inBody ? change(i, reading) : i)) };
}
