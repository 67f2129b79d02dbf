import type { Graph } from '../runtime.ts';
import type { CueCandidate } from './cueCandidates.ts';
import { type EncodedWords, floats } from './encoder.ts';
import type { WordRange } from './windows.ts';

/** For one cue, what the words around it are to it. */
export interface CueRoles {
  readonly cue: CueCandidate;
  /** The words that were looked at. */
  readonly words: WordRange;
  /** For each of them the probability that it is of the source. */
  readonly source: Float32Array;
  readonly content: Float32Array;
}

/** How many words before and after a cue's first word are looked at. */
export interface Crop {
  readonly left: number;
  readonly right: number;
}

/** Roles for all cues of one window in one call: rows are filled up with zeros to the longest, marked as not valid. */
export async function findRoles(
  graph: Graph,
  encoded: EncodedWords,
  seen: WordRange,
  cues: readonly CueCandidate[],
  crop: Crop,
): Promise<CueRoles[]> {
  if (cues.length === 0) return [];
  const ranges = cues.map((cue) => ({
    start: Math.max(seen.start, cue.start - crop.left),
    end: Math.min(seen.end, cue.start + crop.right + 1),
  }));
  const { width } = encoded;
  const longest = Math.max(...ranges.map((r) => r.end - r.start));
  const cells = cues.length * longest;
  const states = new Float32Array(cells * width);
  const onCue = new Float32Array(cells);
  const valid = new Float32Array(cells);
  const distance = new BigInt64Array(cells);
  cues.forEach((cue, n) => {
    const { start, end } = ranges[n] ?? seen;
    const at = n * longest;
    states.set(encoded.states.subarray((start - seen.start) * width, (end - seen.start) * width), at * width);
    onCue.fill(1, at + cue.start - start, at + Math.min(cue.end, end) - start);
    valid.fill(1, at, at + end - start);
    for (let i = start; i < end; i++) distance[at + i - start] = BigInt(i - cue.start + crop.left);
  });
  const dims = [cues.length, longest];
  const out = await graph.run({
    reps: { type: 'float32', data: states, dims: [...dims, width] },
    cue_mask: { type: 'float32', data: onCue, dims },
    rel: { type: 'int64', data: distance, dims },
    valid: { type: 'float32', data: valid, dims },
  });
  const probabilities = floats(out.role_probs, 'role_probs');
  return cues.map((cue, n) => {
    const words = ranges[n] ?? seen;
    const column = (role: number): Float32Array =>
      Float32Array.from({ length: words.end - words.start }, (_, i) => probabilities[2 * (n * longest + i) + role] ?? 0);
    return { cue, words, source: column(0), content: column(1) };
  });
}
