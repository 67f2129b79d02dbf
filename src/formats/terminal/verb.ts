import type { Act, Source, Statement } from '../../contract/index.ts';

/** The verb for one speaker, and for several or after "does not". */
const VERBS: Readonly<Record<Act, readonly [one: string, several: string]>> = {
  say: ['says', 'say'],
  deny: ['denies', 'deny'],
  ask: ['asks', 'ask'],
  urge: ['urges', 'urge'],
  promise: ['promises', 'promise'],
  believe: ['believes', 'believe'],
  know: ['knows', 'know'],
  want: ['wants', 'want'],
  show: ['shows', 'show'],
  decline: ['declines', 'decline'],
};

/** What the speaker does, where it is more than saying; null for a plain say. */
export function verbOf(statement: Statement, speaker: Source | undefined): string | null {
  const { act, negated, modal } = statement;
  if (act === 'say' && !negated && modal === null) return null;
  const [one, several] = VERBS[act];
  const plural = isSeveral(speaker);
  const plain = negated ? `${plural ? 'do' : 'does'} not ${several}` : plural ? several : one;
  if (modal === 'possible') return negated ? `may not ${several}` : `may ${several}`;
  if (modal === 'future') return negated ? `will not ${several}` : `will ${several}`;
  return modal === 'reported' ? `reportedly ${plain}` : plain;
}

function isSeveral(speaker: Source | undefined): boolean {
  if (!speaker) return false;
  if (speaker.members.length > 1) return true;
  return speaker.unnamed ? speaker.unnamed.count.min > 1 : speaker.kind === 'group';
}
