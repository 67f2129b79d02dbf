import type { HtmlElement } from './node.ts';
import type { Passage } from './passage.ts';

/** How far up the elements are looked at: a bound for pages nested without end. */
const REACH = 48;

/** The elements that a passage stands in, innermost first, up to and without `limit`. */
export function elementsAround(passage: Passage, limit: HtmlElement | null): HtmlElement[] {
  const elements: HtmlElement[] = [];
  for (let e: HtmlElement | null = passage.container; e && e !== limit && elements.length < REACH; e = e.parent) elements.push(e);
  return elements;
}
