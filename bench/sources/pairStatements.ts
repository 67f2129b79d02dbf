import type { Statement } from '../../src/contract/index.ts';
import type { InWords } from './alignText.ts';
import { intersect, jaccard } from './sets.ts';

/** A gold statement and the found one that is it. */
export interface Pair {
  readonly gold: Statement;
  readonly found: Statement;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly ofGold: ReadonlyMap<string, Statement>;
  readonly ofFound: ReadonlyMap<string, Statement>;
}

/**
 * Pairs statements one to one by the Jaccard overlap of their contents' words, best first, from 0.5 up; only those whose
 * sources overlap or which both have none (the metric of PolNeAR's Attr F1, on all levels). Statements without a content
 * (who declined) are paired by their cues. Of equal overlaps a common cue decides, so that two cues on one content
 * (guideline rule 8) find each other.
 */
export function pairStatements(
  gold: readonly Statement[],
  found: readonly Statement[],
  inGold: InWords,
  inFound: InWords,
): Paired {
  const g = gold.map((s) => sides(s, inGold));
  const f = found.map((s) => sides(s, inFound));
  const candidates: { score: number; g: number; f: number }[] = [];
  g.forEach((a, i) => {
    f.forEach((b, k) => {
      const same = a.content.size === 0 && b.content.size === 0 ? jaccard(a.cue, b.cue) : jaccard(a.content, b.content);
      const sources = (a.source.size === 0 && b.source.size === 0) || intersect(a.source, b.source);
      if (same >= 0.5 && sources) candidates.push({ score: same + (intersect(a.cue, b.cue) ? 0.25 : 0), g: i, f: k });
    });
  });
  candidates.sort((x, y) => y.score - x.score || x.g - y.g || x.f - y.f);
  const ofGold = new Map<string, Statement>();
  const ofFound = new Map<string, Statement>();
  const pairs: Pair[] = [];
  for (const c of candidates) {
    const pair = { gold: gold[c.g], found: found[c.f] };
    if (!pair.gold || !pair.found || ofGold.has(pair.gold.id) || ofFound.has(pair.found.id)) continue;
    ofGold.set(pair.gold.id, pair.found);
    ofFound.set(pair.found.id, pair.gold);
    pairs.push({ gold: pair.gold, found: pair.found });
  }
  return { pairs, ofGold, ofFound };
}

function sides(s: Statement, inWords: InWords) {
  return { content: inWords(s.content), source: inWords(s.source), cue: inWords(s.cue ? [s.cue] : []) };
}
