import type { MappedText } from '../../../report/mappedText.ts';
import { webAddress } from '../../metadata/address.ts';
import { attributeText } from '../attributePlace.ts';
import { composed } from '../embedded/composed.ts';
import { attribute, type HtmlElement } from '../node.ts';
import { type Page, parsePage } from '../page.ts';
import { dataPage } from './dataPage.ts';

/** A page that another one shows in a frame. */
export interface Frame {
  readonly element: HtmlElement;
  readonly page: Page;
  /** Its own address, and what its links start from; null where it is not told. */
  readonly url: string | null;
  /** Leads a text of the frame's page to its places in the file. */
  readonly placed: (text: MappedText) => MappedText;
}

/** A frame's page that the archive holds beside the page. */
export interface HeldFrame {
  /** The decoded page. */
  readonly text: string;
  readonly url: string | null;
  /** Its places count on from here, so that they differ from those of the page and of other frames. */
  readonly shift: number;
}

/**
 * Gives the pages behind a frame's address as written, seen from a page at `base`: none where it is not held, several where
 * the archive holds several of one address. The same page is given with the same `shift` each time.
 */
export type FrameFinder = (src: string, base: string | null) => readonly HeldFrame[];

/** Where a frame stands: in the page `source` at `base`, whose texts `placed` leads to the file. */
export interface FrameContext {
  readonly source: string;
  readonly base: string | null;
  readonly placed: (text: MappedText) => MappedText;
  readonly find: FrameFinder | undefined;
  /** The pages that were opened already, by `shift`: a frame may hold itself. */
  readonly seen: Set<number>;
  readonly maxElements: number;
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed', 'fencedframe']);

export function isFrame(element: HtmlElement): boolean {
  return FRAMES.has(element.tag);
}

/** The page in a frame, where the file holds it: as the value of `srcdoc`, as a `data:` address, or as another part. */
export function openFrame(element: HtmlElement, context: FrameContext): Frame | null {
  const { source, base, placed, find, seen, maxElements } = context;
  const inside = (value: MappedText, url: string | null): Frame | null => {
    if (value.length === 0) return null;
    const page = parsePage(value.text, maxElements);
    return { element, page, url, placed: (text) => placed(composed(text, value, source)) };
  };
  const told = webAddress(attribute(element, 'data-src') || attribute(element, 'src'), base);
  if (attribute(element, 'srcdoc') !== '') return inside(attributeText(element, 'srcdoc', source), told);
  const name = element.tag === 'object' ? 'data' : 'src';
  const src = attribute(element, name).trim();
  if (/^data:/i.test(src)) return inside(dataPage(attributeText(element, name, source)), null);
  const held = src === '' ? undefined : find?.(src, base).find((h) => !seen.has(h.shift));
  if (!held) return null;
  seen.add(held.shift);
  const page = parsePage(held.text, maxElements);
  return { element, page, url: held.url ?? webAddress(src, base), placed: (text) => text.shifted(held.shift) };
}
