import type { Statement, Trace } from '../../src/contract/index.ts';
import { alignedWords, goldWords, type InWords } from './alignText.ts';
import { type Paired, pairStatements } from './pairStatements.ts';
import { type SameSource, sameSource } from './sameSource.ts';

/** Two traces of one report side by side: what every layer is counted on. */
export interface Comparison {
  readonly gold: Trace;
  readonly found: Trace;
  readonly inGold: InWords;
  readonly inFound: InWords;
  /** Paired by content and source mention. */
  readonly paired: Paired;
  /** Paired by content alone: who speaks is asked apart. */
  readonly byContent: Paired;
  readonly same: SameSource;
}

export function compareTraces(gold: Trace, found: Trace): Comparison {
  const inGold = goldWords(gold.text);
  const inFound = alignedWords(gold.text, found.text);
  const bare = (s: Statement): Statement => ({ ...s, source: [] });
  const paired = pairStatements(gold.statements, found.statements, inGold, inFound);
  const alike = pairStatements(gold.statements.map(bare), found.statements.map(bare), inGold, inFound);
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((x) => [x.id, x]));
  const [g, f] = [byId(gold.statements), byId(found.statements)];
  const byContent: Paired = {
    ...alike,
    pairs: alike.pairs.map((p) => ({ gold: g.get(p.gold.id) ?? p.gold, found: f.get(p.found.id) ?? p.found })),
  };
  return { gold, found, inGold, inFound, paired, byContent, same: sameSource(gold, found, inGold, inFound) };
}
