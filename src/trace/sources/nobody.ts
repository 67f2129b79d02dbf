import { lower } from './determiners.ts';
import type { Range } from './phrase.ts';
import type { Reading } from './reading.ts';

const WHOEVER =
  /^(?:nobody|no-one|none|nothing|neither|anybody|anyone|anything|everybody|everyone|everything|whoever|somebody|someone|something)$/;
/** Those of them that stand for people whom the text does speak of: a crowd, or one whose name it does not tell. */
const SOMEONE = /^(?:everybody|everyone|somebody|someone)$/;

/**
 * "Nobody", "no one", "no third country", "anyone", "neither of them", a generic "one": words that stand where a source
 * would, and behind which there is nobody (guidelines of the corpus, section 6). "One official", "none of the three" and the
 * like begin otherwise or count people.
 */
export function meansNobody(reading: Reading, { first, last }: Range): boolean {
  let from = first;
  while (from < last && /^(?:but|and|or|that|because|if|than|without|to|by|from|"|“|‘)$/.test(lower(reading, from))) from++;
  const word = lower(reading, from);
  const next = lower(reading, from + 1);
  if (SOMEONE.test(word)) return false;
  // "Anyone who had gone to relations" are those who had.
  if (/^(?:anybody|anyone)$/.test(word) && /^(?:who|with|in|at|whose)$/.test(next)) return false;
  if (WHOEVER.test(word)) return true;
  if (word === 'no' && from + 1 < last) return true;
  // "not one minister", "any of them".
  if (word === 'not' && /^(?:a|one|any|even|many)$/.test(next)) return true;
  if (word === 'any' && next !== '' && from + 1 < last) return true;
  return (
    word === 'one' && from + 1 === last && /^(?:can|could|may|might|must|should|would|has|does|is|needs|cannot|ca)$/.test(next)
  );
}
