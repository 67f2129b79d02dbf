import type { Passage } from './passage.ts';

/** What one passage tells that another has too. */
export interface Shared {
  /** The share of all that the first tells, by weight: 0 to 1. */
  readonly covered: number;
  readonly weight: number;
  /** How many different words. */
  readonly count: number;
}

/** How much a word tells within one report: a word that stands in every second block tells little. */
export interface Weights {
  of(stem: string): number;
  /** What `a` tells that is among some stems. */
  shared(a: Passage, stems: ReadonlySet<string>): Shared;
}

/** Inverse document frequency over the report's blocks (Spärck Jones 1972), with a floor so that names of the matter count. */
export function weightsOf(passages: readonly Passage[]): Weights {
  const blocks = new Map<string, Set<number>>();
  for (const p of passages) for (const stem of p.stems) blocks.set(stem, (blocks.get(stem) ?? new Set()).add(p.block));
  const among = new Set(passages.map((p) => p.block)).size;
  const of = (stem: string) => Math.max(0.5, Math.log((1 + among) / (1 + (blocks.get(stem)?.size ?? 0))));
  const shared = (a: Passage, stems: ReadonlySet<string>): Shared => {
    let [all, weight, count] = [0, 0, 0];
    for (const stem of a.told) {
      all += of(stem);
      if (!stems.has(stem)) continue;
      weight += of(stem);
      count++;
    }
    return { covered: all === 0 ? 0 : weight / all, weight, count };
  };
  return { of, shared };
}
