/*
 * What is read out of a PDF before anything is made of it. Lengths are points (1/72 inch). Places on a page are counted
 * from the top left of the page as it is shown (turned by its own /Rotate), y downwards.
 */

/** One stretch of text that the file shows in one go: one font, one line. */
export interface PdfItem {
  readonly text: string;
  /** Where the baseline begins. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline. */
  readonly width: number;
  /** The font's size as it is shown. */
  readonly size: number;
  /** Direction of the baseline in degrees, clockwise from rightwards: 0 for upright text. */
  readonly angle: number;
  /** Place in `PdfFile.fonts`. */
  readonly font: number;
  /** The marked content it stands in, for the tree of tags; null without. */
  readonly mark: string | null;
  /** The file itself says that it is no content (page numbers, running heads). */
  readonly artifact: boolean;
}

export interface PdfFont {
  /** As the file names it, without the mark of a subset; empty where it can't be told. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** How far letters reach over and under the baseline, as shares of the size; descent is negative. */
  readonly ascent: number;
  readonly descent: number;
}

/** A rectangle: a frame, a rule, a bar. */
export interface PdfShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfLink extends PdfShape {
  readonly href: string;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly links: readonly PdfLink[];
  /** Of a page without text: something is painted over most of it, as in a scan. */
  readonly scanned: boolean;
  /** The page could not be read. */
  readonly damaged: boolean;
}

/** The block-level element of the tree of tags that a marked content belongs to (ISO 32000-1, 14.8.4). */
export interface PdfTag {
  /** The standard role: P, H1, LI, BlockQuote, Caption, TD …; empty for one that is none of these. */
  readonly role: string;
  /** The same number for everything in one element. */
  readonly element: number;
}

export interface PdfFile {
  /** How many pages the file has; more than `pages` where a limit was reached. */
  readonly pageCount: number;
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly PdfFont[];
  /** For the marks of items. Empty where the file has no tags. */
  readonly tags: ReadonlyMap<string, PdfTag>;
  readonly info: PdfInfo;
}

/** The file's own record of itself, as written there; null where it is missing. */
export interface PdfInfo {
  readonly title: string | null;
  readonly author: string | null;
  readonly subject: string | null;
  readonly creator: string | null;
  readonly producer: string | null;
  /** As in the file ("D:20260305…"). */
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}
