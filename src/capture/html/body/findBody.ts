import { classWords } from '../classWords.ts';
import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import type { Weights } from '../regions.ts';

/** How much of a part's text one child must hold for the search to go on inside it. */
const DOMINANT = 0.8;

/** What pages call the element that holds the report's text. */
const BODY_NAME =
  /-(?:article-?body|article-?content|article-?text|story-?body|story-?content|story-?text|entry-content|post-?content|post-?body|main-article-body|body-?copy|articlebody|article-p-wrapper|single-content|news-?text|text-?body)-/;

/**
 * The lowest element that holds the report's running text: from the root down, into the child that holds most of it, as
 * long as one does.
 *
 * @param weights The running text of each element without what regions took away.
 */
export function findBody(page: Page, weights: Weights): HtmlElement | null {
  const total = weights[0] ?? 0;
  if (total === 0) return null;
  let body = page.document;
  for (;;) {
    const child = heaviestChild(body, weights);
    if (!child) return body;
    const share = (weights[child.index] ?? 0) / (weights[body.index] ?? 1);
    const named = share >= 0.5 && BODY_NAME.test(classWords(child));
    if (share < DOMINANT && !named) return body;
    // One paragraph is not a body: its parent holds the headings and lists beside it.
    if (child.tag === 'p') return body;
    body = child;
  }
}

function heaviestChild(element: HtmlElement, weights: Weights): HtmlElement | null {
  let best: HtmlElement | null = null;
  let most = 0;
  for (const c of element.children) {
    if (c.kind !== 'element') continue;
    const weight = weights[c.index] ?? 0;
    if (weight > most) {
      most = weight;
      best = c;
    }
  }
  return best;
}
