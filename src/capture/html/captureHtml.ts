import type { Diagnostic, Report } from '../../contract/index.ts';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { domainOf, webAddress } from '../metadata/address.ts';
import type { CaptureOptions } from '../options.ts';
import { findBody } from './body/findBody.ts';
import type { Item, Reading } from './item.ts';
import { LIMITS } from './limits.ts';
import { headOf, readMetadata } from './metadata/readHead.ts';
import { gatherSources } from './metadata/sources.ts';
import { headlineOf } from './metadata/title.ts';
import type { HtmlElement } from './node.ts';
import { type Page, parsePage } from './page.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { applyRules } from './pipeline.ts';
import { findEmbeds } from './posts/embeds.ts';
import { readPost } from './posts/readPost.ts';
import { proseWeight } from './prose.ts';
import { regionReasons, weighElements } from './regions.ts';

/**
 * A saved page as a report: what of it is the report's text, of what kind each block is, what was left out and why, and
 * what the page tells about itself.
 *
 * @throws CaptureError `no-text` where the page shows no text at all.
 */
export async function captureHtml(file: DecodedFile, options: CaptureOptions): Promise<Report> {
  const page = parsePage(file.text, LIMITS.elements);
  const sources = gatherSources(page);
  const metadata = readMetadata(sources, options);
  const url = metadata.url?.value ?? null;
  const base = webAddress(sources.base ?? '', url) ?? url;
  const passages = passagesOf(page, { withHidden: false, resolve: (href) => webAddress(href, base) });
  if (passages.length === 0)
    throw new CaptureError('no-text', options.file, 'the page shows no text; save it again once it has loaded');
  const headline = headlineOf({ sources, options, url });
  const { items, body } = itemsOf(page, passages, headline);
  const reading: Reading = {
    page,
    body,
    headline,
    title: metadata.title?.value ?? null,
    byline: metadata.byline?.value ?? [],
    domain: domainOf(url),
  };
  const read = applyRules(items, reading);
  const blocks: DraftBlock[] = [];
  const removed: DraftRemoval[] = [];
  for (const { reason, text, type, links, post, level } of read) {
    if (reason !== undefined) removed.push({ reason, text });
    else blocks.push({ type, text, links, ...(post ? { post } : {}), ...(level === undefined ? {} : { level }) });
  }
  const head = headOf(metadata, await fileId(file.bytes), options, file, false);
  return assembleReport({ blocks, removed, diagnostics: diagnosticsOf(page), head }, file);
}

/** Every passage and every embedded post as an item, with what is known from the part of the page that it stands in. */
function itemsOf(
  page: Page,
  passages: readonly Passage[],
  headline: HtmlElement | null,
): { items: Item[]; body: HtmlElement | null } {
  const { posts, loose } = splitPosts(page, passages);
  const weights = weighElements(page, loose, proseWeight);
  const reasonOf = regionReasons(page, loose, weights, headline);
  const body = findBody(
    page,
    weighElements(page, loose, (p) => (reasonOf(p.container) ? 0 : proseWeight(p))),
  );
  const inside = (e: HtmlElement) => body !== null && e.index >= body.index && e.index < body.end;
  const items: Item[] = loose.map((p) => {
    const inBody = inside(p.container);
    const reason = reasonOf(p.container) ?? (inBody ? undefined : 'outside-body');
    return { at: p.first, passage: p, text: p.text, links: linksOf(p), type: 'paragraph', inBody, ...(reason ? { reason } : {}) };
  });
  for (const { element, own } of posts) {
    const inBody = inside(element);
    const outer = reasonOf(element.parent ?? element) ?? (inBody ? undefined : 'outside-body');
    const { block, removed } = own;
    if (block)
      items.push({
        at: element.index,
        passage: null,
        text: block.text,
        links: block.links,
        type: 'post',
        inBody,
        ...(block.post ? { post: block.post } : {}),
        ...(outer ? { reason: outer } : {}),
      });
    for (const r of removed)
      items.push({
        at: element.index,
        passage: null,
        text: r.text,
        links: [],
        type: 'paragraph',
        inBody,
        reason: outer ?? r.reason,
      });
  }
  return { items: items.sort((a, b) => a.at - b.at), body };
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
  const posts = embeds.map((embed, i) => ({ element: embed.element, own: readPost(page, embed, held[i] ?? []) }));
  return { posts, loose };
}

function linksOf(passage: Passage) {
  return passage.links.map(({ start, end, href }) => ({ start, end, href }));
}

function diagnosticsOf(page: Page): Diagnostic[] {
  if (!page.cut) return [];
  return [
    {
      rule: 'too-many-elements',
      severity: 'warning',
      message: `the page has more than ${LIMITS.elements} elements; only the beginning was read`,
    },
  ];
}
