import type { Block, Span } from '../../contract/index.ts';
import { trimSpan } from '../spans.ts';
import { blockAt, type StructureInput, type StructureRule } from './seed.ts';

/** What stands above, below or beside the running text, and is no part of its sentences. */
const APART: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading', 'caption', 'credit', 'table', 'footnote', 'notice']);

/**
 * A content ends with its block. The model reads line after line and carries a content from a headline without a full stop
 * into the first paragraph: what stands apart from the cue's own block (a headline, a caption) is cut off, and a content over
 * several paragraphs becomes a piece for each.
 */
export const blockBounds: StructureRule = {
  name: 'block-bounds',
  apply(input) {
    return input.seeds.map((seed) => {
      const home = seed.cue ? blockAt(input.report.blocks, seed.cue.start) : undefined;
      if (!home) return seed;
      const pieces = seed.content
        .flatMap((c) => piecesOf(c, input))
        .filter(({ block }) => block === home || !isApart(block, home));
      const isSame = ({ piece }: { piece: Span }, i: number) =>
        piece.start === seed.content[i]?.start && piece.end === seed.content[i]?.end;
      const changed = pieces.length !== seed.content.length || !pieces.every(isSame);
      return changed && pieces.length > 0 ? { ...seed, content: pieces.map((p) => p.piece) } : seed;
    });
  },
};

function isApart(block: Block, home: Block): boolean {
  return APART.has(block.type) || APART.has(home.type);
}

function piecesOf(span: Span, { report }: StructureInput): { piece: Span; block: Block }[] {
  const found: { piece: Span; block: Block }[] = [];
  for (let at = span.start; at < span.end; ) {
    const block = blockAt(report.blocks, at);
    if (!block) {
      at++;
      continue;
    }
    const piece = trimSpan(report.text, { start: at, end: Math.min(span.end, block.end) });
    if (piece.end > piece.start) found.push({ piece, block });
    at = block.end;
  }
  return found;
}
