import { isNear, isSameSpeaker } from '../before.ts';
import { cueTenseOf } from '../cueTense.ts';
import { type TimeRule, timeContext } from '../timeRule.ts';
import { goesOn } from './goingOn.ts';

/** So many statements further on, those inside the content among them, the next may stand. */
const REACH = 40;

/**
 * "Avery rejected it. “He did not know,” he said last night": the first sentence of a paragraph gives in short what the same
 * speaker says in the next, and that one tells when.
 */
export const datedAfter: TimeRule = {
  name: 'dated-after',
  find: (context) => {
    const { input, draft, said, times, block } = context;
    if (!draft.cue || draft.source.length === 0 || !block) return null;
    const { text } = input.report;
    if (cueTenseOf(text.slice(draft.cue.start, draft.cue.end)) !== 'past') return null;
    const next = input.drafts.slice(draft.index + 1, draft.index + REACH).find((d) => d.parent === draft.parent);
    const time = next ? (times[next.index] ?? null) : null;
    if (!next || !time || time.inferred || next.block !== draft.block || next.cue === null) return null;
    const there = timeContext(input, next, said, times);
    if (!isNear(there, draft) || !isSameSpeaker(there, draft, true) || !goesOn(context, next, time)) return null;
    const quoted = next.content.some((c) => /^["“‘]/.test(text.slice(c.start, c.end)));
    return quoted && text.slice(block.start, draft.source[0]?.start ?? 0).trim().length < 60 ? { ...time, inferred: true } : null;
  },
};
