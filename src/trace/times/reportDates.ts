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
export function datesWithin(
  dates: readonly DateMention[],
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
): readonly DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((dates[mid]?.start ?? 0) < start) low = mid + 1;
    else high = mid;
  }
  let to = low;
  while (to < dates.length && to - low < most && (dates[to]?.end ?? 0) <= end) to++;
  return dates.slice(low, to);
}

/**
 * Those that begin within a stretch. An event's words run on to the next comma, into the clause that the event stands in ("hours
 * after the broadcast the office said"): where they cross the end of the stretch they are cut there.
 */
export function datesFrom(dates: readonly DateMention[], text: string, start: number, end: number): readonly DateMention[] {
  const inside = datesWithin(dates, start, end);
  const next = datesWithin(dates, start, Number.POSITIVE_INFINITY, inside.length + 1)[inside.length];
  if (!next?.event || next.end <= end || next.event.span.start >= end) return inside;
  const kept = text.slice(next.event.span.start, end).trimEnd();
  if (!/\p{L}.*\s\S*\p{L}{3}/u.test(kept)) return inside;
  const to = next.event.span.start + kept.length;
  return [...inside, { ...next, end: to, event: { ...next.event, span: { start: next.event.span.start, end: to } } }];
}
