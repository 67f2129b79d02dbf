import type { Time } from '../../../contract/index.ts';
import type { Draft } from '../../draft.ts';
import { isNear, isRedated, isSameSpeaker, statementsBefore } from '../before.ts';
import { cueTenseOf } from '../cueTense.ts';
import { kindsDatedBy } from '../occasions/register.ts';
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
    // What others said there in between carries the occasion from paragraph to paragraph.
    let carried: Time | null = null;
    let near = context;
    for (const other of before) {
      if (++hops > BACK || !isNear(near, other)) return null;
      const time = times[other.index] ?? null;
      if (!isSameSpeaker(context, other, hops === 1)) {
        if (time === null && other.block !== draft.block) return null;
        if (time) {
          carried ??= time;
          near = { ...context, draft: other };
        }
        continue;
      }
      const inner = /^(?:believe|know|want)$/.test(context.said.acts[other.index] ?? '');
      if (inner && (time === null || !time.inferred)) continue;
      if (time === null || isRedated(context, other, time)) return null;
      if (!isNear(context, other) && carried?.value !== time.value) return null;
      return goesOn(context, other, time) ? { ...time, inferred: true } : null;
    }
    return null;
  },
};

/** Words that put a statement at another time than the one before, or at none. */
const ELSEWHERE =
  /\b(?:(?<!a (?:little|moment|few minutes) |(?:moments|minutes) )later|earlier|afterwards?|since|once|previously|before|already|often|always|repeatedly|separately|elsewhere|meanwhile)\b/i;

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
  // "in 2010" is many days, unless it is one interview's or letter's, or the same paragraph's.
  const year = time.value !== null && !/\d{4}-\d\d/.test(time.value);
  if (year && (other.block !== draft.block || !isOfAnOccasion(context, time))) return false;
  const tense = (d: Draft) => (d.cue ? cueTenseOf(text.slice(d.cue.start, d.cue.end)) : null);
  const [now, then] = [tense(draft), tense(other)];
  if (now === 'perfect' || now === 'future') return false;
  const sameSentence = !/[.!?]["”’']?\s/.test(text.slice(toldAt(other), toldAt(draft)));
  const bare = now === 'bare' && (sameSentence || /^according/i.test(text.slice(draft.cue?.start ?? 0, draft.cue?.end ?? 0)));
  // "had telephoned on Friday to warn her. He told her …", "had assured them in May. “He told us …”"
  const backThen = (then === 'bare' && now === 'past') || (draft.parent !== null && then === 'pluperfect' && now === 'past');
  if (now !== null && then !== null && now !== then && !bare && !backThen) return false;
  if (!staysThere(context)) return false;
  const [mine, theirs] = [said.settings[draft.index], said.settings[other.index]];
  const read = /^(?:written|document)$/.test(mine?.setting ?? '') && isInWriting(context, time);
  if (mine && mine.setting !== 'unstated' && mine.evidence && mine.setting !== theirs?.setting && !read) return false;
  // A letter or memo was written; what its writer "said" a paragraph further on was said elsewhere.
  if (isCourts(context, time)) return true;
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

function isOfAnOccasion({ input }: TimeContext, time: Time): boolean {
  return kindsDatedBy(input, time).length > 0;
}

const IN_WRITING = /^(?:judgment|letter|memo|mail|note|cable|filing|book|study|statement|booklet|article)$/;

/** True where the occasion that a time dates is a text. */
function isInWriting({ input }: TimeContext, time: Time): boolean {
  return kindsDatedBy(input, time).some((k) => IN_WRITING.test(k));
}

/** A court's judgment is written, and what its judges say is said in it. */
function isCourts({ input }: TimeContext, time: Time): boolean {
  return kindsDatedBy(input, time).includes('judgment');
}

/** By its cue, or by words of its own sentence: "said in a letter". */
function isWritten({ input, said, frames }: TimeContext, draft: Draft): boolean {
  const cue = draft.cue ? input.report.text.slice(draft.cue.start, draft.cue.end) : '';
  const setting = said.settings[draft.index];
  const sentence = frames.of[draft.index]?.sentence;
  const told = setting?.evidence && sentence && setting.evidence.start >= sentence.start && setting.evidence.end <= sentence.end;
  return /\b(?:wr[io]te|written|writes)\b/.test(cue) || (setting?.setting === 'written' && told === true);
}
