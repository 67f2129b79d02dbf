import { countBefore, occasionsOf } from '../occasions/register.ts';
import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const RECORD = /\b(?:minutes|transcript|recording|tape|footage|video)\b/i;

/** "Minutes of the June 9 meeting show that the clerk asked …": what a record tells was said at what it records. */
export const inTheMinutes: TimeRule = {
  name: 'in-the-minutes',
  find: ({ input, draft, dates }) => {
    const outer = draft.parent === null ? undefined : input.drafts[draft.parent];
    if (!outer || outer.parent !== null) return null;
    const { text } = input.report;
    const source = outer.source.map((s) => text.slice(s.start, s.end)).join(' ');
    const record = RECORD.exec(source.split(/,|\bwho\b|\bwhich\b/)[0] ?? '')?.[0].toLowerCase();
    if (!record) return null;
    const own = outer.source.flatMap((s) => datesWithin(dates, s.start, s.end)).find((d) => d.value !== null && !d.event);
    if (own) return timeFrom(own, true);
    const at = outer.source[0]?.start ?? 0;
    const { all } = occasionsOf(input);
    for (let i = countBefore(all, at) - 1; i >= 0; i--) {
      const o = all[i];
      if (!o || at - o.date.end >= REACH) return null;
      if (text.slice(o.sentence.start, o.date.start).toLowerCase().includes(record)) return timeFrom(o.date, true);
    }
    return null;
  },
};

const REACH = 600;
