import { isIndefinite, lower } from './determiners.ts';
import { nameAt } from './namesAt.ts';
import type { Description, Range } from './phrase.ts';
import type { Reading } from './reading.ts';

/** The words of a range as the text has them, with plain spaces. */
export function wordsOf(reading: Reading, range: Range): string {
  const a = reading.tokens[range.first];
  const z = reading.tokens[range.last - 1];
  return a && z ? reading.text.slice(a.start, z.end).replace(/\s+/g, ' ') : '';
}

/** The words as they would stand inside a sentence: "a U.S. official", not "A U.S. official". */
export function wordsInside(reading: Reading, range: Range): string {
  const words = wordsOf(reading, range);
  const first = lower(reading, range.first);
  const opens = reading.sentences[reading.sentenceOf[range.first] ?? 0]?.first === range.first;
  const small = DETERMINER.test(first) || isIndefinite(first) || (opens && !nameAt(reading, range.first));
  return small && !/^\p{Lu}\p{Lu}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** By which a description is known again: small letters, without "the" or "a", with whose it is. */
export function plainWords(reading: Reading, d: Description): string {
  let { first } = d.core;
  while (first < d.headAt && (DETERMINER.test(lower(reading, first)) || /^an?$/.test(lower(reading, first)))) first++;
  const own = wordsOf(reading, { first, last: d.core.last }).toLowerCase();
  return d.possessor ? `${wordsOf(reading, d.possessor).toLowerCase()} ${own}` : own;
}

const DETERMINER = /^(?:the|this|that|these|those|both)$/;
