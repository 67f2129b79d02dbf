import type { Passage } from './passage.ts';

/** A passage that renders another one of the same report (corpus guidelines, section 12). */
export interface RenderedPair {
  readonly a: Passage;
  readonly b: Passage;
  /** Where the two were found together. */
  readonly by: string;
  /** How much of what `a` tells `b` has too: 0 to 1. */
  readonly covered: number;
}
