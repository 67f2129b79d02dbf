import type { LooseBlock } from '../../looseBlocks.ts';

/** A block of a mail with what the rules look at. */
export interface MailLine {
  readonly block: LooseBlock;
  readonly text: string;
  readonly words: number;
  /** The share of its characters that stand in links. */
  readonly linked: number;
  /** True before the first running text of the mail. */
  readonly beforeText: boolean;
}

/** Something about a block's words that tells that it is the sender's furniture. */
export interface MailRule {
  /** The reason that the removal gives. */
  readonly name: string;
  matches(line: MailLine): boolean;
}

export function mailLine(block: LooseBlock, beforeText: boolean): MailLine {
  const { text } = block;
  const words = text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const linked = block.links.reduce((n, l) => n + l.end - l.start, 0) / Math.max(1, text.length);
  return { block, text, words, linked, beforeText };
}
