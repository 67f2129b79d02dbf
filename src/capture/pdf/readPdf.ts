import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { FontTable, type RawStyle } from './fontTable.ts';
import type { PdfFile, PdfInfo, PdfPage, PdfTag } from './pdfFile.ts';
import { type RawItem, readItems } from './readItems.ts';
import { placeLinks, type RawLink, readLinks } from './readLinks.ts';
import { readTags } from './readTags.ts';

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

/** Something is drawn over most of the page: images are left out, but the room that is made for them is seen. */
async function isPainted(page: PDFPageProxy, area: number): Promise<boolean> {
  const list = await page.getOperatorList();
  return list.fnArray.some((fn, i) => {
    if (fn !== OPS.transform) return false;
    const [a = 0, b = 0, c = 0, d = 0] = list.argsArray[i] as number[];
    return Math.abs(a * d - b * c) > area * 0.3;
  });
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
