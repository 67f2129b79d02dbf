import type { Time } from '../../contract/index.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { aDayAfter } from './rules/aDayAfter.ts';
import { atANamedOccasion } from './rules/atANamedOccasion.ts';
import { atTheCall } from './rules/atTheCall.ts';
import { beforeAParticiple } from './rules/beforeAParticiple.ts';
import { besideTheCue } from './rules/besideTheCue.ts';
import { datedAfter } from './rules/datedAfter.ts';
import { fromTheSentenceBefore } from './rules/fromTheSentenceBefore.ts';
import { goingOn } from './rules/goingOn.ts';
import { inTheDialogue } from './rules/inTheDialogue.ts';
import { inTheMinutes } from './rules/inTheMinutes.ts';
import { inTheSource } from './rules/inTheSource.ts';
import { ofTheAnnouncement } from './rules/ofTheAnnouncement.ts';
import { ofTheEntry } from './rules/ofTheEntry.ts';
import { ofTheInterview } from './rules/ofTheInterview.ts';
import { ofThePost } from './rules/ofThePost.ts';
import { plainObject } from './rules/plainObject.ts';
import { type Said, saidOf } from './said.ts';
import { mayBorrow, type TimeRule, timeContext, toldAt } from './timeRule.ts';

/** The words that belong to the statement's own cue. In order: the first that finds a time counts. */
export const OWN_TIME_RULES: readonly TimeRule[] = [
  ofThePost,
  aDayAfter,
  besideTheCue,
  beforeAParticiple,
  inTheSource,
  plainObject,
];

/** The occasion at which it was said, dated elsewhere: what they find is inferred. */
export const OCCASION_RULES: readonly TimeRule[] = [
  ofTheAnnouncement,
  ofTheInterview,
  atANamedOccasion,
  atTheCall,
  inTheMinutes,
  goingOn,
  inTheDialogue,
  datedAfter,
  fromTheSentenceBefore,
  ofTheEntry,
];

export interface TimeReading {
  readonly time: Time | null;
  /** The rule that found it, or "none". */
  readonly by: string;
}

const NO_TIME: TimeReading = { time: null, by: 'none' };

/**
 * When each statement was said, as the text tells it: not what it is about, and never the report's own date for want of another
 * (guideline rule 18). A time whose date cannot be given, for want of a report date or because it hangs on an event, has the
 * value null; what is borrowed from the occasion's words elsewhere is marked inferred. One for each draft, in their order.
 */
export function timeReadingsOf(input: TraceInput, said: Said = saidOf(input)): TimeReading[] {
  const { drafts } = input;
  const readings: TimeReading[] = drafts.map(() => NO_TIME);
  const times: (Time | null)[] = drafts.map(() => null);
  const read = (draft: Draft, rules: readonly TimeRule[], borrows: boolean) => {
    if (times[draft.index]) return;
    const context = timeContext(input, draft, said, times);
    if (borrows && !mayBorrow(context)) return;
    for (const rule of rules) {
      const time = rule.find(context);
      if (!time) continue;
      readings[draft.index] = { time, by: rule.name };
      times[draft.index] = time;
      return;
    }
  };
  for (const draft of drafts) read(draft, OWN_TIME_RULES, false);
  for (const draft of [...drafts].sort((a, b) => toldAt(a) - toldAt(b))) read(draft, OCCASION_RULES, true);
  return readings;
}

/** The time of one statement by its own words alone. */
export function timeOf(input: TraceInput, draft: Draft): Time | null {
  const context = timeContext(input, draft);
  for (const rule of OWN_TIME_RULES) {
    const time = rule.find(context);
    if (time) return time;
  }
  return null;
}
