import type { BlockType, Link } from '../../contract/index.ts';
import type { MappedText } from '../../report/mappedText.ts';
import type { Paragraph } from './paragraph.ts';

/** A block on its way into the report; `reason` where a rule left it out. */
export interface DocxDraft {
  readonly type: BlockType;
  readonly level?: number;
  readonly text: MappedText;
  readonly links: readonly Link[];
  /** Null for a table. */
  readonly paragraph: Paragraph | null;
  readonly reason?: string;
}
