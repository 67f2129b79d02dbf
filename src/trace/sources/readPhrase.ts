import { DEFINITE, isIndefinite, lower, POSSESSIVE } from './determiners.ts';
import { jointPhrase } from './jointPhrase.ts';
import { nameAt } from './namesAt.ts';
import { nounPhrase } from './nounPhrase.ts';
import type { Handle, Phrase, Range } from './phrase.ts';
import { isPossessiveMark } from './possessive.ts';
import { pronounAt } from './pronounWords.ts';
import type { Reading } from './reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a mention that a span took in. */
const LEAD = set(
  'but and or by to from for in with as even also when only while although though because whereas if then yet so of at on meanwhile',
);
const NO_NOUN = set('the a an of in at for from on to by with here there that this and or but not very as too also');

/** Reads a mention as the model found it: what kind of phrase it is and what heads it. Null where there are no words. */
export function readPhrase(reading: Reading, range: Range): Phrase | null {
  const { tokens } = reading;
  let { first, last } = range;
  // A span that was cut at the possessive: "'s spy agency".
  if (isPossessiveMark(reading, first) && first > 0) first = ownerStart(reading, first);
  while (first < last && !isStart(reading, first, last)) first++;
  while (last > first && !tokens[last - 1]?.word) last--;
  // A possessive at the end: "Trump's" before a noun outside the span.
  if (last - first > 1 && isPossessiveMark(reading, last - 1)) last--;
  if (first >= last) return null;
  // "She [Hillary Clinton]": the editor's name tells who is meant.
  if (tokens[first + 1]?.text === '[' || tokens[first + 1]?.text === '(') {
    const told = pronounAt(reading, first) ? nameAt(reading, first + 2) : null;
    if (told && told.last <= last) return { type: 'name', name: told, possessor: null, before: null };
  }
  if (last - first === 1 || !tokens[first + 1]?.word) {
    const p = pronounAt(reading, first);
    if (p) return p;
  }
  const handle = handleIn(reading, { first, last });
  if (handle) return handle;
  // "Clinton herself".
  if (last - first > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[last - 1]?.lower ?? '')) last--;
  // "he, too", "they all": a pronoun with nothing that it could go with.
  if (last - first <= 3) {
    const p = pronounAt(reading, first);
    if (p && !POSSESSIVE.has(tokens[first]?.lower ?? '') && p.person !== 'relative') return p;
  }
  if (last - first === 1 && NO_NOUN.has(tokens[first]?.lower ?? '')) return null;
  return jointPhrase(reading, { first, last }) ?? nounPhrase(reading, { first, last });
}

/** "@janedoe", also after a word or two ("the IDF's @janedoe"). */
function handleIn(reading: Reading, { first, last }: Range): Handle | null {
  for (let k = Math.max(0, first - 1); k < Math.min(last, first + 5); k++) {
    const sign = reading.tokens[k];
    const word = reading.tokens[k + 1];
    if (sign?.text !== '@' || !word?.word || word.start !== sign.end || k + 1 >= last) continue;
    return {
      type: 'handle',
      handle: reading.text.slice(word.start, handleEnd(reading.text, word.start)),
      range: { first: k, last: k + 2 },
    };
  }
  return null;
}

/** A handle goes on over what tokens would part. */
function handleEnd(text: string, from: number): number {
  let end = from;
  while (end < from + 50 && /[\w]/.test(text[end] ?? '')) end++;
  return end;
}

/** Where the owner before a possessive mark begins: at a name, or at a determiner a few words back. */
function ownerStart(reading: Reading, mark: number): number {
  const name = nameAt(reading, mark - 1);
  if (name) return name.from;
  for (let k = mark - 1; k > Math.max(0, mark - 5); k--) {
    const w = lower(reading, k);
    if (DEFINITE.has(w) || isIndefinite(w) || POSSESSIVE.has(w)) return k;
    if (!reading.tokens[k]?.word) break;
  }
  return mark + 1;
}

function isStart(reading: Reading, at: number, last: number): boolean {
  const t = reading.tokens[at];
  return t?.word === true && !(LEAD.has(t.lower) && at + 1 < last);
}
