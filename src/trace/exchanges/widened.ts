import { type NounPhrase, nounPhraseBefore } from '../../language/chunks.ts';
import type { Token } from '../../language/tokens.ts';
import { headToken, isPersonNoun } from './actors.ts';

/** "officials from the ministry": the phrase before the preposition is who does it, where its noun is a person's. */
export function widened(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (!/^(?:from|at|in|for|inside|within|with)$/.test(tokens[phrase.from - 1]?.lower ?? '')) return phrase;
  const before = nounPhraseBefore(tokens, phrase.from - 1);
  const head = before ? headToken(tokens, before) : undefined;
  return before && head && (before.from === 0 || /^\p{Ll}/u.test(head.text)) && isPersonNoun(head.lower)
    ? { from: before.from, to: phrase.to }
    : phrase;
}
