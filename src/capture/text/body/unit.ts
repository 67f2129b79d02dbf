import type { Link } from '../../../contract/index.ts';
import type { MappedText } from '../../../report/mappedText.ts';
import type { Image } from '../inline/readInline.ts';
import type { MarkedLine } from '../marks.ts';

/** Some lines that belong together: a paragraph, a heading, an item of a list, a table. */
export interface Unit {
  readonly lines: readonly MarkedLine[];
  readonly kind: 'paragraph' | 'heading' | 'item' | 'table' | 'code';
  /** Level of a heading, depth of an item. */
  readonly level: number;
  /** Depth of quotation by ">" marks. */
  readonly quote: number;
  /** Columns it is indented by, list marks aside. */
  readonly indent: number;
  readonly mapped: MappedText;
  readonly text: string;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** Blank lines before it. */
  readonly gap: number;
  /** A page ends between it and the unit before. */
  readonly seam: boolean;
}
