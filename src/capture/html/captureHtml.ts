import type { Diagnostic, Report } from '../../contract/index.ts';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { addressResolver, webAddress } from '../metadata/address.ts';
import { languageOf } from '../metadata/language.ts';
import type { CaptureOptions } from '../options.ts';
import { Deadline } from './deadline.ts';
import { withFallbacks } from './embedded/fallbacks.ts';
import type { FrameFinder } from './frames/frame.ts';
import { withFrames } from './frames/frameItems.ts';
import type { Item, Reading } from './item.ts';
import { LIMITS } from './limits.ts';
import { findHeadline } from './metadata/headline.ts';
import { headOf, type PageMetadata, readMetadata } from './metadata/readHead.ts';
import { gatherSources, type MetadataSources } from './metadata/sources.ts';
import { type Page, parsePage } from './page.ts';
import { passagesOf } from './passages.ts';
import { applyRules } from './pipeline.ts';
import { readItems } from './readItems.ts';
import { isStub } from './stub.ts';

/**
 * A saved page as a report: what of it is the report's text, of what kind each block is, what was left out and why, and
 * what the page tells about itself.
 *
 * @param frames Gives the pages of its frames that the archive holds beside it; those that it holds itself need no help.
 * @param whole True where nothing but the report was saved (a mail, an entry of a feed): no body is looked for in it.
 * @throws CaptureError `no-text` where the page holds no text at all.
 */
export async function captureHtml(
  file: DecodedFile,
  options: CaptureOptions,
  frames?: FrameFinder,
  whole = false,
): Promise<Report> {
  const deadline = new Deadline(options.file, LIMITS.milliseconds);
  const page = parsePage(file.text, LIMITS.elements);
  deadline.check();
  const sources = gatherSources(page);
  const headline = findHeadline(sources);
  const metadata = readMetadata(sources, options, headline);
  const url = metadata.url?.value ?? null;
  const base = webAddress(sources.base ?? '', options.location ?? url) ?? options.location ?? url;
  const resolve = addressResolver(base);
  deadline.check();
  const shown = readItems(page, passagesOf(page, { withHidden: false, resolve }), headline, whole);
  const { read, diagnostics } = whole ? { read: shown, diagnostics: [] } : withFallbacks(page, shown, headline, resolve);
  const framed = withFrames(page, read, base, frames);
  const items = applyRules(framed, readingOf(page, read.body, headline, metadata, articleBodyOf(sources)), deadline);
  if (items.length === 0)
    throw new CaptureError('no-text', options.file, 'the page shows no text; save it again once it has loaded');
  const stub = isStub(items, sources.articles);
  const { blocks, removed } = split(items);
  const language = withLanguage(metadata, blocks.map((b) => b.text.text).join(' '));
  const head = headOf(language, await fileId(file.bytes), options, file, stub);
  return assembleReport(
    { blocks, removed, diagnostics: [...diagnostics, ...diagnosticsOf(page, read.words > 0, stub)], head },
    file,
  );
}

function readingOf(
  page: Page,
  body: Reading['body'],
  headline: Reading['headline'],
  metadata: PageMetadata,
  articleBody: string | null,
): Reading {
  const { title, byline, domain } = metadata;
  return { page, body, headline, title: title?.value ?? null, byline: byline?.value ?? [], domain, articleBody };
}

function articleBodyOf({ articles }: MetadataSources): string | null {
  return articles.map((a) => a.value.articleBody).find((b) => typeof b === 'string') ?? null;
}

function split(items: readonly Item[]): { blocks: DraftBlock[]; removed: DraftRemoval[] } {
  const blocks: DraftBlock[] = [];
  const removed: DraftRemoval[] = [];
  for (const { reason, text, type, links, post, level } of items) {
    if (reason !== undefined) removed.push({ reason, text });
    else blocks.push({ type, text, links, ...(post ? { post } : {}), ...(level === undefined ? {} : { level }) });
  }
  return { blocks, removed };
}

function withLanguage(metadata: PageMetadata, text: string): PageMetadata {
  const declared = metadata.language;
  const value = languageOf(declared?.value ?? null, text);
  if (value === null || value === declared?.value) return metadata;
  return { ...metadata, language: { value, by: 'text', places: [] } };
}

function diagnosticsOf(page: Page, hasBody: boolean, stub: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (page.cut) {
    const message = `the page has more than ${LIMITS.elements} elements; only the beginning was read`;
    found.push({ rule: 'too-many-elements', severity: 'warning', message });
  }
  if (!hasBody) {
    found.push({
      rule: 'no-article',
      severity: 'warning',
      message: 'the page shows no running text; all that it shows was kept',
    });
  }
  if (stub)
    found.push({ rule: 'stub', severity: 'warning', message: 'the page holds only the beginning of the report (a paywall)' });
  return found;
}
