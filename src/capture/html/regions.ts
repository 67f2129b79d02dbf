import { classWords } from './classWords.ts';
import { REGION_RULES } from './furniture/regions.ts';
import { attribute, type HtmlElement } from './node.ts';
import type { Page } from './page.ts';
import type { Passage } from './passage.ts';

/** How much running text stands in each element, by its place in document order. */
export type Weights = Float64Array;

/** Adds up the passages' weights over all elements that hold them. */
export function weighElements(page: Page, passages: readonly Passage[], weight: (passage: Passage) => number): Weights {
  const weights = new Float64Array(page.nodes.length);
  for (const p of passages) weights[p.container.index] = (weights[p.container.index] ?? 0) + weight(p);
  for (let i = page.nodes.length - 1; i > 0; i--) {
    const own = weights[i];
    const parent = page.nodes[i]?.parent;
    if (own && parent) weights[parent.index] = (weights[parent.index] ?? 0) + own;
  }
  return weights;
}

/**
 * Tells for an element that holds text the name of the rule by which it, or a part of the page that it stands in, is not
 * the report's; undefined for the others. The outermost such part gives the reason.
 */
export function regionReasons(
  page: Page,
  passages: readonly Passage[],
  weights: Weights,
  headline: HtmlElement | null,
): (element: HtmlElement) => string | undefined {
  const holds = new Uint8Array(page.nodes.length);
  for (const p of passages) {
    for (let e: HtmlElement | null = p.container; e && !holds[e.index]; e = e.parent) holds[e.index] = 1;
  }
  const total = Math.max(1, weights[0] ?? 0);
  const safe = protectedElements(page, headline, (e) => (weights[e.index] ?? 0) / total);
  const reasons: (string | undefined)[] = new Array(page.nodes.length);
  for (const node of page.nodes) {
    if (node.kind !== 'element' || !holds[node.index]) continue;
    const above = node.parent ? reasons[node.parent.index] : undefined;
    reasons[node.index] = above ?? (safe.has(node) ? undefined : ownReason(node, weights[node.index] ?? 0, total));
  }
  return (element) => reasons[element.index];
}

/** What holds the headline, or is said to be the report's text, is no furniture, whatever else it is called. */
function protectedElements(page: Page, headline: HtmlElement | null, share: (e: HtmlElement) => number): Set<HtmlElement> {
  const safe = new Set<HtmlElement>();
  const protect = (element: HtmlElement | null) => {
    for (let e = element; e && !safe.has(e); e = e.parent) safe.add(e);
  };
  protect(headline);
  for (const node of page.nodes) {
    if (node.kind !== 'element' || !/(?:^|\s)articlebody(?:\s|$)/i.test(attribute(node, 'itemprop'))) continue;
    // Teasers of other reports say so of themselves too.
    if (share(node) > 0.2) protect(node);
  }
  return safe;
}

function ownReason(element: HtmlElement, weight: number, total: number): string | undefined {
  if (element.tag === 'body' || element.tag === 'html') return undefined;
  const words = classWords(element);
  return REGION_RULES.find((rule) => weight <= rule.most * total && weight <= rule.mostWords && rule.matches(element, words))
    ?.name;
}

/** The reason by which an element that holds no text would be left out. */
export function reasonByName(element: HtmlElement): string | undefined {
  return ownReason(element, 0, 1);
}
