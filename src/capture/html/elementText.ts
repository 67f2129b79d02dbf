import { isBlock } from './layout.ts';
import type { HtmlElement } from './node.ts';
import type { Page } from './page.ts';
import { isHidden, isNeverShown } from './visible.ts';

/** How the texts of an element's parts are put side by side: as they are laid out, or each part apart. */
export type PartSpacing = 'as-laid-out' | 'apart';

/** The visible text of an element, white space folded, about `most` UTF-16 units of it. */
export function elementText(page: Page, element: HtmlElement, spacing: PartSpacing = 'as-laid-out', most = 2000): string {
  let text = '';
  for (let i = element.index; i < element.end && text.length < most; ) {
    const node = page.nodes[i];
    if (node?.kind === 'text') text += node.value;
    else if (node && node !== element) {
      if (isNeverShown(node) || isHidden(node)) {
        i = node.end;
        continue;
      }
      if (spacing === 'apart' || node.tag === 'br' || isBlock(node)) text += ' ';
    }
    // An element that ends here sets the next text apart just as one that begins.
    if (spacing === 'apart' && node?.kind === 'text') text += ' ';
    i++;
  }
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
