import type { Comparison } from './compareTraces.ts';
import { sameEnd } from './layers.ts';
import type { Tally } from './tally.ts';

/** How many of the gold's faithful pairs (`gold`) the program joins by a drift (`found`): none of these is right. */
export function flaggedFaithful(c: Comparison): Tally {
  const faithful = c.gold.relations.filter((r) => r.type === 'same-claim');
  const drifts = c.found.relations.filter((r) => r.type === 'drift');
  const flagged = faithful.filter((g) => drifts.some((f) => sameEnd(c, g.a, f.a) && sameEnd(c, g.b, f.b)));
  return { right: 0, gold: faithful.length, rightFound: 0, found: flagged.length };
}
