import type { Found, ReportHead } from '../../contract/index.ts';
import type { DraftBlock } from '../assemble.ts';
import type { CaptureOptions } from '../options.ts';
import { PRINT_ADDRESS } from './furniture/browserPrint.ts';
import type { RemovedText } from './layOut.ts';
import type { Paragraph } from './paragraphs.ts';
import type { PdfFile } from './pdfFile.ts';

export interface HeadContext {
  readonly id: string;
  readonly file: PdfFile;
  readonly options: CaptureOptions;
  readonly title: Paragraph | null;
  readonly removed: readonly RemovedText[];
  readonly blocks: readonly DraftBlock[];
}

/** What is known of the report as a whole, each field with how it was found. What the caller gives stands above all. */
export function headOf({ id, file, options, title, removed }: HeadContext): ReportHead {
  const { info } = file;
  const found: Record<string, Found> = {};
  const take = <T>(field: string, ladder: readonly (readonly [by: string, value: T | null | undefined])[]): T | null => {
    for (const [by, value] of ladder) {
      if (value === null || value === undefined || value === '') continue;
      found[field] = { by, origin: [] };
      return value;
    }
    return null;
  };
  const url = take('url', [
    ['option', options.url],
    ['print-line', printedAddress(removed)],
  ]);
  const head: ReportHead = {
    id,
    file: options.file,
    format: 'pdf',
    stub: false,
    url,
    title: take('title', [
      ['option', options.title],
      ['page', title?.text.text],
      ['pdf-info', infoTitle(info.title)],
    ]),
    byline: [],
    outlet: { name: take('outlet', [['option', options.outlet]]), domain: domainOf(url) },
    published: take('published', [['option', options.published]]),
    modified: null,
    captured: take('captured', [
      ['option', options.captured],
      ['pdf-info', isBrowser(info.creator, info.producer) ? pdfDate(info.created) : null],
    ]),
    language: take('language', [['pdf-info', languageTag(info.language)]]),
    found,
  };
  return head;
}

/** The address that a browser printed under the page, if it is one of the web. */
function printedAddress(removed: readonly RemovedText[]): string | null {
  for (const r of removed) {
    const text = r.text.text.replace(/\s?\d+\/\d+$/, '');
    if (r.reason === 'browser-print-line' && PRINT_ADDRESS.test(text) && /^https?:/.test(text) && !text.includes('…'))
      return text;
  }
  return null;
}

function domainOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

/** Programs write file names and their own names where the title belongs. */
function infoTitle(title: string | null): string | null {
  if (title === null || /^(?:untitled|microsoft word\s*-|about:blank|data:)/i.test(title)) return null;
  return /^\S+\.(?:docx?|html?|pdf|indd|qxd|txt|odt|pages|rtf|tex|dvi)$/i.test(title) ? null : title.replace(/\s+/g, ' ');
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
