import type { Act, Statement } from '../../contract/index.ts';

/** The verb in the past, which is the same for one speaker and for several; after "did not" and "will"; and after "have". */
const VERBS: Readonly<Record<Act, readonly [past: string, plain: string, participle: string]>> = {
  say: ['said', 'say', 'said'],
  deny: ['denied', 'deny', 'denied'],
  ask: ['asked', 'ask', 'asked'],
  urge: ['urged', 'urge', 'urged'],
  promise: ['promised', 'promise', 'promised'],
  believe: ['believed', 'believe', 'believed'],
  know: ['knew', 'know', 'known'],
  want: ['wanted', 'want', 'wanted'],
  show: ['showed', 'show', 'shown'],
  decline: ['declined', 'decline', 'declined'],
};

/** What the speaker did, where it is more than saying; null for a plain say. */
export function verbOf({ act, negated, modal }: Pick<Statement, 'act' | 'negated' | 'modal'>): string | null {
  if (act === 'say' && !negated && modal === null) return null;
  const [past, plain, participle] = VERBS[act];
  const not = negated ? 'not ' : '';
  if (modal === 'possible') return `may ${not}have ${participle}`;
  if (modal === 'future') return `will ${not}${plain}`;
  const did = negated ? `did not ${plain}` : past;
  return modal === 'reported' ? `reportedly ${did}` : did;
}
