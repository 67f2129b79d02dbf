import type { Draft } from '../draft.ts';
import { type Reading, tokensIn } from './reading.ts';

/** Finds the innermost draft whose content holds a place of the text, other than the draft that asks. */
export function contentsOf(drafts: readonly Draft[]): (position: number, except: Draft | null) => Draft | null {
  const pieces = drafts.flatMap((draft) => draft.content.map((c) => ({ ...c, draft })));
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return (position, except) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.start ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    // Of those that begin before, the nearest that has not ended yet is the innermost.
    for (let i = low - 1; i >= 0 && i > low - LOOK; i--) {
      const piece = pieces[i];
      if (piece && piece.end > position && piece.draft !== except) return piece.draft;
    }
    return null;
  };
}

/** So many pieces are looked back through. */
const LOOK = 200;

/** For each token of a reading in how many contents it stands. */
export function depthsOf(reading: Reading, drafts: readonly Draft[]): Uint8Array {
  // The ends of contents are counted, then summed along the text: linear in both.
  const steps = new Int32Array(reading.tokens.length + 1);
  for (const piece of drafts.flatMap((d) => d.content)) {
    const { first, last } = tokensIn(reading, piece);
    if (first >= last) continue;
    steps[first] = (steps[first] ?? 0) + 1;
    steps[last] = (steps[last] ?? 0) - 1;
  }
  const depths = new Uint8Array(reading.tokens.length);
  for (let k = 0, depth = 0; k < depths.length; k++) {
    depth += steps[k] ?? 0;
    depths[k] = Math.min(depth, 255);
  }
  return depths;
}
