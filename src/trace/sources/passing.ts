import { isPlural, nounClass } from '../../language/nameLists.ts';
import { isIndefinite, lower } from './determiners.ts';
import type { Discourse } from './discourse.ts';
import { meansNobody } from './nobody.ts';
import type { Description } from './phrase.ts';
import { pronounAt } from './pronounWords.ts';
import type { Reading } from './reading.ts';
import { readPhrase } from './readPhrase.ts';
import { isPersonLike } from './referent.ts';

const OPENS = /^(?:the|this|that|these|those|no|every|each|all|other)$/;
const CLOSES =
  /^(?:of|in|at|for|from|on|about|to|by|with|who|which|whose|is|was|are|were|has|have|had|be|been|and|or|but|not|as|when|where|while|after|before|because|if|that|than|said|says|say|told|tell|also|will|would|could|can|may|against|among|between|like|including|such|being|having|then)$/;
/** So long is the longest noun phrase of this kind, in words. */
const LONGEST = 6;

/**
 * Somebody whom the narrative only describes ("a 45-year-old man", "tax officials"), and whom a later "he" or "they" can
 * mean: the noun phrase that the noun for people at a token heads. Null where that noun heads none, or says what somebody
 * else is ("was a chemist", "Jane Doe, a chemist").
 */
export function personInPassing(reading: Reading, discourse: Discourse, head: number, lowest: number): Description | null {
  const { tokens } = reading;
  const word = tokens[head]?.lower ?? '';
  if (nounClass(word) !== 'person' && word !== 'police') return null;
  const next = tokens[head + 1];
  // A noun before another noun, or before the name that it goes with, heads nothing.
  if (next?.word && (nounClass(next.lower) !== null || /^\p{Lu}/u.test(next.text)) && !/^(?:who|in|to)$/.test(next.lower))
    return null;
  const first = phraseStart(reading, head, lowest);
  const before = lower(reading, first - 1);
  if (/^(?:is|was|are|were|be|been|being|become|becomes|became|as|not|s)$/.test(before)) return null;
  const named = before === ',' ? discourse.endingAt(first - 1) : null;
  if (named?.by === 'name' && !named.referent.plural && isPersonLike(named.referent) && !isPlural(word)) return null;
  if (meansNobody(reading, { first, last: head + 1 })) return null;
  const phrase = readPhrase(reading, { first, last: head + 1 });
  if (phrase?.type !== 'description' || phrase.headAt !== head) return null;
  // "for president", "they have": one of a kind that can be counted has a determiner.
  return phrase.definite === 'bare' && !phrase.plural ? null : phrase;
}

function phraseStart(reading: Reading, head: number, lowest: number): number {
  const { tokens } = reading;
  const sentence = reading.sentences[reading.sentenceOf[head] ?? 0];
  const floor = Math.max(sentence?.first ?? 0, head - LONGEST, lowest);
  let first = head;
  while (first > floor) {
    const t = tokens[first - 1];
    if (!t?.word) break;
    if (OPENS.test(t.lower) || isIndefinite(t.lower)) return first - 1;
    // A verb ends the way back, as far as endings tell one.
    const verb = /^\p{Ll}/u.test(t.text) && /(?:ed|s)$/.test(t.lower) && !/(?:-\w+ed|ss)$/.test(t.lower);
    if (CLOSES.test(t.lower) || verb || pronounAt(reading, first - 1)) break;
    first--;
  }
  return first;
}
