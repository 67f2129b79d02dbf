import { LIMITS } from '../limits.ts';
import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { isHidden, isNeverShown } from '../visible.ts';
import { type Frame, type FrameContext, type FrameFinder, isFrame, openFrame } from './frame.ts';

/** Frames inside frames inside … deeper than this are not opened. */
const DEEPEST = 8;
/** So many frames of one page are opened. */
const MOST = 2000;

/** A frame with the frames in which it stands, the outermost first, itself last. */
export interface OpenedFrame extends Frame {
  readonly path: readonly HtmlElement[];
}

/** The frames of a page whose pages the file holds, and the frames in those, in the order of reading. */
export function openFrames(page: Page, base: string | null, find: FrameFinder | undefined): OpenedFrame[] {
  const opened: OpenedFrame[] = [];
  const seen = new Set<number>();
  let tried = 0;
  const visit = (context: FrameContext, within: Page, path: readonly HtmlElement[]) => {
    for (const element of framesOf(within)) {
      if (++tried > MOST) return;
      const frame = openFrame(element, context);
      if (!frame) continue;
      const found = { ...frame, path: [...path, element] };
      opened.push(found);
      if (found.path.length < DEEPEST) {
        visit({ ...context, source: frame.page.source, base: frame.url, placed: frame.placed }, frame.page, found.path);
      }
    }
  };
  visit({ source: page.source, base, placed: (text) => text, find, seen, maxElements: LIMITS.elements }, page, []);
  return opened;
}

/** The frames that a reader of the page sees. */
function framesOf(page: Page): HtmlElement[] {
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
