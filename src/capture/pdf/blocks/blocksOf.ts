import type { DraftBlock } from '../../assemble.ts';
import type { Layout, RemovedText } from '../layOut.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { PdfInfo } from '../pdfFile.ts';
import { blockTypeOf } from './blockRules.ts';
import { findTitle } from './findTitle.ts';

export interface PdfBlocks {
  readonly blocks: readonly DraftBlock[];
  readonly removed: readonly RemovedText[];
  /** The title as it stands on the page, or null. */
  readonly title: Paragraph | null;
}

/** Tells what each paragraph is. */
export function blocksOf({ paragraphs, removed, typography }: Layout, info: PdfInfo): PdfBlocks {
  const title = findTitle(paragraphs, typography, info);
  const start = paragraphs.findIndex((p) => p !== title && isBody(p, typography.bodySize));
  const blocks = paragraphs.map((paragraph, i): DraftBlock => {
    const placed = {
      paragraph,
      before: paragraphs[i - 1],
      after: paragraphs[i + 1],
      ahead: i < start,
      isTitle: paragraph === title,
      typography,
    };
    const { type, level } = blockTypeOf(placed);
    return { type, text: paragraph.text, links: [], ...(level ? { level } : {}) };
  });
  return { blocks, removed, title };
}

/** Running text: a paragraph of the body's size with a sentence's worth of words. */
function isBody(p: Paragraph, bodySize: number): boolean {
  return Math.abs((p.lines[0]?.size ?? 0) - bodySize) < 0.4 && p.text.text.split(' ').length >= 12;
}
