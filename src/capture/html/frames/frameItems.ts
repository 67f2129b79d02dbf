import type { MappedText } from '../../../report/mappedText.ts';
import { addressResolver } from '../../metadata/address.ts';
import type { Item } from '../item.ts';
import { LIMITS } from '../limits.ts';
import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { readPost } from '../posts/readPost.ts';
import { type PageItems, readItems } from '../readItems.ts';
import { isHidden, isNeverShown } from '../visible.ts';
import { type Frame, type FrameContext, type FrameFinder, isFrame, openFrame } from './frame.ts';
import { framePlatform } from './framePlatform.ts';

/** Frames inside frames inside … deeper than this are not opened. */
const DEEPEST = 8;
/** So many frames of one page are opened. */
const MOST = 2000;

/** The page's items with those of its frames among them. */
export function withFrames(page: Page, read: PageItems, base: string | null, find: FrameFinder | undefined): readonly Item[] {
  const context = { source: page.source, base, placed: (text: MappedText) => text, find, maxElements: LIMITS.elements };
  const framed = frameItems(page, context, read.outside);
  return framed.length === 0 ? read.items : [...read.items, ...framed].sort((a, b) => a.at - b.at);
}

/** Where a frame stands in the outermost page: its place in the order of reading, and why its text would be left out. */
export interface FrameOutside {
  readonly inBody: boolean;
  readonly reason: string | undefined;
}

/**
 * What the frames of a page show, as items at the frames' places: an embedded post as a post; all else is what other sites
 * put beside the report (advertisements, players, forms) and is left out.
 */
export function frameItems(page: Page, context: FrameContext, outside: (element: HtmlElement) => FrameOutside): Item[] {
  const items: Item[] = [];
  let opened = 0;
  const visit = (within: Page, around: FrameContext, depth: number, outer: HtmlElement | null) => {
    for (const element of framesOf(within)) {
      if (++opened > MOST) return;
      const frame = openFrame(element, around);
      if (!frame) continue;
      const stands = outer ?? element;
      for (const item of itemsOf(frame)) {
        const { inBody, reason } = outside(stands);
        const left = reason ?? item.reason;
        items.push({ ...item, at: stands.index, inBody, ...(left === undefined ? {} : { reason: left }) });
      }
      if (depth < DEEPEST) {
        visit(frame.page, { ...around, source: frame.page.source, base: frame.url, placed: frame.placed }, depth + 1, stands);
      }
    }
  };
  visit(page, context, 1, null);
  return items;
}

/** The frames that a reader of the page sees. */
export function framesOf(page: Page): HtmlElement[] {
  const frames: HtmlElement[] = [];
  for (let i = 0; i < page.nodes.length; i++) {
    const node = page.nodes[i];
    if (node?.kind !== 'element') continue;
    if (isHidden(node)) i = node.end - 1;
    else if (isFrame(node)) frames.push(node);
    else if (isNeverShown(node)) i = node.end - 1;
  }
  return frames;
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
