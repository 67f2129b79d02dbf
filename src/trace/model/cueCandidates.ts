import type { WordRange } from './windows.ts';

/** Words that may be a cue, and the highest probability among them. */
export interface CueCandidate extends WordRange {
  readonly score: number;
}

/**
 * Cues among the words of a core. `probabilities` as the encoder gives them (begin, go on; word after word); `offset` is
 * the place of the core's first word in them. A word is in a cue from `within` on; runs of such words part where a
 * beginning is likelier than a going on; a run counts if its best word reaches `least`. Words are numbered in the text.
 */
export function cueCandidates(
  probabilities: Float32Array,
  offset: number,
  core: WordRange,
  least: number,
  within: number,
): CueCandidate[] {
  const out: CueCandidate[] = [];
  const begins = (word: number): number => probabilities[2 * (word - core.start + offset)] ?? 0;
  const goesOn = (word: number): number => probabilities[2 * (word - core.start + offset) + 1] ?? 0;
  // Sums are rounded to 32 bits as in the reference, so that thresholds fall alike.
  const either = (word: number): number => Math.fround(begins(word) + goesOn(word));
  const threshold = Math.fround(within);
  for (let start = core.start; start < core.end; ) {
    let score = either(start);
    let end = start + 1;
    if (score < threshold) {
      start = end;
      continue;
    }
    while (end < core.end && either(end) >= threshold && begins(end) <= goesOn(end)) score = Math.max(score, either(end++));
    if (score >= Math.fround(least)) out.push({ start, end, score });
    start = end;
  }
  return out;
}
