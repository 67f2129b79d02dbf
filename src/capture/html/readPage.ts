import type { Diagnostic } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import { addressResolver, webAddress } from '../metadata/address.ts';
import type { CaptureOptions } from '../options.ts';
import { withFallbacks } from './embedded/fallbacks.ts';
import { findHeadline } from './metadata/headline.ts';
import { type PageMetadata, readMetadata } from './metadata/readHead.ts';
import { gatherSources, type MetadataSources } from './metadata/sources.ts';
import type { HtmlElement } from './node.ts';
import type { Page } from './page.ts';
import { findPartLinks, type PartLinks } from './parts/pagePart.ts';
import { passagesOf } from './passages.ts';
import { type PageItems, readItems } from './readItems.ts';

/** What was read of one page before anything is decided about its text. */
export interface PageReading {
  readonly page: Page;
  readonly sources: MetadataSources;
  readonly headline: HtmlElement | null;
  readonly metadata: PageMetadata;
  /** What its links start from; null where it is not told. */
  readonly base: string | null;
  readonly parts: PartLinks;
  readonly read: PageItems;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a saved page; `whole` as `captureHtml` has it. */
export function readPage(page: Page, options: CaptureOptions, whole: boolean): PageReading {
  const head = readHead(page, options);
  const resolve = addressResolver(head.base);
  const shown = readItems(page, passagesOf(page, { withHidden: false, resolve }), head.headline, whole);
  const { read, diagnostics } = whole ? { read: shown, diagnostics: [] } : withFallbacks(page, shown, head.headline, resolve);
  return { ...head, read, diagnostics };
}

/**
 * Reads the page in a frame as if it had been saved by itself.
 *
 * @param placed Leads its texts to their places in the file.
 */
export function readFramedPage(page: Page, options: CaptureOptions, placed: (text: MappedText) => MappedText): PageReading {
  const head = readHead(page, options);
  const passages = passagesOf(page, { withHidden: false, resolve: addressResolver(head.base) });
  const read = readItems(
    page,
    passages.map((p) => ({ ...p, text: placed(p.text) })),
    head.headline,
  );
  return { ...head, read, diagnostics: [] };
}

function readHead(page: Page, options: CaptureOptions) {
  const sources = gatherSources(page);
  const headline = findHeadline(sources);
  const metadata = readMetadata(sources, options, headline);
  const url = metadata.url?.value ?? null;
  const base = webAddress(sources.base ?? '', options.location ?? url) ?? options.location ?? url;
  const parts = findPartLinks(page, sources, url ?? options.location ?? null, base);
  return { page, sources, headline, metadata, base, parts };
}
