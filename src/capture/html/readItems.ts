import { bodyParts, standsIn } from './body/bodyParts.ts';
import { findBody } from './body/findBody.ts';
import { isExcerpt, teasersAmong } from './body/teasers.ts';
import type { Item } from './item.ts';
import type { HtmlElement } from './node.ts';
import type { Page } from './page.ts';
import type { Passage } from './passage.ts';
import { findEmbeds } from './posts/embeds.ts';
import { readPost } from './posts/readPost.ts';
import { proseWeight } from './prose.ts';
import { regionReasons, weighElements } from './regions.ts';

/** What running text under a linked headline counts: a page may be made of nothing else. */
const EXCERPT = 0.15;

/** A page's text as items, and the element that holds the report's running text. */
export interface PageItems {
  readonly items: readonly Item[];
  readonly body: HtmlElement | null;
  /** How many words of running text the body holds. */
  readonly words: number;
  /** Whether an element stands in the body, and by which rule what it holds would be left out. */
  outside(element: HtmlElement): { readonly inBody: boolean; readonly reason: string | undefined };
}

/**
 * Every passage and every embedded post as an item, with what is known from the part of the page that it stands in.
 *
 * @param whole True where all of the page is the report's body.
 */
export function readItems(page: Page, passages: readonly Passage[], headline: HtmlElement | null, whole = false): PageItems {
  const { posts, loose } = splitPosts(page, passages);
  const excerpts = new Set(loose.filter((p) => proseWeight(p) > 0 && isExcerpt(p, passages)));
  const weightOf = (p: Passage) => proseWeight(p) * (excerpts.has(p) ? EXCERPT : 1);
  const weights = weighElements(page, loose, weightOf);
  const reasonOf = regionReasons(page, loose, weights, headline);
  const own = weighElements(page, loose, (p) => (reasonOf(p.container) ? 0 : weightOf(p)));
  const body = whole ? page.document : findBody(page, own);
  // A page without running text has no body to tell apart: what it shows and no rule takes away is what there is.
  const parts = body && !whole ? bodyParts(page, body, headline, loose, own, reasonOf) : null;
  const isInside = (e: HtmlElement) => parts === null || standsIn(e, parts);
  const teasers = teasersAmong(
    loose.filter((p) => isInside(p.container) && !reasonOf(p.container)),
    excerpts,
    passages,
  );
  const items: Item[] = loose.map((p) => {
    const inBody = isInside(p.container);
    const reason = reasonOf(p.container) ?? (inBody ? (teasers.has(p) ? 'related' : undefined) : 'outside-body');
    return { at: p.first, passage: p, text: p.text, links: linksOf(p), type: 'paragraph', inBody, ...(reason ? { reason } : {}) };
  });
  for (const { element, read } of posts) {
    const inBody = isInside(element);
    const outer = reasonOf(element.parent ?? element) ?? (inBody ? undefined : 'outside-body');
    const at = element.index;
    const { block, removed } = read;
    if (block?.post) {
      const { text, links, post } = block;
      items.push({ at, passage: null, text, links, type: 'post', inBody, post, ...(outer ? { reason: outer } : {}) });
    }
    for (const r of removed)
      items.push({ at, passage: null, text: r.text, links: [], type: 'paragraph', inBody, reason: outer ?? r.reason });
  }
  const outside = (element: HtmlElement) => {
    const inBody = isInside(element);
    let reason: string | undefined;
    for (let e: HtmlElement | null = element; e && !reason; e = e.parent) reason = reasonOf(e);
    return { inBody, reason: reason ?? (inBody ? undefined : 'outside-body') };
  };
  return { items: items.sort((a, b) => a.at - b.at), body, words: body ? (own[body.index] ?? 0) : 0, outside };
}

function splitPosts(page: Page, passages: readonly Passage[]) {
  const embeds = findEmbeds(page);
  const held: Passage[][] = embeds.map(() => []);
  const loose: Passage[] = [];
  const open: number[] = [];
  let next = 0;
  for (const p of passages) {
    for (let e = embeds[next]; e && e.element.index <= p.first; e = embeds[++next]) open.push(next);
    while (open.length > 0 && (embeds[open.at(-1) ?? 0]?.element.end ?? 0) <= p.first) open.pop();
    // The innermost embed that holds it: a quoted post stands after the one that quotes it.
    const inner = open.at(-1);
    (inner === undefined ? loose : held[inner])?.push(p);
  }
  const apart = new Set(embeds.map((e) => e.element));
  const posts = embeds.map((embed, i) => ({ element: embed.element, read: readPost(page, embed, held[i] ?? [], apart) }));
  return { posts, loose };
}

function linksOf(passage: Passage) {
  return passage.links.map(({ start, end, href }) => ({ start, end, href }));
}
