import { datesFrom } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

/** Getting in touch: what is told of right after was said then. */
const DEED =
  /\b(?:rang|phoned|telephoned|called|taken a call|took a call|got a call|met|visited|wrote to|e-?mailed|texted|went to see|came to see|spoke (?:to|with)|spoken (?:to|with)|saw)\b[^.;:]{0,50}$/i;
const NEAR = 130;

/** "I rang on the 11th and a girl said …", "he took a call on Tuesday and was told …": said at the call that the same sentence dates. */
export const atTheCall: TimeRule = {
  name: 'at-the-call',
  find: ({ input, draft, frame, dates }) => {
    if (!frame) return null;
    const { text } = input.report;
    const lead = text.slice(Math.max(frame.sentence.start, frame.cue.start - 80), frame.cue.start);
    // "a man had phoned on May 3, given his name and | said": the one who said it phoned.
    const coordinated = /\band\s(?:then\s)?$/.test(lead);
    const at = coordinated ? frame.cue.start : Math.min(frame.cue.start, ...draft.source.map((s) => s.start));
    const outer =
      draft.parent === null ? undefined : input.drafts[draft.parent]?.content.find((c) => c.start <= at && at < c.end);
    const from = Math.max(frame.sentence.start, outer?.start ?? 0, at - NEAR);
    const found = datesFrom(dates, text, from, at).at(-1);
    if (!found || !DEED.test(text.slice(from, found.start))) return null;
    const between = text.slice(found.end, at);
    return /^[^.;:]*?(?:,\s)?\band(?:\s(?:had|has|have|then|he|she|they|I|we))*\s*$/.test(between) ? timeFrom(found, true) : null;
  },
};
