import type { Span } from '../src/contract/index.ts';

/** The numbers of the words that some spans touch, by bisection: words follow each other. */
export function touched(cut: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    for (let high = cut.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((cut[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < cut.length && (cut[i]?.start ?? end) < end; i++) out.add(i);
  }
  return out;
}
