import { AnnotationType, getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfFile, PdfFont, PdfInfo, PdfItem, PdfLink, PdfPage, PdfTag } from './pdfFile.ts';
import { readTags } from './readTags.ts';

/** A stretch of text or the beginning or end of marked content, as pdf.js gives them. */
interface RawItem {
  readonly str?: string;
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

interface RawStyle {
  readonly ascent?: number;
  readonly descent?: number;
  readonly vertical?: boolean;
}

export interface ReadOptions {
  readonly password?: string | undefined;
  readonly pages: number;
  readonly items: number;
}

/** Thrown where the file asks for a password: with `wrong`, the one given does not fit. */
export class PasswordNeeded extends Error {
  readonly wrong: boolean;
  constructor(wrong: boolean) {
    super(wrong ? 'wrong password' : 'password needed');
    this.wrong = wrong;
  }
}

export class TooMuchText extends Error {}

/**
 * Reads the text of a PDF with pdf.js. Nothing in the file is run or fetched; images are not unpacked.
 * @throws PasswordNeeded, TooMuchText, or whatever pdf.js throws for a file that it can't read.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<PdfFile> {
  const task = getDocument({
    data: bytes,
    ...(options.password === undefined ? {} : { password: options.password }),
    // An image of more than one pixel is never decoded.
    maxImageSize: 1,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const doc = await task.promise.catch(throwPassword);
    return await readDocument(doc, options);
  } finally {
    await task.destroy();
  }
}

function throwPassword(error: unknown): never {
  // pdf.js: name PasswordException, code 1 (needed) or 2 (incorrect).
  if (error instanceof Error && error.name === 'PasswordException') {
    throw new PasswordNeeded((error as Error & { code?: number }).code === 2);
  }
  throw error;
}

async function readDocument(doc: PDFDocumentProxy, options: ReadOptions): Promise<PdfFile> {
  const info = await readInfo(doc);
  const fonts = new FontTable();
  const tags = new Map<string, PdfTag>();
  const pages: PdfPage[] = [];
  let items = 0;
  const count = Math.min(doc.numPages, options.pages);
  const links = await readLinks(doc, count);
  for (let number = 1; number <= count; number++) {
    const page = await readPage(doc, number, links.get(number) ?? [], options.items - items, fonts, tags);
    pages.push(page);
    items += page.items.length;
  }
  return { pageCount: doc.numPages, pages, fonts: fonts.all, tags, info };
}

/** One page; a page that can't be read is empty and marked, so that the others are not lost. */
async function readPage(
  doc: PDFDocumentProxy,
  number: number,
  rawLinks: readonly RawLink[],
  most: number,
  fonts: FontTable,
  tags: Map<string, PdfTag>,
): Promise<PdfPage> {
  let width = 0;
  let height = 0;
  try {
    const page = await doc.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    width = viewport.width;
    height = viewport.height;
    const { raw, styles } = await readContent(page, most);
    await fonts.learn(page, styles);
    const items = readItems(raw, viewport.transform as readonly number[], fonts);
    const scanned = items.length === 0 && (await isPainted(page, width * height));
    const links = placeLinks(rawLinks, viewport.transform as readonly number[]);
    await readTags(page, tags);
    page.cleanup();
    return { number, width, height, items, links, scanned, damaged: false };
  } catch (error) {
    if (error instanceof TooMuchText) throw error;
    return { number, width, height, items: [], links: [], scanned: false, damaged: true };
  }
}

/** A page's text piece by piece, so that one without end is noticed. */
async function readContent(page: PDFPageProxy, most: number) {
  const raw: RawItem[] = [];
  const styles: Record<string, RawStyle> = {};
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const { value, done } = (await reader.read()) as {
      value?: { items: RawItem[]; styles: Record<string, RawStyle> };
      done: boolean;
    };
    if (done) return { raw, styles };
    for (const item of value?.items ?? []) raw.push(item);
    Object.assign(styles, value?.styles);
    if (raw.length > most) {
      await reader.cancel(new Error('too much text'));
      throw new TooMuchText();
    }
  }
}

function readItems(raw: readonly RawItem[], view: readonly number[], fonts: FontTable): PdfItem[] {
  const items: PdfItem[] = [];
  const stack: { mark: string | null; artifact: boolean }[] = [];
  let afterEmptySpan = false;
  for (const it of raw) {
    if (it.type === 'beginMarkedContent' || it.type === 'beginMarkedContentProps') {
      const outer = stack.at(-1);
      stack.push({ mark: it.id ?? outer?.mark ?? null, artifact: it.tag === 'Artifact' || (outer?.artifact ?? false) });
      afterEmptySpan = it.tag === 'Span';
    } else if (it.type === 'endMarkedContent') stack.pop();
    else if (it.str && it.str.trim() !== '' && it.transform) {
      const [a, b, c, d, e, f] = multiply(view, it.transform);
      const size = Math.hypot(c, d);
      const width = it.width ?? 0;
      // Text without size or at no place at all is shown nowhere.
      if (!(size > 0.5) || ![a, b, e, f, size, width].every(Number.isFinite)) continue;
      const { mark, artifact } = stack.at(-1) ?? { mark: null, artifact: false };
      const before = items.at(-1);
      const text = afterEmptySpan && before && startsClose(before, it.str, e, size) ? it.str.trimStart() : it.str;
      afterEmptySpan = false;
      items.push({
        text,
        x: e,
        y: f,
        width,
        size,
        angle: degrees(a, b),
        font: fonts.indexOf(it.fontName ?? ''),
        mark,
        artifact,
      });
    }
  }
  return items;
}

/**
 * Chromium draws a soft hyphen inside a line as a space without width, in a span whose real text pdf.js leaves out; it then
 * takes the space for one between words. The next letters begin where the last ended.
 */
function startsClose(before: PdfItem, text: string, x: number, size: number): boolean {
  return /^\s+\p{L}/u.test(text) && /\p{L}$/u.test(before.text) && Math.abs(x - before.x - before.width) < 0.05 * size;
}

function multiply(m: readonly number[], n: readonly number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function degrees(a: number, b: number): number {
  const turn = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return (turn + 360) % 360;
}

/** The fonts met so far, by pdf.js's names for them (which hold for the whole document). */
class FontTable {
  readonly all: PdfFont[] = [];
  readonly #index = new Map<string, number>();

  /** A font's own name is known only after the page's drawing was read: it is read where a new font appears. */
  async learn(page: PDFPageProxy, styles: Readonly<Record<string, RawStyle>>): Promise<void> {
    const fresh = Object.keys(styles).filter((name) => !this.#index.has(name));
    if (fresh.length === 0) return;
    await page.getOperatorList().catch(() => undefined);
    for (const id of fresh) {
      const name = nameOf(page, id);
      const style = styles[id] ?? {};
      this.#index.set(id, this.all.length);
      this.all.push({
        name,
        bold: /bold|black|heavy|semibold|demi|-medi\b|\bmedi$/i.test(name),
        italic: /ital|obli|slant/i.test(name),
        ascent: sane(style.ascent, 0.5, 1.2, 0.85),
        descent: -sane(-(style.descent ?? 0), 0.05, 0.6, 0.22),
      });
    }
  }

  indexOf(id: string): number {
    return this.#index.get(id) ?? 0;
  }
}

function nameOf(page: PDFPageProxy, id: string): string {
  try {
    const font = page.commonObjs.get(id) as { name?: unknown } | null;
    return typeof font?.name === 'string' ? font.name.replace(/^[A-Z]{6}\+/, '') : '';
  } catch {
    return '';
  }
}

function sane(value: number | undefined, least: number, most: number, otherwise: number): number {
  return value !== undefined && value >= least && value <= most ? value : otherwise;
}

/** Something is drawn over most of the page: images are left out, but the room that is made for them is seen. */
async function isPainted(page: PDFPageProxy, area: number): Promise<boolean> {
  const list = await page.getOperatorList();
  return list.fnArray.some((fn, i) => {
    if (fn !== OPS.transform) return false;
    const [a = 0, b = 0, c = 0, d = 0] = list.argsArray[i] as number[];
    return Math.abs(a * d - b * c) > area * 0.3;
  });
}

type RawLink = { readonly url?: string; readonly rect?: readonly number[]; readonly pageIndex?: number };

/** The links of each page, by its number. (Asked page by page, pdf.js reads each page's text once more for them.) */
async function readLinks(doc: PDFDocumentProxy, count: number): Promise<Map<number, RawLink[]>> {
  const skip = new Set(Array.from({ length: Math.max(0, doc.numPages - count) }, (_, i) => count + i));
  const all = (await doc.getAnnotationsByType(new Set([AnnotationType.LINK]), skip).catch(() => [])) as readonly RawLink[] | null;
  const byPage = new Map<number, RawLink[]>();
  for (const link of all ?? []) {
    const number = (link.pageIndex ?? -1) + 1;
    const list = byPage.get(number);
    if (list) list.push(link);
    else byPage.set(number, [link]);
  }
  return byPage;
}

function placeLinks(links: readonly RawLink[], view: readonly number[]): PdfLink[] {
  const out: PdfLink[] = [];
  for (const { url, rect } of links) {
    if (!url || rect?.length !== 4) continue;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const [, , , , ax, ay] = multiply(view, [1, 0, 0, 1, x1, y1]);
    const [, , , , bx, by] = multiply(view, [1, 0, 0, 1, x2, y2]);
    out.push({ x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(bx - ax), height: Math.abs(by - ay), href: url });
  }
  return out;
}

async function readInfo(doc: PDFDocumentProxy): Promise<PdfInfo> {
  const info = await doc.getMetadata().then(
    (m) => m.info as Record<string, unknown>,
    () => ({}) as Record<string, unknown>,
  );
  const text = (key: string) => {
    const value = info[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    title: text('Title'),
    author: text('Author'),
    subject: text('Subject'),
    creator: text('Creator'),
    producer: text('Producer'),
    created: text('CreationDate'),
    modified: text('ModDate'),
    language: text('Language'),
  };
}
