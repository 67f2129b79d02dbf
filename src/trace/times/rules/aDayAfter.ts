import type { FullDate } from '../../../language/dates/calendar.ts';
import { addDays } from '../../../language/dates/calendar.ts';
import { fromEdtf, toEdtf } from '../../../language/dates/dateValue.ts';
import { numberOf } from '../../../language/dates/words.ts';
import type { TimeRule } from '../timeRule.ts';

const DISTANCE = /(?:\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(day|week)s?\s(after|before))\s$/i;

/**
 * "two officials said on Monday, a day after both towns denied it": the clause of the statement stands at a distance from a day
 * that the same sentence gives for another one.
 */
export const aDayAfter: TimeRule = {
  name: 'a-day-after',
  find: ({ input, draft, frame, frames, times }) => {
    const [source] = draft.source;
    if (!frame || !source || source.start < frame.sentence.start) return null;
    const { text } = input.report;
    const m = DISTANCE.exec(text.slice(Math.max(frame.sentence.start, source.start - 24), source.start));
    const count = m ? numberOf(m[1] ?? '') : undefined;
    if (!m || count === undefined) return null;
    const main = (frames.inSentence.get(frame.sentenceIndex) ?? []).find((d) => {
      const time = times[d.index];
      return d !== draft && time && !time.inferred && time.start >= frame.sentence.start && time.end <= source.start;
    });
    const day = fromEdtf(times[main?.index ?? -1]?.value?.slice(0, 10) ?? '')?.from;
    if (!day?.month || !day.day) return null;
    const days = count * (/week/i.test(m[2] ?? '') ? 7 : 1) * (/after/i.test(m[3] ?? '') ? -1 : 1);
    const start = source.start - m[0].length;
    return {
      start,
      end: source.start - 1,
      value: toEdtf({ from: addDays(day as FullDate, days) }),
      relation: null,
      inferred: false,
    };
  },
};
