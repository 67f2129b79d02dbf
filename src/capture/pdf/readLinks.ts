import { AnnotationType, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { type Affine, multiply } from './affine.ts';
import type { PdfLink } from './pdfFile.ts';

export type RawLink = { readonly url?: string; readonly rect?: readonly number[]; readonly pageIndex?: number };

/** The links of each page, by its number. (Asked page by page, pdf.js reads each page's text once more for them.) */
export async function readLinks(doc: PDFDocumentProxy, count: number): Promise<Map<number, RawLink[]>> {
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

/** The links where they lie on the page as it is shown. */
export function placeLinks(links: readonly RawLink[], view: Affine): PdfLink[] {
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
