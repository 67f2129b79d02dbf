import type { Item } from '../item.ts';
import type { HtmlElement } from '../node.ts';
import type { PageReading } from '../readPage.ts';
import { reasonByName } from '../regions.ts';
import { isHidden } from '../visible.ts';
import { bareAddress } from './bareAddresses.ts';
import { findEmbeds } from './embeds.ts';
import { postAddress } from './readPost.ts';
import { type RemoteEmbed, remoteEmbed } from './remoteEmbeds.ts';

/** A post or video that the report shows and the file does not hold. */
export interface UnsavedPost extends RemoteEmbed {
  /** Where in the page's nodes it stood. */
  readonly at: number;
}

/** What is an embed also without an address; of any other element its name alone is not enough. */
const EMBED_ELEMENT = /^(?:blockquote|iframe|twitter-?widget)$/;

/** An element that is an embed, or would load one. */
interface Place extends RemoteEmbed {
  readonly element: HtmlElement;
}

/**
 * The places in the report where a post or a video of a platform stood whose words are not in the file, in order: embed
 * codes that are a link and nothing else, frames and scripts that would load them, addresses that a site makes posts of.
 *
 * @param found The page's text with that of its frames, before rules: what was read as a post is not missing.
 * @param items The same as the rules left it.
 */
export function unsavedPosts(reading: PageReading, found: readonly Item[], items: readonly Item[]): UnsavedPost[] {
  const posts = found.filter((i) => i.type === 'post').map((i) => i.at);
  const unsaved: UnsavedPost[] = [];
  let end = -1;
  let next = 0;
  const doubtful = new Set<number>();
  for (const { element, platform, url, title } of placesIn(reading)) {
    const last = unsaved.at(-1);
    if (element.index < end) {
      // The frame inside the element that its script put it into: one post, of which the frame may tell more.
      if (last && last.at < element.index && last.platform === platform)
        unsaved[unsaved.length - 1] = { ...last, url: last.url ?? url, title: last.title ?? title };
      continue;
    }
    end = element.end;
    while (next < posts.length && (posts[next] ?? 0) < element.index) next++;
    const isShown = next < posts.length && (posts[next] ?? 0) < element.end;
    if (isShown || !standsInReport(element, reading)) continue;
    if (url === null && !EMBED_ELEMENT.test(element.tag)) doubtful.add(element.index);
    unsaved.push({ at: element.index, platform, url, title });
  }
  const bare = items.flatMap((i): UnsavedPost[] => {
    const address = i.reason === 'post-address' ? bareAddress(i.text.text) : null;
    return address ? [{ ...address, title: null, at: i.at }] : [];
  });
  const known = unsaved.filter((u) => u.url !== null || !doubtful.has(u.at));
  return bare.length === 0 ? known : [...known, ...bare].sort((a, b) => a.at - b.at);
}

function placesIn({ page, base }: PageReading): Place[] {
  const embeds = new Map(findEmbeds(page).map((e) => [e.element, e]));
  const places: Place[] = [];
  for (let i = 0; i < page.nodes.length; i++) {
    const node = page.nodes[i];
    if (node?.kind !== 'element' || node.attributes.length === 0) continue;
    const embed = embeds.get(node);
    const remote = remoteEmbed(node, base);
    const platform = embed?.rule.platform ?? remote?.platform;
    if (platform) {
      const url = (embed && postAddress(page, embed)) ?? remote?.url ?? null;
      places.push({ element: node, platform, url, title: remote?.title ?? null });
    } else if (isHidden(node)) i = node.end - 1;
  }
  return places;
}

/** In the body, or between the headline and it: there stands what a report is about. */
function standsInReport(element: HtmlElement, { read, headline }: PageReading): boolean {
  const { inBody, reason } = read.outside(element);
  if (inBody) return reason === undefined && !standsBeside(element, read.body);
  return (
    reason === 'outside-body' &&
    headline !== null &&
    read.body !== null &&
    element.index > headline.index &&
    element.index < read.body.index
  );
}

/** Parts of a page that stand beside a report, whatever is in them; "video" and "social" are names of what holds an embed. */
const BESIDE: ReadonlySet<string> = new Set([
  'navigation',
  'comments',
  'cookie-notice',
  'dialog',
  'advertisement',
  'newsletter',
  'related',
  'sidebar',
  'page-footer',
]);

/** True where the names around an element without text tell that it is not of the report: regions are told of text alone. */
function standsBeside(element: HtmlElement, body: HtmlElement | null): boolean {
  for (let e: HtmlElement | null = element.parent, steps = 0; e && e !== body && steps < 40; e = e.parent, steps++) {
    if (BESIDE.has(reasonByName(e) ?? '')) return true;
  }
  return false;
}
