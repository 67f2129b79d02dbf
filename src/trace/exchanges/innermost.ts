import type { Draft } from '../draft.ts';

/**
 * Tells for a place the innermost draft in whose content it lies. Contents lie inside each other or apart; the text is cut once
 * where one begins or ends, and each place is then found by halving.
 */
export function innermostContents(drafts: readonly Draft[]): (at: number) => Draft | null {
  const pieces = drafts
    .flatMap((draft) => draft.content.map((c) => ({ ...c, draft })))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.draft.index - b.draft.index);
  const cuts: { readonly from: number; readonly draft: Draft | null }[] = [{ from: 0, draft: null }];
  const open: { readonly end: number; readonly draft: Draft }[] = [];
  const close = (upTo: number) => {
    for (let top = open.at(-1); top && top.end <= upTo; top = open.at(-1)) {
      open.pop();
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= top.end) open.pop();
      cuts.push({ from: top.end, draft: open.at(-1)?.draft ?? null });
    }
  };
  for (const p of pieces) {
    close(p.start);
    open.push(p);
    cuts.push({ from: p.start, draft: p.draft });
  }
  close(Number.POSITIVE_INFINITY);
  return (at) => {
    let low = 0;
    let high = cuts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((cuts[mid]?.from ?? 0) <= at) low = mid;
      else high = mid - 1;
    }
    return cuts[low]?.draft ?? null;
  };
}
