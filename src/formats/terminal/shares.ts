/**
 * Divides `cells` among the counts by their size (largest remainders, so that the sum is exact). What is there at all gets
 * a cell, so that one unnamed source in a long report is seen.
 */
export function shares(counts: readonly number[], cells: number): number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((n) => (n / total) * cells);
  const given = exact.map((x, i) => ((counts[i] ?? 0) > 0 ? Math.max(1, Math.floor(x)) : 0));
  let left = cells - given.reduce((a, b) => a + b, 0);
  const byRest = exact.map((x, i) => ({ i, rest: x - (given[i] ?? 0) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRest) {
    if (left <= 0) break;
    if ((counts[i] ?? 0) === 0) continue;
    given[i] = (given[i] ?? 0) + 1;
    left--;
  }
  // The least shares were rounded up: the widest gives back what that took.
  while (left < 0) {
    const widest = given.indexOf(Math.max(...given));
    given[widest] = (given[widest] ?? 0) - 1;
    left++;
  }
  return given;
}
