/** What was found of what there is, for one layer in one report. */
export interface Tally {
  /** Gold items that were found. */
  right: number;
  gold: number;
  /** Found items that are right. */
  rightFound: number;
  found: number;
}

export const zero = (): Tally => ({ right: 0, gold: 0, rightFound: 0, found: 0 });

export function sum(tallies: readonly Tally[]): Tally {
  const all = zero();
  for (const t of tallies) {
    all.right += t.right;
    all.gold += t.gold;
    all.rightFound += t.rightFound;
    all.found += t.found;
  }
  return all;
}

/** Shares from 0 to 1, or null where there is nothing to divide by. */
export function shares(t: Tally): { f1: number | null; precision: number | null; recall: number | null } {
  const precision = t.found === 0 ? null : t.rightFound / t.found;
  const recall = t.gold === 0 ? null : t.right / t.gold;
  if (precision === null && recall === null) return { f1: null, precision, recall };
  const [p, r] = [precision ?? 0, recall ?? 0];
  return { f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), precision, recall };
}

/**
 * 95% interval of the F1 over reports: the reports drawn again with replacement, a thousand times, always in the same way
 * (percentile bootstrap, Efron 1979). Null where no draw has the layer.
 */
export function interval(tallies: readonly Tally[], draws = 1000): [number, number] | null {
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const scores: number[] = [];
  for (let n = 0; n < draws; n++) {
    const { f1 } = shares(sum(tallies.map(() => tallies[Math.floor(random() * tallies.length)] ?? zero())));
    if (f1 !== null) scores.push(f1);
  }
  if (scores.length === 0) return null;
  scores.sort((a, b) => a - b);
  const at = (q: number) => scores[Math.min(scores.length - 1, Math.floor(q * scores.length))] ?? 0;
  return [at(0.025), at(0.975)];
}
