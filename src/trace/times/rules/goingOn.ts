import type { Time } from '../../../contract/index.ts';
import type { Draft } from '../../draft.ts';
import { isNear, isRedated, isSameSpeaker, statementsBefore } from '../before.ts';
import { cueTenseOf } from '../cueTense.ts';
import { type TimeContext, type TimeRule, toldAt } from '../timeRule.ts';

/** How many statements back the one may stand with which this one goes on. */
const BACK = 6;

/**
 * "Pell said on Tuesday that … He added that …": the statement goes on with the speaker and the occasion of one shortly before
 * it, in the same paragraph or the one before.
 */
export const goingOn: TimeRule = {
  name: 'going-on',
  find: (context) => {
    const { draft, times } = context;
    const before = statementsBefore(context);
    let hops = 0;
    for (const other of before) {
      if (++hops > BACK || !isNear(context, other)) return null;
      const time = times[other.index] ?? null;
      const same = isSameSpeaker(context, other, hops === 1);
      if (!same) {
        if (time === null && other.block !== draft.block) return null;
        continue;
      }
      const inner = /^(?:believe|know|want)$/.test(context.said.acts[other.index] ?? '');
      if (inner && (time === null || !time.inferred)) continue;
      if (time === null || isRedated(context, other, time)) return null;
      return goesOn(context, other, time) ? { ...time, inferred: true } : null;
    }
    return null;
  },
};

/** Words that put a statement at another time than the one before, or at none. */
const ELSEWHERE =
  /\b(?:later|earlier|afterwards?|since|then|once|previously|before|already|often|always|repeatedly|separately|elsewhere|meanwhile)\b/i;

/** A question of the outlet's own: declined on another occasion, or on none. */
const TO_THE_PRESS = /\b(?:messages?|calls?|requests?|e-?mails?|inquir(?:y|ies)|questions? from|questions sent|comment)\b/i;

/** The words of a statement's sentence from its source to the end of its content. */
function wordsOf({ input, draft }: TimeContext): string {
  return [...draft.source, ...(draft.cue ? [draft.cue] : []), ...draft.content]
    .map((s) => input.report.text.slice(s.start, s.end))
    .join(' ');
}

export function goesOn(context: TimeContext, other: Draft, time: Time): boolean {
  const { input, draft, said } = context;
  const { text } = input.report;
  if (time.value !== null && !/\d{4}-\d\d/.test(time.value)) return false;
  const tense = (d: Draft) => (d.cue ? cueTenseOf(text.slice(d.cue.start, d.cue.end)) : null);
  const [now, then] = [tense(draft), tense(other)];
  if (now === 'perfect' || now === 'future') return false;
  const sameSentence = !/[.!?]["”’']?\s/.test(text.slice(toldAt(other), toldAt(draft)));
  const bare = now === 'bare' && (sameSentence || /^according/i.test(text.slice(draft.cue?.start ?? 0, draft.cue?.end ?? 0)));
  if (now !== null && then !== null && now !== then && !bare) return false;
  if (!staysThere(context)) return false;
  const [mine, theirs] = [said.settings[draft.index], said.settings[other.index]];
  if (mine && mine.setting !== 'unstated' && mine.evidence && mine.setting !== theirs?.setting) return false;
  // A letter or memo was written; what its writer "said" a paragraph further on was said elsewhere.
  if (other.block !== draft.block && isWritten(context, other) && !isWritten(context, draft) && draft.how !== 'continued')
    return false;
  return true;
}

/** False where words about the cue put it at another time. */
export function staysThere(context: TimeContext): boolean {
  const { input, frame, draft, said } = context;
  if (said.acts[draft.index] === 'decline' && TO_THE_PRESS.test(wordsOf(context))) return false;
  if (!frame) return true;
  const { text } = input.report;
  return !ELSEWHERE.test([...frame.before, frame.cue, ...frame.after].map((s) => text.slice(s.start, s.end)).join(' '));
}

function isWritten({ input, said }: TimeContext, draft: Draft): boolean {
  const cue = draft.cue ? input.report.text.slice(draft.cue.start, draft.cue.end) : '';
  return said.settings[draft.index]?.setting === 'written' || /\b(?:wr[io]te|written|writes)\b/.test(cue);
}
