import { type Affine, multiply } from './affine.ts';
import type { FontTable } from './fontTable.ts';
import type { PdfItem } from './pdfFile.ts';

/** A stretch of text or the beginning or end of marked content, as pdf.js gives them. */
export interface RawItem {
  readonly str?: string;
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

/** A page's stretches of text, placed on the page as it is shown: `view` leads from the file's plane to the page's. */
export function readItems(raw: readonly RawItem[], view: Affine, fonts: FontTable): PdfItem[] {
  const items: PdfItem[] = [];
  const stack: { mark: string | null; artifact: boolean }[] = [];
  // Pages may count in units of their own (ISO 32000-1, 14.11.2.1: UserUnit); widths come in the file's.
  const scale = Math.hypot(view[0] ?? 1, view[1] ?? 0);
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
      const width = (it.width ?? 0) * scale;
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

function degrees(a: number, b: number): number {
  const turn = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return (turn + 360) % 360;
}
