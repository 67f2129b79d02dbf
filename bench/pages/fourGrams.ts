/** Four-grams of words with how often each occurs. */
export type Grams = ReadonlyMap<string, number>;

/** Shares of the four-grams of two texts, as the article-extraction benchmark counts them: they add up to one. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;

export function fourGrams(text: string): Grams {
  const words = text.match(WORD) ?? [];
  const grams = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i++) {
    const gram = words.slice(i, i + 4).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

export function overlap(truth: Grams, found: Grams): Overlap {
  let [both, extra, missed] = [0, 0, 0];
  for (const [gram, n] of truth) {
    const m = found.get(gram) ?? 0;
    both += Math.min(n, m);
    missed += Math.max(0, n - m);
  }
  for (const [gram, m] of found) extra += Math.max(0, m - (truth.get(gram) ?? 0));
  const all = Math.max(1, both + extra + missed);
  return { both: both / all, extra: extra / all, missed: missed / all };
}

export function precision({ both, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1;
  return both === 0 ? 0 : both / (both + extra);
}

export function recall({ both, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1;
  return both === 0 ? 0 : both / (both + missed);
}
