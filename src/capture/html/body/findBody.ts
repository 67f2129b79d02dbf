import { classWords } from '../classWords.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import type { Weights } from '../regions.ts';

/** How much of a part's text one child must hold for the search to go on inside it. */
const DOMINANT = 0.8;

const PART: ReadonlySet<string> = new Set(['p', 'ol', 'ul', 'dl', 'li', 'blockquote', 'pre', 'span']);

/** What pages call the element that holds the report's text. */
const BODY_NAME =
  /-(?:article-?body|article-?content|article-?text|story-?body|story-?content|story-?text|entry-content|post-?content|post-?body|main-article-body|body-?copy|articlebody|article-p-wrapper|single-content|news-?text|text-?body)-/;

/**
 * The lowest element that holds the report's running text: from the root down, into the child that holds most of it, as
 * long as one does. Null for a page without running text.
 *
 * @param weights The running text of each element without what regions took away.
 */
export function findBody(page: Page, weights: Weights): HtmlElement | null {
  if ((weights[0] ?? 0) === 0) return null;
  const weightOf = (e: HtmlElement) => weights[e.index] ?? 0;
  let body = page.document;
  for (;;) {
    const children = body.children.filter((c) => c.kind === 'element' && weightOf(c) > 0) as HtmlElement[];
    const [child] = children.toSorted((a, b) => weightOf(b) - weightOf(a));
    // One paragraph, list or quotation is not a body: its parent holds what stands beside it.
    if (!child || PART.has(child.tag)) return body;
    const share = weightOf(child) / weightOf(body);
    const named = share >= 0.5 && BODY_NAME.test(classWords(child));
    if (share < DOMINANT && !named) return body;
    if (children.some((c) => c !== child && goesOn(page, child, c))) return body;
    body = child;
  }
}

/**
 * True where a sibling is a further part of the same text: called the same, right in the same row, without a headline of
 * its own (that would be another report).
 */
function goesOn(page: Page, part: HtmlElement, sibling: HtmlElement): boolean {
  const name = attribute(part, 'class');
  if (name === '' || sibling.tag !== part.tag || attribute(sibling, 'class') !== name) return false;
  for (let i = sibling.index; i < sibling.end; i++) {
    const node = page.nodes[i];
    if (node?.kind === 'element' && /^(?:h1|h2|time|article)$/.test(node.tag)) return false;
  }
  return true;
}
