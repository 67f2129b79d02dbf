import type { Diagnostic } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import type { Captured } from '../archive/captured.ts';
import { CaptureError } from '../captureError.ts';
import { decode } from '../decode.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { captureHtml } from '../html/captureHtml.ts';
import { MadePage } from '../madePage.ts';
import { mappedFile } from '../mappedFile.ts';
import { domainOf, webAddress } from '../metadata/address.ts';
import { splitByline } from '../metadata/byline.ts';
import { parseWhen } from '../metadata/when.ts';
import type { CaptureOptions } from '../options.ts';
import { type Told, type ToldField, toldHead } from '../told.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import type { Feed, FeedEntry, FeedText } from './feedEntry.ts';
import { withoutFeedFoot } from './feedFoot.ts';
import { fullText } from './fullText.ts';
import { readJsonFeed } from './jsonFeed.ts';
import { plainText } from './plainText.ts';
import { readXmlFeed } from './xmlFeed.ts';

/**
 * The entries of a saved feed (RSS, Atom, JSON Feed) as reports, in the feed's order: those of which it has the whole text.
 * How many it has only a summary of is told at the end. Bytes are those of the feed, through CDATA, escaped HTML and JSON.
 *
 * @throws CaptureError `no-text` where the feed has no entry with its whole text, `damaged` where no feed can be read.
 */
export async function* captureFeed(bytes: Uint8Array, options: CaptureOptions): AsyncGenerator<Captured, void, undefined> {
  const isJson = /^(?:\ufeff|\s)*\{/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  const file = isJson ? decode(bytes, options.encoding ?? 'utf-8') : decodeXml(bytes, options.encoding);
  const feed = isJson ? readJsonFeed(file.text) : readXmlFeed(file.text);
  if (!feed) throw new CaptureError('damaged', options.file, 'no entries can be found in the feed; save it again');
  let given = 0;
  let summaries = 0;
  for (const [i, entry] of feed.entries.entries()) {
    const content = fullText(entry);
    if (!content) {
      summaries++;
      continue;
    }
    const part = addressOf(entry, feed) ?? `entry ${i + 1}`;
    try {
      yield { kind: 'report', report: await entryReport(entry, content, feed, file, options), part };
      given++;
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      // An entry of nothing but pictures is no fault of the feed.
      if (error.code !== 'no-text') yield { kind: 'problem', error, part };
      else summaries++;
    }
  }
  if (given === 0) {
    const problem =
      feed.entries.length === 0
        ? 'the feed has no entries'
        : `the feed has only summaries of its ${feed.entries.length} entries; save their pages`;
    throw new CaptureError('no-text', options.file, problem);
  }
  for (const note of notes(feed, summaries)) yield { kind: 'note', note };
}

async function entryReport(entry: FeedEntry, content: FeedText, feed: Feed, file: DecodedFile, options: CaptureOptions) {
  const title = entry.title ? plainText(entry.title) : null;
  const byline = namesIn(entry.authors.length > 0 ? entry.authors : feed.authors, feed);
  const language = entry.language ?? feed.language;
  const own = file.bytes.subarray(file.byteAt(entry.from), file.byteAt(entry.to));
  const base = addressOf(entry, feed);
  const page = mappedFile(pageOf(title, byline[0], language, content), file, own);
  const known: CaptureOptions = { ...options, ...(base ? { location: base } : {}) };
  const report = withoutFeedFoot(await captureHtml(page, known, undefined, true));
  const declared = report.head.found.language?.by === 'html-lang';
  const told: Told = {
    ...toldBy(entry, feed, title, byline),
    language:
      declared && language && report.head.language ? { value: report.head.language, by: 'feed', at: language } : undefined,
  };
  const head = toldHead(report.head, told, options, file);
  return { ...report, head: { ...head, id: await fileId(own), format: 'feed' as const } };
}

function addressOf(entry: FeedEntry, feed: Feed): string | null {
  return entry.link ? webAddress(entry.link.text, feed.link?.text ?? null) : null;
}

/** The entry as a page: what its reader shows of it, in that order. */
function pageOf(title: MappedText | null, author: Name | undefined, language: MappedText | null, content: FeedText): MappedText {
  const page = new MadePage();
  const tag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(language?.text ?? '')?.[0];
  page.markup(tag ? `<html lang="${tag}">` : '<html>');
  if (author && !/["\n]/.test(author.name)) page.markup(`<meta name="author" content="${author.name.replaceAll('&', '&amp;')}">`);
  if (title && title.length > 0) page.element('title', title).element('h1', title);
  page.markup('<article>');
  if (content.kind === 'html') return page.html(content.text).done();
  let at = 0;
  // A text that is no HTML has its paragraphs apart by line ends.
  for (const m of content.text.text.matchAll(/[\r\n]+/g)) {
    page.element('p', content.text.slice(at, m.index));
    at = m.index + m[0].length;
  }
  return page.element('p', content.text.slice(at)).done();
}

interface Name {
  readonly name: string;
  readonly at: MappedText;
}

/**
 * The people that an entry's authors are, without addresses: RSS has "ana@packet.example (Ana Roe)". Many a feed names
 * itself as the author.
 */
function namesIn(authors: readonly MappedText[], feed: Feed): Name[] {
  const found: Name[] = [];
  const own = feed.title ? plainText(feed.title).text : null;
  for (const at of authors) {
    if (at.text === own) continue;
    const bare =
      /^\S{1,200}@\S{1,200}\s*\(([^()]{1,200})\)$/.exec(at.text)?.[1] ?? at.text.replace(/<?\S{1,200}@\S{1,200}>?/g, ' ');
    for (const name of splitByline(bare)) if (!found.some((f) => f.name === name)) found.push({ name, at });
  }
  return found;
}

function toldBy(entry: FeedEntry, feed: Feed, title: MappedText | null, byline: readonly Name[]): Told {
  const outlet = entry.outlet ?? (feed.title ? plainText(feed.title) : null);
  const outletName = outlet?.text.replace(/(?:\s*[-–—|:»]\s*)?(?:\b(?:rss|atom)\b\s*(?:feed)?|\bfeed)\s*$/i, '').trim();
  const outletLink = entry.outlet ? entry.outletLink : (feed.link ?? entry.link);
  const url = addressOf(entry, feed);
  const published = when(entry.published) ?? when(entry.modified);
  const modified = entry.published ? when(entry.modified) : undefined;
  return {
    title: title && title.length > 0 ? { value: title.text, by: 'feed-entry', at: title } : undefined,
    byline: byline.length > 0 ? { value: byline.map((n) => n.name), by: 'feed-entry', at: byline[0]?.at ?? null } : undefined,
    outlet: outletName ? { value: outletName, by: entry.outlet ? 'feed-source' : 'feed', at: outlet } : undefined,
    domain: domainOf(url) ?? domainOf(outletLink?.text ?? null),
    published,
    modified: modified?.value === published?.value ? undefined : modified,
    url: url ? { value: url, by: 'feed-entry', at: entry.link } : undefined,
  };
}

function when(text: MappedText | null): ToldField | undefined {
  const value = text ? parseWhen(text.text, 'unknown') : null;
  return value && text ? { value, by: 'feed-entry', at: text } : undefined;
}

function notes(feed: Feed, summaries: number): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (summaries > 0) {
    const message = `of ${summaries} of its ${feed.entries.length} entries the feed has only a summary; save their pages to read them`;
    found.push({ rule: 'summaries', severity: 'info', message });
  }
  if (feed.cut)
    found.push({
      rule: 'too-many-elements',
      severity: 'warning',
      message: 'the feed has more than is read; later entries were left out',
    });
  return found;
}
