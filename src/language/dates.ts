import type { Span } from '../contract/index.ts';
import { type FullDate, isFull } from './dates/calendar.ts';
import type { DateContext, DateReading, DateRule, Direction } from './dates/dateRule.ts';
import { type DateValue, fromEdtf, toEdtf } from './dates/dateValue.ts';
import { mergeDates, type PlacedReading } from './dates/mergeDates.ts';
import { ago } from './dates/rules/ago.ts';
import { clock } from './dates/rules/clock.ts';
import { dayMonth } from './dates/rules/dayMonth.ts';
import { dayWord } from './dates/rules/dayWord.ts';
import { afterEvent, onTheEve, plainEvent } from './dates/rules/event.ts';
import { laterOrEarlier, sameOrNext } from './dates/rules/fromAnchor.ts';
import { isoDate } from './dates/rules/isoDate.ts';
import { bareMonth, monthYear } from './dates/rules/month.ts';
import { monthDay } from './dates/rules/monthDay.ts';
import { numericDate } from './dates/rules/numericDate.ts';
import { period } from './dates/rules/period.ts';
import { quarter } from './dates/rules/quarter.ts';
import { season } from './dates/rules/season.ts';
import { weekday } from './dates/rules/weekday.ts';
import { decade, year } from './dates/rules/year.ts';
import { directionAt } from './dates/tense.ts';

/** A time that a text names. */
export interface DateMention extends Span {
  /** EDTF, levels 0 and 1; null where no date can be given: an event, or no report date to count from. */
  readonly value: string | null;
  readonly event: { readonly type: 'before' | 'after' | 'during'; readonly span: Span } | null;
  /** True where the value hangs on a time that stands before it in the text. */
  readonly anchored: boolean;
  /** The rules that read it. */
  readonly by: string;
}

export interface DateOptions {
  /** When the text was published: EDTF as far as a date or date and time; null where nobody knows. */
  readonly reference: string | null;
  /** Which way the words look, where the caller knows it; else the tense tells. */
  readonly direction?: Direction;
}

/** In order: of two that begin at one place the longer counts, of two as long the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  isoDate,
  numericDate,
  monthDay,
  dayMonth,
  monthYear,
  quarter,
  season,
  bareMonth,
  ago,
  laterOrEarlier,
  sameOrNext,
  weekday,
  dayWord,
  period,
  clock,
  year,
  decade,
  afterEvent,
  onTheEve,
  plainEvent,
];

/** A time named further back than this is no longer what "two days later" counts from. UTF-16 units. */
const ANCHOR_REACH = 1000;

/** The times that a text names, in order, none overlapping. Linear in the text. */
export function datesIn(text: string, options: DateOptions): DateMention[] {
  const reference = options.reference === null ? undefined : fromEdtf(options.reference);
  const known: FullDate | null = reference && isFull(reference.from) ? reference.from : null;
  let anchor: { value: DateValue; end: number } | null = null;
  let end = 0;
  const placed: PlacedReading[] = [];
  const candidates = candidatesIn(text);
  for (const [i, c] of candidates.entries()) {
    if (c.start < end || losesToDate(text, candidates, i)) continue;
    const context: DateContext = {
      reference: known,
      clock: reference?.time ?? null,
      anchor: anchor && c.start - anchor.end <= ANCHOR_REACH ? anchor.value : null,
      direction: options.direction ?? directionAt(text, c.start, c.end),
    };
    const reading = c.rule.read(c.match, context);
    if (!reading) continue;
    placed.push({ start: c.start, end: c.end, reading, by: c.rule.name });
    end = c.end;
    if (reading.value && reading.kind !== 'clock') anchor = { value: reading.value, end };
  }
  return mergeDates(text, placed)
    .filter((p) => p.reading.kind !== 'clock' || p.reading.value)
    .map(mentionOf);
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
  readonly rule: DateRule;
  readonly order: number;
}

function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  DATE_RULES.forEach((rule, order) => {
    for (const match of text.matchAll(rule.pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, match, rule, order });
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

const DAYS: ReadonlySet<DateRule> = new Set([
  isoDate,
  numericDate,
  monthDay,
  dayMonth,
  monthYear,
  bareMonth,
  weekday,
  dayWord,
  period,
  ago,
]);

/** "during the 19th century": what looks like an event is a date. "after the 2019 vote" stays an event. */
function losesToDate(text: string, candidates: readonly Candidate[], i: number): boolean {
  const event = candidates[i];
  if (event?.rule !== plainEvent && event?.rule !== afterEvent) return false;
  const words = event.match[2] ?? '';
  if (/^(?:noon|midnight|\d)/.test(words)) return true;
  // "during a hearing on Tuesday": the day is the time.
  const during = event.rule === plainEvent && /^(?:during|amid)$/i.test(event.match[1] ?? '');
  const start = event.end - words.length + (/^the[ \u00a0]/i.exec(words)?.[0].length ?? 0);
  for (let k = i + 1; k < candidates.length; k++) {
    const other = candidates[k];
    if (!other || other.start >= (during ? event.end : start + 1)) return false;
    if (during && other.rule !== plainEvent && other.rule !== afterEvent && other.end <= event.end && DAYS.has(other.rule))
      return true;
    if (other.start === start && other.rule !== event.rule)
      return (
        !/^(?:['’]s\b|[ \u00a0-]\p{Ll}+)/u.test(text.slice(other.end, other.end + 12)) ||
        (event.rule === plainEvent &&
          /^[ \u00a0](?:it|he|she|they|we|in|on|at|that|and|to|was|were|is|had)\b/.test(text.slice(other.end, other.end + 8)))
      );
  }
  return false;
}

function mentionOf({ start, end, reading, by }: PlacedReading): DateMention {
  return {
    start,
    end,
    value: reading.value ? toEdtf(reading.value) : null,
    event: eventOf(start, reading),
    anchored: reading.anchored ?? false,
    by,
  };
}

function eventOf(at: number, { event }: DateReading): DateMention['event'] {
  return event ? { type: event.type, span: { start: at + event.start, end: at + event.end } } : null;
}
