import type { Time } from '../../../contract/index.ts';
import type { Draft } from '../../draft.ts';
import { isNear, isRedated, isSameSpeaker, statementsBefore } from '../before.ts';
import { type CueTense, cueTenseOf } from '../cueTense.ts';
import { kindsDatedBy } from '../occasions/register.ts';
import type { TimeContext, TimeRule } from '../timeRule.ts';
import { staysThere } from './goingOn.ts';

const REPLY =
  /\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|rul(?:es|ed)|interrupt(?:s|ed)?|object(?:s|ed)?|ask(?:s|ed)?|press(?:es|ed)|question(?:s|ed)|shout(?:s|ed)?|interject(?:s|ed)?|protest(?:s|ed)?|den(?:y|ies|ied)|called to|put (?:it|this|that))\b/i;

/**
 * "“That is false,” Pell answered": somebody else goes on at the same dated occasion, since he answers, asks or denies what was
 * just said there, or speaks in the present tense in which the text tells of a recording.
 */
export const inTheDialogue: TimeRule = {
  name: 'in-the-dialogue',
  find: (context) => {
    const { input, draft, times, said } = context;
    const other = statementsBefore(context).find(
      (d) =>
        times[d.index] ||
        !(/^(?:believe|know|want)$/.test(said.acts[d.index] ?? '') || said.settings[d.index]?.setting === 'document'),
    );
    const time = other ? (times[other.index] ?? null) : null;
    if (!other || !time || !isNear(context, other) || isRedated(context, other, time)) return null;
    if (!staysThere(context) || isSameSpeaker(context, other, true)) return null;
    if (draft.parent !== null && other.block !== draft.block) return null;
    if (/^(?:who|which|that)$/i.test(draft.source.map((s) => input.report.text.slice(s.start, s.end)).join(' '))) return null;
    if (time.value !== null && !/\d{4}-\d\d-\d\d/.test(time.value)) return null;
    const found = { ...time, inferred: true };
    const [now, then] = [tenseOf(context, draft), tenseOf(context, other)];
    const agentless = draft.source.length === 0 && said.acts[draft.index] === 'ask';
    if (kindsDatedBy(input, time).includes('recording')) {
      const present = (t: CueTense | null) => t !== 'past' && t !== 'perfect' && t !== 'pluperfect';
      return (present(now) || isAskedFirst(context)) && (present(then) || said.acts[other.index] === 'ask') ? found : null;
    }
    if (now === 'present' || now === 'perfect' || now === 'future' || then === 'present') return null;
    const here = said.settings[draft.index];
    if (draft.parent === null && here?.evidence && here.setting !== 'public' && here.setting !== 'unstated') return null;
    // "Asked whether he had, Tackett said …"
    if (said.acts[other.index] === 'ask' && other.block === draft.block) return found;
    if (agentless && other.block === draft.block) return found;
    if (draft.parent !== null && other.parent === draft.parent && other.block === draft.block && isRetold(context)) return found;
    return (isReply(context) || isAnsweredNext(context) || isVote(context)) &&
      (isPublic(context, other, time) || draft.parent !== null)
      ? found
      : null;
  },
};

/** "Asked by the minister who had told him, he answers": a participle before the sentence of the answer. */
function isAskedFirst({ input, draft }: TimeContext): boolean {
  return draft.cue !== null && /^Asked\b/.test(input.report.text.slice(draft.cue.start, draft.cue.end));
}

/** "He told her it was real … She said she would see": two people's words in one telling of a talk. */
function isRetold({ input, draft }: TimeContext): boolean {
  const words = draft.source.map((s) => input.report.text.slice(s.start, s.end)).join(' ');
  const cue = draft.cue ? input.report.text.slice(draft.cue.start, draft.cue.end) : '';
  return (/^(?:he|she|they|I|we)$/i.test(words) || words === '') && /\b(?:said|told|replied|answered|asked|promised)\b/.test(cue);
}

/** What the next statement of the paragraph answers was said there too. */
function isAnsweredNext({ input, draft, said }: TimeContext): boolean {
  const { text } = input.report;
  if (!draft.cue || !/^(?:said|told)\b/.test(text.slice(draft.cue.start, draft.cue.end))) return false;
  for (let i = draft.index + 1; i < Math.min(input.drafts.length, draft.index + LOOKED_THROUGH); i++) {
    const d = input.drafts[i];
    if (!d || d.parent !== draft.parent) continue;
    if (d.block !== draft.block || !d.cue) return false;
    return (
      /\b(?:answered|replied|retorted|countered|interrupted)\b/.test(text.slice(d.cue.start, d.cue.end)) &&
      said.acts[d.index] !== 'ask'
    );
  }
  return false;
}

function isVote({ input, draft }: TimeContext): boolean {
  return draft.cue !== null && /\bvoted\b/.test(input.report.text.slice(draft.cue.start, draft.cue.end));
}

const LOOKED_THROUGH = 40;

function isReply({ input, draft, said }: TimeContext): boolean {
  if (said.acts[draft.index] === 'ask' || said.acts[draft.index] === 'deny') return true;
  return draft.cue !== null && REPLY.test(input.report.text.slice(draft.cue.start, draft.cue.end));
}

function tenseOf({ input }: TimeContext, d: Draft): CueTense | null {
  return d.cue ? cueTenseOf(input.report.text.slice(d.cue.start, d.cue.end)) : null;
}

/** Many speak there: a meeting, a hearing, a news conference. */
function isPublic({ input, said }: TimeContext, other: Draft, time: Time): boolean {
  return (
    said.settings[other.index]?.setting === 'public' ||
    kindsDatedBy(input, time).some((k) => /^(?:meeting|hearing|conference|interview|speech)$/.test(k))
  );
}
