import type { Report } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { captureHtml } from '../html/captureHtml.ts';
import { MadePage } from '../madePage.ts';
import { mappedFile } from '../mappedFile.ts';
import { domainOf, webAddress } from '../metadata/address.ts';
import { splitByline } from '../metadata/byline.ts';
import { sectionAmong } from '../metadata/sectionName.ts';
import { parseWhen } from '../metadata/when.ts';
import type { CaptureOptions } from '../options.ts';
import { type Told, type ToldField, toldHead } from '../told.ts';
import type { HeldEntry, HeldText } from './heldEntry.ts';
import { plainText } from './plainText.ts';

/** How an entry is read. */
export interface EntryReading {
  readonly file: DecodedFile;
  readonly options: CaptureOptions;
  readonly format: 'feed' | 'export';
  /** Names where the head's fields were found, as `found.by`. */
  readonly by: string;
  /** What the entry's address counts from. */
  readonly base: string | null;
}

/**
 * The report that an entry holds. Its text is captured as a page of nothing but the report; what the entry says of it
 * stands above what the text does.
 *
 * @param content Its whole text, or as much as the file has.
 * @throws CaptureError `no-text` where that shows none.
 */
export async function entryReport(entry: HeldEntry, content: HeldText, reading: EntryReading): Promise<Report> {
  const { file, options, format, by } = reading;
  const title = entry.title ? plainText(entry.title) : null;
  const byline = namesIn(entry.authors);
  const own = bytesOf(entry, file);
  const url = addressOf(entry, reading.base);
  const page = mappedFile(pageOf(title, byline[0], entry.language, content), file, own);
  const report = await captureHtml(page, { ...options, ...(url ? { location: url } : {}) }, undefined, true);
  const declared = report.head.found.language?.by === 'html-lang' && report.head.language;
  const told: Told = {
    ...toldBy(entry, title, byline, url, by),
    language: declared && entry.language ? { value: declared, by, at: entry.language } : undefined,
  };
  const head = toldHead(report.head, told, options, file);
  return { ...report, head: { ...head, id: await fileId(own), format } };
}

/** The entry's own address, made whole. */
export function addressOf(entry: HeldEntry, base: string | null): string | null {
  return entry.link ? webAddress(entry.link.text, base) : null;
}

function bytesOf({ places }: HeldEntry, file: DecodedFile): Uint8Array {
  const parts = places.map(({ from, to }) => file.bytes.subarray(file.byteAt(from), file.byteAt(to)));
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const made = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}

/** The entry as a page: what its reader shows of it, in that order. */
function pageOf(title: MappedText | null, author: Name | undefined, language: MappedText | null, content: HeldText): MappedText {
  const page = new MadePage();
  const tag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(language?.text ?? '')?.[0];
  page.markup(tag ? `<html lang="${tag}">` : '<html>');
  if (author && !/["\n]/.test(author.name)) page.markup(`<meta name="author" content="${author.name.replaceAll('&', '&amp;')}">`);
  if (title && title.length > 0) page.element('title', title).element('h1', title);
  page.markup('<article>');
  if (content.kind === 'html') return page.html(content.text).done();
  let at = 0;
  // A text that is no HTML has its paragraphs apart by empty lines, or else by line ends.
  const parting = /\n[ \t\r]*\n/.test(content.text.text) ? /\n[ \t\r]*\n/g : /[\r\n]+/g;
  for (const m of content.text.text.matchAll(parting)) {
    page.element('p', content.text.slice(at, m.index));
    at = m.index + m[0].length;
  }
  return page.element('p', content.text.slice(at)).done();
}

interface Name {
  readonly name: string;
  readonly at: MappedText;
}

/** The people that an entry's authors are, without addresses: RSS has "ana@packet.example (Ana Roe)". */
function namesIn(authors: readonly MappedText[]): Name[] {
  const found: Name[] = [];
  for (const at of authors) {
    const bare =
      /^\S{1,200}@\S{1,200}\s*\(([^()]{1,200})\)$/.exec(at.text)?.[1] ?? at.text.replace(/<?\S{1,200}@\S{1,200}>?/g, ' ');
    for (const name of splitByline(bare)) if (!found.some((f) => f.name === name)) found.push({ name, at });
  }
  return found;
}

function toldBy(entry: HeldEntry, title: MappedText | null, byline: readonly Name[], url: string | null, by: string): Told {
  const { outlet } = entry;
  const published = when(entry.published, by) ?? when(entry.modified, by);
  const section = sectionAmong(entry.subjects, (s) => s.text);
  const modified = entry.published ? when(entry.modified, by) : undefined;
  return {
    title: title && title.length > 0 ? { value: title.text, by, at: title } : undefined,
    byline: byline.length > 0 ? { value: byline.map((n) => n.name), by, at: byline[0]?.at ?? null } : undefined,
    outlet: outlet ? { value: outlet.text, by, at: outlet } : undefined,
    domain: domainOf(url) ?? domainOf(entry.outletLink?.text ?? null),
    published,
    modified: modified?.value === published?.value ? undefined : modified,
    captured: when(entry.saved, by),
    url: url ? { value: url, by, at: entry.link } : undefined,
    section: section ? { value: section.name, by, at: section.at } : undefined,
  };
}

function when(text: MappedText | null, by: string): ToldField | undefined {
  const value = text ? parseWhen(text.text) : null;
  return value && text ? { value, by, at: text } : undefined;
}
