import { type DateMention, datesIn } from '../../language/dates.ts';
import type { TraceInput } from '../draft.ts';

const cache = new WeakMap<TraceInput, readonly DateMention[]>();

/**
 * The times that a report names, in order, counted from its date of publication; inside an embedded post from the post's own.
 * Worked out once.
 */
export function reportDates(input: TraceInput): readonly DateMention[] {
  const known = cache.get(input);
  if (known) return known;
  const { text, blocks, head } = input.report;
  const posts = blocks.filter((b) => b.post?.published);
  const outside = datesIn(text, { reference: head.published }).filter(
    (d) => !posts.some((p) => p.start <= d.start && d.start < p.end),
  );
  const inside = posts.flatMap((p) =>
    datesIn(text.slice(p.start, p.end), { reference: p.post?.published ?? null }).map((d) => moved(d, p.start)),
  );
  const all = [...outside, ...inside].sort((a, b) => a.start - b.start);
  cache.set(input, all);
  return all;
}

function moved(d: DateMention, by: number): DateMention {
  const event = d.event ? { ...d.event, span: { start: d.event.span.start + by, end: d.event.span.end + by } } : null;
  return { ...d, start: d.start + by, end: d.end + by, event };
}

/** Those that lie within a stretch. By halving, since every statement asks. */
export function datesWithin(dates: readonly DateMention[], start: number, end: number): readonly DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((dates[mid]?.start ?? 0) < start) low = mid + 1;
    else high = mid;
  }
  let to = low;
  while (to < dates.length && (dates[to]?.end ?? 0) <= end) to++;
  return dates.slice(low, to);
}
