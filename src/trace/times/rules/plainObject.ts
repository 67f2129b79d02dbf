import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const LONGEST = 160;
/** Words of a clause of its own; a time in it is the clause's. */
const CLAUSE =
  /^\s*["“‘']|^\s*(?:that|whether|if|how|why|what|to|who|when|where)\b|\b(?:is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|did|does|do|who|which|that|\p{Ll}{3,}ed)\b|["”]/u;

/** "asked for an explanation earlier this week": the time at the end of a content that is no clause belongs to the cue. */
export const plainObject: TimeRule = {
  name: 'plain-object',
  find: ({ input, draft, dates, block, said }) => {
    // "the log shows a call on Tuesday": the call was on Tuesday.
    if (said.acts[draft.index] === 'show') return null;
    if (block?.type === 'caption' || draft.how === 'caption') return null;
    const last = draft.content.at(-1);
    if (!last || !draft.cue || draft.content.length > 1 || last.start < draft.cue.end || last.end - last.start > LONGEST)
      return null;
    const words = input.report.text.slice(last.start, last.end);
    const found = datesWithin(dates, last.start, last.end).at(-1);
    if (!found || found.event !== null || CLAUSE.test(words)) return null;
    const reachesEnd = /^[\s.,]*$/.test(input.report.text.slice(found.end, last.end));
    // "the attack in January": a time right behind a preposition of the noun is the noun's.
    const ofTheNoun = /\b(?:of|from|in|for|since|by|until|before|after)\s+(?:the\s+)?$/.test(
      input.report.text.slice(last.start, found.start),
    );
    return reachesEnd && !ofTheNoun && found.start > last.start ? timeFrom(found, false) : null;
  },
};
