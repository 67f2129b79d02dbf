import type { Found, ReportHead } from '../../contract/index.ts';
import { domainOf, webAddress } from '../metadata/address.ts';
import { splitByline } from '../metadata/byline.ts';
import { languageOf } from '../metadata/language.ts';
import { sectionInAddress } from '../metadata/sectionName.ts';
import { withoutSiteName } from '../metadata/siteTitle.ts';
import type { CaptureOptions } from '../options.ts';
import type { TextDraft } from '../text/draftText.ts';
import { datedBy, readAgencyDateline } from '../text/head/agencyDateline.ts';
import { findOutlet } from '../text/head/outlet.ts';
import type { PdfBlocks } from './blocks/blocksOf.ts';
import { PRINT_ADDRESS } from './furniture/browserPrint.ts';
import type { RemovedText } from './layOut.ts';
import type { PdfFile } from './pdfFile.ts';
import type { SourceText } from './sourceText.ts';

export interface HeadContext {
  readonly id: string;
  readonly file: PdfFile;
  readonly source: SourceText;
  readonly options: CaptureOptions;
  readonly made: PdfBlocks;
}

/** Stretches of the source text. */
type Stretches = readonly { readonly from: number; readonly to: number }[];

type Rung<T> = readonly [by: string, value: T | null | undefined, at?: Stretches | undefined];

/**
 * What is known of the report as a whole, each field with how it was found and, where a page shows it, its place there. What the caller gives stands above all, then the page, then the file's record of itself.
 */
export function headOf({ id, file, source, options, made }: HeadContext): ReportHead {
  const { info } = file;
  const { head, removed } = made;
  const found: Record<string, Found> = {};
  const take = <T>(field: string, ...ladder: readonly Rung<T>[]): T | null => {
    for (const [by, value, at] of ladder) {
      if (value === null || value === undefined || value === '') continue;
      found[field] = { by, origin: source.placesOf(at ?? []) };
      return value;
    }
    return null;
  };
  const draft = asTextDraft(made);
  const dateline = readAgencyDateline(draft);
  const dated = datedBy(draft, dateline);
  const outlet = findOutlet(draft);
  const printed = printedAddress(removed);
  const url = take('url', ['option', options.url], ['print-edge', printed?.url, printed?.at]);
  const title = made.blocks.find((b) => b.type === 'title')?.text;
  const shown = title?.text;
  const unit = (i: number | undefined): Stretches => (i === undefined ? [] : (made.ruling.units[i]?.mapped.runs ?? []));
  const outletName = take(
    'outlet',
    ['option', options.outlet],
    ['pdf-title', siteInTitle(info.title, shown)],
    [outlet?.by ?? '', outlet?.value, outlet?.places],
  );
  const domain = domainOf(url);
  const names = [outletName, domain].filter((n): n is string => n !== null);
  return {
    id,
    file: options.file,
    format: 'pdf',
    stub: false,
    url,
    title: take(
      'title',
      ['option', options.title],
      [made.titleByType ? 'largest-type' : 'headline', shown, title?.runs],
      ['pdf-info', infoTitle(info.title, names)],
    ),
    byline: [
      ...(take(
        'byline',
        ['byline', someOf(head.byline?.names), unit(head.byline?.unit)],
        ['byline', someOf(made.signed)],
        ['pdf-info', someOf(infoAuthors(info.author, made))],
      ) ?? []),
    ],
    outlet: { name: outletName, domain },
    published: take(
      'published',
      ['option', options.published],
      ['date-line', head.published?.value, unit(head.published?.unit)],
      [dated?.by ?? '', dated?.value, dated?.places],
    ),
    modified: take('modified', ['date-line', head.modified?.value, unit(head.modified?.unit)]),
    captured: take(
      'captured',
      ['option', options.captured],
      ['pdf-info', isBrowser(info.creator, info.producer) ? pdfDate(info.created) : null],
    ),
    language: take('language', ['text', languageOf(languageTag(info.language), prose(made))]),
    section: take('section', ['url', sectionInAddress(url)]),
    found,
  };
}

/** What the capture of text looks at for the outlet and an agency's dateline, which are told by the words. */
export function asTextDraft(made: PdfBlocks): TextDraft {
  // A title that the browser cut short has no end to tell the site by.
  const removed = made.removed.filter((r) => !/…\s*$/.test(r.text.text));
  return { ...made, removed, frontMatter: {} };
}

function someOf<T>(list: readonly T[] | undefined): readonly T[] | null {
  return list && list.length > 0 ? list : null;
}

function prose({ blocks }: PdfBlocks): string {
  return blocks
    .filter((b) => b.type === 'paragraph' || b.type === 'quote')
    .map((b) => b.text.text)
    .join('\n');
}

/** Programs write the name of the machine's user as the author: it counts only where the document itself has that name. */
function infoAuthors(author: string | null, { blocks, removed }: PdfBlocks): string[] {
  if (author === null) return [];
  const text = [...blocks, ...removed].map((b) => b.text.text).join('\n');
  return splitByline(author).filter((name) => name.includes(' ') && text.includes(name));
}

/** The address that a browser printed under the page, if it is one of the web. */
function printedAddress(removed: readonly RemovedText[]): { url: string; at: Stretches } | null {
  for (const r of removed) {
    const text = r.text.text.replace(/\s?\d+\/\d+$/, '');
    if (r.reason !== 'print-edge' || !PRINT_ADDRESS.test(text) || text.includes('…')) continue;
    const url = webAddress(text, null);
    if (url) return { url, at: r.text.runs };
  }
  return null;
}

/** Programs write file names and their own names where the title belongs; sites add their name. */
function infoTitle(title: string | null, sites: readonly string[]): string | null {
  if (title === null || /^(?:untitled|microsoft word\s*-|about:blank|data:)/i.test(title)) return null;
  if (/^\S+\.(?:docx?|html?|pdf|indd|qxd|txt|odt|pages|rtf|tex|dvi)$/i.test(title)) return null;
  return withoutSiteName(title, sites);
}

/** What a page's own title has behind the headline is the site's name: "Headline - The Harbour Gazette". */
function siteInTitle(title: string | null, headline: string | undefined): string | null {
  const [whole, shown] = [title, headline].map((t) => t?.replace(/\s+/g, ' ').trim() ?? '');
  if (!whole || !shown || shown.length < 8 || !whole.toLowerCase().startsWith(shown.toLowerCase())) return null;
  const site = /^\s*[-|–—·:]\s*([^-|–—·:]{2,50})$/u.exec(whole.slice(shown.length))?.[1]?.trim();
  return site && /^\p{Lu}/u.test(site) ? site : null;
}

/** A browser makes the PDF in the moment in which the page is saved. */
function isBrowser(creator: string | null, producer: string | null): boolean {
  return /mozilla|chrom|safari|skia|wkhtml|firefox|edge/i.test(`${creator ?? ''} ${producer ?? ''}`);
}

/** "D:20260305101500+01'00'" as ISO 8601 (ISO 32000-1, 7.9.4); null where it is no date. */
export function pdfDate(date: string | null): string | null {
  const m = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/.exec(date ?? '');
  if (!m) return null;
  const [, year, month, day, hour, minute, second = '00', , sign, zh, zm = '00'] = m;
  const zone = sign ? (zh === '00' && zm === '00' ? 'Z' : `${sign}${zh}:${zm}`) : m[7] ? 'Z' : '';
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

function languageTag(language: string | null): string | null {
  return language !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(language) ? language.replace(/_/g, '-') : null;
}
