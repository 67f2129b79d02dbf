import { addressResolver } from '../../metadata/address.ts';
import type { Item } from '../item.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { readPost } from '../posts/readPost.ts';
import { type PageItems, readItems } from '../readItems.ts';
import type { Frame } from './frame.ts';
import { framePlatform } from './framePlatform.ts';
import type { OpenedFrame } from './openFrames.ts';

/**
 * The items of a page with those of its frames at the frames' places: an embedded post as a post; all else that frames show
 * is what other sites put beside the report (advertisements, players, forms) and is left out.
 *
 * @param depth How many of each frame's outer frames the page itself stands in.
 */
export function withFrames(read: PageItems, frames: readonly OpenedFrame[], depth = 0): readonly Item[] {
  const framed = frames.flatMap((frame): Item[] => {
    const stands = frame.path[depth];
    if (!stands) return [];
    const { inBody, reason } = read.outside(stands);
    return itemsOf(frame).map((item) => {
      const left = reason ?? item.reason;
      return { ...item, at: stands.index, inBody, ...(left === undefined ? {} : { reason: left }) };
    });
  });
  return framed.length === 0 ? read.items : [...read.items, ...framed].sort((a, b) => a.at - b.at);
}

/** A frame's text as items of which only posts are kept, led to their places in the file. */
function itemsOf(frame: Frame): Item[] {
  const passages = passagesOf(frame.page, { withHidden: false, resolve: addressResolver(frame.url) });
  const { items } = readItems(frame.page, passages, null);
  const read = items.some((i) => i.post) ? items : (platformPost(frame, passages) ?? items);
  return read.map(({ text, links, type, level, post, reason }): Item => {
    const left = post ? reasonOfPost(reason) : reason === 'post-frame' ? reason : 'frame';
    return {
      at: 0,
      passage: null,
      text: frame.placed(text),
      links,
      type,
      inBody: false,
      ...(level === undefined ? {} : { level }),
      ...(post ? { post } : {}),
      ...(left === undefined ? {} : { reason: left }),
    };
  });
}

/** A post that fills its frame stands in no body of running text: that is no reason to leave it out. */
function reasonOfPost(reason: string | undefined): string | undefined {
  return reason === 'outside-body' ? undefined : reason;
}

/** The whole frame as a post of the platform that serves it; null where its address is no platform's. */
function platformPost(frame: Frame, passages: readonly Passage[]): Item[] | null {
  const rule = framePlatform(frame.element, frame.url);
  if (!rule) return null;
  const { block, removed } = readPost(frame.page, { element: frame.page.document, rule }, passages);
  if (!block?.post) return null;
  const common = { at: 0, passage: null, inBody: true } as const;
  return [
    { ...common, text: block.text, links: block.links, type: 'post', post: block.post },
    ...removed.map((r): Item => ({ ...common, text: r.text, links: [], type: 'paragraph', reason: r.reason })),
  ];
}
