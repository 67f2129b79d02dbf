import type { Span } from '../../contract/index.ts';
import { overlap } from '../spans.ts';
import { blockAt, type Seed, type StructureInput, type StructureRule } from './seed.ts';

/** From this share on, a piece that another statement has too is taken to be that statement's. Tuned on PolNeAR dev. */
const SHARE = 0.2;

/**
 * A content that the model carries on into another paragraph, where a surer statement says the same words: the piece
 * belongs to that statement and its own cue. On PolNeAR dev this is worth half a point of Attr F1 (`bench:attribution`).
 */
export const strayPieces: StructureRule = {
  name: 'stray-piece',
  apply(input) {
    const byBlock = seedsByBlock(input);
    return input.seeds.map((seed) => {
      if (!seed.cue || seed.inside || seed.content.length < 2) return seed;
      const home = blockAt(input.report.blocks, seed.cue.start);
      const kept = seed.content.filter((piece) => {
        const block = blockAt(input.report.blocks, piece.start);
        if (!block || block === home) return true;
        return !(byBlock.get(block.id) ?? []).some((s) => s !== seed && s.score > seed.score && shareOf(piece, s) > SHARE);
      });
      return kept.length === seed.content.length || kept.length === 0 ? seed : { ...seed, content: kept };
    });
  },
};

function seedsByBlock({ report, seeds }: StructureInput): Map<string, Seed[]> {
  const byBlock = new Map<string, Seed[]>();
  for (const seed of seeds) {
    const block = seed.cue && !seed.inside ? blockAt(report.blocks, seed.cue.start) : undefined;
    if (!block) continue;
    const list = byBlock.get(block.id);
    if (list) list.push(seed);
    else byBlock.set(block.id, [seed]);
  }
  return byBlock;
}

function shareOf(piece: Span, seed: Seed): number {
  const shared = seed.content.reduce((n, c) => n + overlap(c, piece), 0);
  return shared / Math.max(1, piece.end - piece.start);
}
