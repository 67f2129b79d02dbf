import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfFont } from './pdfFile.ts';

/** What pdf.js tells of a font with the text. */
export interface RawStyle {
  readonly ascent?: number;
  readonly descent?: number;
}

/** The fonts met so far, by pdf.js's names for them (which hold for the whole document). */
export class FontTable {
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
