import type { Link } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import type { ParagraphStyle } from './styles.ts';

/** A paragraph of a document as its reader sees it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** White space folded, ends trimmed; may be empty. */
  readonly text: MappedText;
  readonly links: readonly Link[];
  readonly style: ParagraphStyle;
  /** What the paragraph itself says of its level as a heading and in a list; null where it leaves that to its style. */
  readonly outline: number | null;
  readonly list: number | null;
  readonly indented: boolean;
  readonly centred: boolean;
  /** How many of its characters are bold. */
  readonly bold: number;
  /** The largest size of its letters in half points; 0 where its style decides. */
  readonly size: number;
}

/** A table: its rows, their cells, what is in each. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly DocxBlock[])[])[];
}

export type DocxBlock = Paragraph | Table;

/** Text of a part that is not the document's: why, and where it stands. */
export interface LeftOut {
  readonly reason: string;
  readonly text: MappedText;
}
