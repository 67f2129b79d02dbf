import type { FullDate } from './calendar.ts';
import type { DateValue } from './dateValue.ts';

/** Which way an expression looks that fits two dates. News looks back (guideline rule 18). */
export type Direction = 'past' | 'future' | 'nearest';

/** What a rule may know besides the words. */
export interface DateContext {
  /** The day on which the text was published; null where nobody knows. */
  readonly reference: FullDate | null;
  /** The clock of that moment, where it is known. */
  readonly clock: { readonly hour: number; readonly minute: number } | null;
  /** The last time named before, for "two days later". */
  readonly anchor: DateValue | null;
  /** Which way the tense about the words looks. */
  readonly direction: Direction;
}

/** What a rule makes of its words. */
export interface DateReading {
  /** Null where there is a time, but no date for it can be given. */
  readonly value: DateValue | null;
  /** A day, a clock time alone, an event, a stretch …: what may be merged with what. */
  readonly kind: 'weekday' | 'date' | 'clock' | 'period' | 'event';
  /** The event that it hangs on; places in the match. */
  readonly event?: { readonly type: 'before' | 'after' | 'during'; readonly start: number; readonly end: number };
  /** True where the value hangs on a time named before. */
  readonly anchored?: boolean;
  /** For a clock time alone: its parts, for the date it is merged with. */
  readonly clock?: { readonly hour: number; readonly minute: number; readonly zone: string | null };
}

/** One kind of time expression. The pattern has the flags "g" and "u" and must not backtrack far. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Null where the match is none after all. */
  readonly read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
}
