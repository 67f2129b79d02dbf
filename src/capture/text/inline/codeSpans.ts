/**
 * Where code spans stand: for the position of each opening run of backticks, how many they are and where the span ends.
 * A run opens a span if a run of the same length follows (CommonMark 6.1); lengths are looked up, not searched for.
 */
export function codeSpans(s: string): ReadonlyMap<number, { readonly ticks: number; readonly end: number }> {
  const spans = new Map<number, { ticks: number; end: number }>();
  const runs = [...s.matchAll(/`+/g)].map((m) => ({ at: m.index, ticks: m[0].length }));
  const byLength = new Map<number, number[]>();
  for (const r of runs) {
    const places = byLength.get(r.ticks);
    if (places) places.push(r.at);
    else byLength.set(r.ticks, [r.at]);
  }
  const next = new Map<number, number>();
  let done = 0;
  for (const r of runs) {
    if (r.at < done) continue;
    const places = byLength.get(r.ticks) ?? [];
    let k = next.get(r.ticks) ?? 0;
    while (k < places.length && (places[k] ?? 0) <= r.at) k++;
    next.set(r.ticks, k);
    const close = places[k];
    if (close === undefined) continue;
    done = close + r.ticks;
    spans.set(r.at, { ticks: r.ticks, end: done });
  }
  return spans;
}
