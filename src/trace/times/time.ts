import type { Time } from '../../contract/index.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { besideTheCue } from './rules/besideTheCue.ts';
import { fromTheSentenceBefore } from './rules/fromTheSentenceBefore.ts';
import { inTheSource } from './rules/inTheSource.ts';
import { ofTheAnnouncement } from './rules/ofTheAnnouncement.ts';
import { ofTheEntry } from './rules/ofTheEntry.ts';
import { ofThePost } from './rules/ofThePost.ts';
import { plainObject } from './rules/plainObject.ts';
import { type TimeRule, timeContext } from './timeRule.ts';

/** In order: the first that finds a time counts. */
export const TIME_RULES: readonly TimeRule[] = [
  ofThePost,
  besideTheCue,
  inTheSource,
  plainObject,
  ofTheAnnouncement,
  ofTheEntry,
  fromTheSentenceBefore,
];

export interface TimeReading {
  readonly time: Time | null;
  /** The rule that found it, or "none". */
  readonly by: string;
}

/**
 * When a statement was said, as the text tells it: not what it is about, and never the report's own date for want of another
 * (guideline rule 18). A time whose date cannot be given, for want of a report date or because it hangs on an event, has the
 * value null; what is borrowed from another sentence is marked inferred.
 */
export function timeReadingOf(input: TraceInput, draft: Draft): TimeReading {
  const context = timeContext(input, draft);
  for (const rule of TIME_RULES) {
    const time = rule.find(context);
    if (time) return { time, by: rule.name };
  }
  return { time: null, by: 'none' };
}

/** The time of {@link timeReadingOf} alone. */
export function timeOf(input: TraceInput, draft: Draft): Time | null {
  return timeReadingOf(input, draft).time;
}
