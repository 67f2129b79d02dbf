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
  const leads = leadsBefore(page);
  const isBare = (e: HtmlElement) => (leads[e.end] ?? 0) === (leads[e.index] ?? 0);
  for (const node of page.nodes) {
    if (node.kind !== 'element' || !holds[node.index]) continue;
    const above = node.parent ? reasons[node.parent.index] : undefined;
    reasons[node.index] = above ?? (safe.has(node) ? undefined : ownReason(node, weights[node.index] ?? 0, total, isBare));
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

/** Running text of so many words that leads nowhere is the report's, though it is called "related". */
const BARE_TEXT = 40;

/** For each node how many links and fields stand before it. */
function leadsBefore(page: Page): Uint32Array {
  const leads = new Uint32Array(page.nodes.length + 1);
  for (const [i, node] of page.nodes.entries()) {
    const one = node.kind === 'element' && /^(?:a|form|input|button|iframe|select)$/.test(node.tag) ? 1 : 0;
    leads[i + 1] = (leads[i] ?? 0) + one;
  }
  return leads;
}

function ownReason(
  element: HtmlElement,
  weight: number,
  total: number,
  isBare: (element: HtmlElement) => boolean,
): string | undefined {
  if (element.tag === 'body' || element.tag === 'html') return undefined;
  const words = classWords(element);
  const rule = REGION_RULES.find((r) => weight <= r.most * total && weight <= r.mostWords && r.matches(element, words));
  return rule?.leads && weight >= BARE_TEXT && isBare(element) ? undefined : rule?.name;
}

/** The reason by which an element that holds no text would be left out. */
export function reasonByName(element: HtmlElement): string | undefined {
  return ownReason(element, 0, 1, () => false);
}
