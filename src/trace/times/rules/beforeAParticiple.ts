import { datesFrom } from '../reportDates.ts';
import { sideOf } from '../sideOf.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const NEAR = 80;

/**
 * "had telephoned her on Friday to warn that …", "wrote a week after the storm promising that …": the cue is an infinitive or a
 * participle, and right before it stands the time of the deed by which it was said.
 */
export const beforeAParticiple: TimeRule = {
  name: 'before-a-participle',
  find: ({ input, draft, frame, dates }) => {
    if (!frame) return null;
    const { text } = input.report;
    const cue = text.slice(frame.cue.start, frame.cue.end);
    if (!/^(?:to\s|\p{L}+ing\b)/u.test(cue) && !/\bto\s$/.test(text.slice(frame.cue.start - 3, frame.cue.start))) return null;
    const from = Math.max(frame.before[0]?.start ?? frame.cue.start, frame.cue.start - NEAR);
    const found = datesFrom(dates, text, from, frame.cue.start).at(-1);
    if (!found || sideOf({ input }, found) !== found || /\b(?:about|of) (?:the )?$/.test(text.slice(from, found.start)))
      return null;
    if (draft.source.some((s) => s.start > found.end)) return null;
    return /^[\s,]*(?:(?:and|to|by|in|a|statement|also)\s)*$/.test(text.slice(found.end, frame.cue.start)) &&
      (/ing\b/.test(cue) || DEED.test(text.slice(from, found.start)))
      ? timeFrom(found, false)
      : null;
  },
};

const DEED =
  /\b(?:telephon|phon|call|rang|r[iu]ng|wr[io]t|written|e-?mail|text|message|met|meet|visit|spoke|spoken|talk|sp(?:eak)|contact|approach|post|tweet|letter|statement|told|said|rul|order|announc|report|testif|appear)/i;
