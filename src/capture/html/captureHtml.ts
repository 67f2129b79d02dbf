import type { Diagnostic, Report } from '../../contract/index.ts';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { languageOf } from '../metadata/language.ts';
import type { CaptureOptions } from '../options.ts';
import { Deadline } from './deadline.ts';
import type { FrameFinder } from './frames/frame.ts';
import { withFrames } from './frames/frameItems.ts';
import { openFrames } from './frames/openFrames.ts';
import { reportFrame } from './frames/reportFrame.ts';
import type { Item, Reading } from './item.ts';
import { LIMITS } from './limits.ts';
import { headOf, type PageMetadata } from './metadata/readHead.ts';
import type { MetadataSources } from './metadata/sources.ts';
import { type Page, parsePage } from './page.ts';
import { partDiagnostic } from './parts/partDiagnostic.ts';
import { applyRules } from './pipeline.ts';
import { unsavedDiagnostics } from './posts/unsavedDiagnostics.ts';
import { unsavedPosts } from './posts/unsavedPosts.ts';
import { type PageReading, readPage } from './readPage.ts';
import { isStub } from './stub.ts';

/**
 * A saved page as a report: what of it is the report's text, of what kind each block is, what was left out and why, and
 * what the page tells about itself.
 *
 * @param held Gives the pages of its frames that the archive holds beside it; those that it holds itself need no help.
 * @param whole True where nothing but the report was saved (a mail, an entry of a feed): no body is looked for in it.
 * @throws CaptureError `no-text` where the page holds no text at all.
 */
export async function captureHtml(
  file: DecodedFile,
  options: CaptureOptions,
  held?: FrameFinder,
  whole = false,
): Promise<Report> {
  const deadline = new Deadline(options.file, options.limits?.milliseconds ?? LIMITS.milliseconds);
  const page = parsePage(file.text, LIMITS.elements);
  deadline.check();
  const own = readPage(page, options, whole);
  deadline.check();
  const frames = openFrames(page, own.base, held);
  const framed = whole ? null : reportFrame(own, frames, options);
  const { reading, items: found } = framed ?? { reading: own, items: withFrames(own.read, frames) };
  const { sources, metadata, read, diagnostics } = reading;
  const items = applyRules(found, readingOf(reading), deadline);
  if (items.length === 0)
    throw new CaptureError('no-text', options.file, 'the page shows no text; save it again once it has loaded');
  const part = whole || read.words === 0 ? [] : partDiagnostic(items, reading.parts);
  const stub = isStub(items, sources.articles);
  const { blocks, removed } = split(items);
  const language = withLanguage(metadata, blocks.map((b) => b.text.text).join(' '));
  const head = headOf(language, await fileId(file.bytes), options, file, stub);
  const said = [...diagnostics, ...diagnosticsOf(reading.page, read.words > 0, stub), ...part];
  const report = assembleReport({ blocks, removed, diagnostics: said, head }, file);
  const unsaved = unsavedDiagnostics(unsavedPosts(reading, found, items), items, report);
  return { ...report, diagnostics: [...report.diagnostics, ...unsaved] };
}

function readingOf({ page, read, headline, metadata, sources, parts }: PageReading): Reading {
  const { title, byline, domain } = metadata;
  return {
    page,
    body: read.body,
    headline,
    title: title?.value ?? null,
    byline: byline?.value ?? [],
    domain,
    parts: parts.elements,
    articleBody: articleBodyOf(sources),
  };
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
