import { type NounPhrase, nounPhraseBefore } from '../../language/chunks.ts';
import type { Token } from '../../language/tokens.ts';
import { headToken, isPersonNoun, NOBODY } from './actors.ts';

/** Deeper no subject is built: "a source inside the office of the mayor". */
const DEEP = 3;

/** "officials from the ministry", "nobody on his staff": the phrase before the preposition is who does it, where it is a person's. */
export function widened(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  let found = phrase;
  let from = phrase.from;
  for (let n = 0; n < DEEP; n++) {
    if (!/^(?:from|at|in|on|for|inside|within|with|behind|of)$/.test(tokens[from - 1]?.lower ?? '')) break;
    const before = nounPhraseBefore(tokens, from - 1);
    const head = before ? headToken(tokens, before) : undefined;
    if (!before || !head) break;
    from = before.from;
    const first = tokens[before.from]?.lower ?? '';
    const lone =
      before.to - before.from <= 2 && (NOBODY.test(first) || /^(?:no|one|someone|somebody|anyone|anybody)$/.test(first));
    if (lone || ((before.from === 0 || /^\p{Ll}/u.test(head.text)) && isPersonNoun(head.lower)))
      found = { from: before.from, to: phrase.to };
  }
  return found;
}
