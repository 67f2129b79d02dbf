import type { Draft } from '../draft.ts';
import { quotedIn, spokenPronoun } from './firstPerson.ts';
import type { VoiceRule } from './voiceRules.ts';

/** "Do you think …?" in a question of an interview: who answers it. */
export const youWhoAnswer: VoiceRule = {
  name: 'you-who-answer',
  tell(draft, context) {
    const { reading, mention, drafts, voiceOf } = context;
    const p = mention ? spokenPronoun(reading, mention) : null;
    if (p?.person !== 2) return undefined;
    const outer = quotedIn(draft, reading.tokens[p.at]?.start ?? 0, context);
    if (outer?.how !== 'question') return undefined;
    const answer = nextTurn(drafts, outer);
    const { referent, confidence } = answer ? voiceOf(answer.index) : { referent: null, confidence: 0 };
    return referent ? { referent, confidence: 0.85 * confidence, by: 'you-who-answer' } : undefined;
  },
};

/** The next answer after a question; what stands inside the question is passed over. */
function nextTurn(drafts: readonly Draft[], question: Draft): Draft | undefined {
  for (let i = question.index + 1; i < Math.min(drafts.length, question.index + LOOK); i++) {
    if (drafts[i]?.how === 'answer') return drafts[i];
  }
  return undefined;
}

/** So many statements are looked through for the answer. */
const LOOK = 200;
