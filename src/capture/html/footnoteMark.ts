import { attribute, type HtmlElement } from './node.ts';
import type { Page } from './page.ts';

/** True for a raised number, letter or sign that links to a note on the same page. */
export function isFootnoteMark(page: Page, element: HtmlElement): boolean {
  let text = '';
  let linked = false;
  for (let i = element.index; i < element.end; i++) {
    const node = page.nodes[i];
    if (node?.kind === 'text') text += node.value;
    else if (node?.tag === 'a' && attribute(node, 'href').includes('#')) linked = true;
    if (text.length > 12) return false;
  }
  return linked && /^\s*[[(]?(?:\d{1,3}|[a-z]{1,2}|[*†‡§]{1,3})[\])]?\s*$/i.test(text);
}
