import { canBePerson, isPlural, nounClass } from '../../language/nameLists.ts';
import type { Name } from '../../language/names.ts';
import { isAcronym } from '../../language/nameWords.ts';
import { DEFINITE } from './determiners.ts';
import { nameAt } from './namesAt.ts';
import type { Range } from './phrase.ts';
import { isPossessiveMark } from './possessive.ts';
import type { Reading } from './reading.ts';
import { isRoleNoun } from './roleNoun.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const QUANTITY = set(
  'much one two three four five six seven eight nine ten some many most several few none all each any both half percent % majority number handful lot lots dozen dozens hundreds thousands millions group pair couple plenty rest scores',
);
const AFTER_HEAD = set(
  'who which that whose where when with of in at for from on about to by near inside outside within close among including under over against during after before between behind across throughout around like as than not familiar involved aware privy present knowledgeable unauthorized authorized responsible supportive critical opposed loyal allied such because and or but has had have is are was were this last next here there today',
);

/** Where the words around the head end: at a comma, a preposition, a relative clause, a participle after the head. */
export function coreEnd(reading: Reading, { first, last }: Range): number {
  const { tokens } = reading;
  let k = first;
  let seenHead = false;
  while (k < last) {
    const n = nameAt(reading, k);
    if (n) {
      k = Math.max(k + 1, Math.min(n.last, last));
      // "U.S. and Israeli officials": the head is still to come.
      const pair = /^(?:and|or|,)$/.test(tokens[k]?.lower ?? '') ? nameAt(reading, k + 1) : null;
      if (
        pair &&
        isOrigin(n) &&
        isOrigin(pair) &&
        /^\p{Ll}/u.test(tokens[pair.last]?.text ?? '') &&
        headFollows(reading, pair.last, last)
      ) {
        k = pair.last;
      } else if (
        isOrigin(n) &&
        !isPlural(n.text) &&
        /^(?:and|or)$/.test(tokens[k]?.lower ?? '') &&
        adjectiveBeforeHead(reading, k + 1, last)
      ) {
        k += 2;
      }
      seenHead = true;
      continue;
    }
    const t = tokens[k];
    if (!t) break;
    if (!t.word) {
      if (/^[-–/&%$'’]$/.test(t.text) || isPossessiveMark(reading, k)) {
        k++;
        continue;
      }
      break;
    }
    if (k > first && AFTER_HEAD.has(t.lower)) {
      const quantity =
        (t.lower === 'of' || (t.lower === 'in' && /^(?:\d+|two|three|four|five|six|ten)$/.test(tokens[k + 1]?.lower ?? ''))) &&
        (QUANTITY.has(tokens[k - 1]?.lower ?? '') || /^\d+%$/.test(tokens[k - 1]?.text ?? ''));
      const coordinated = (t.lower === 'and' || t.lower === 'or') && (!seenHead || nameFollows(reading, k + 1, last));
      // "one such document": the noun is still to come.
      const such = t.lower === 'such' && !seenHead;
      const than = t.lower === 'than' && /^(?:more|fewer|less)$/.test(tokens[k - 1]?.lower ?? '');
      if (!quantity && !coordinated && !such && !than) break;
    }
    if (seenHead && k > first && /(?:ed|ing)$/.test(t.lower) && !canBePerson(t.lower) && nounClass(t.lower) === null) {
      // "the officials briefed on …"; "the retired and decorated general" has its head still to come.
      if (!headFollows(reading, k + 1, last)) break;
    }
    if (canBePerson(t.lower) || nounClass(t.lower) !== null || isPluralBefore(reading, k, last)) seenHead = true;
    k++;
  }
  return Math.max(k, first + 1);
}

/** "superdelegates supporting Weber", "dockers who": a plural in small letters right before a participle or "who" is the head. */
function isPluralBefore(reading: Reading, at: number, last: number): boolean {
  const word = reading.tokens[at];
  const next = at + 1 < last ? reading.tokens[at + 1] : undefined;
  return /^\p{Ll}{3,}s$/u.test(word?.text ?? '') && isPlural(word?.lower ?? '') && /^\p{Ll}+(?:ing|ed)$/u.test(next?.text ?? '');
}

/** "contender and former neurosurgeon Ben Carson": after "and" come nouns for a person and then the person's name. */
function nameFollows(reading: Reading, from: number, last: number): boolean {
  for (let k = from; k < Math.min(last, from + 6); k++) {
    const t = reading.tokens[k];
    const n = nameAt(reading, k);
    if (n?.kind === 'demonym' && k === from) continue;
    if (n && k > from && n.words.length === 1 && isAcronym(n.text)) continue;
    if (n) return k > from && n.kind !== 'demonym' && isRoleNoun(reading.tokens[k - 1]?.lower ?? '');
    if (!t?.word || AFTER_HEAD.has(t.lower) || DEFINITE.has(t.lower)) return false;
  }
  return false;
}

/** "Democratic and independent analysts". */
function adjectiveBeforeHead(reading: Reading, at: number, last: number): boolean {
  const [word, next] = [reading.tokens[at], reading.tokens[at + 1]];
  if (at + 1 >= last || !/^\p{Ll}/u.test(word?.text ?? '') || AFTER_HEAD.has(word?.lower ?? '')) return false;
  return !isPlural(word?.lower ?? '') && isPlural(next?.lower ?? '') && canBePerson(next?.lower ?? '');
}

const isOrigin = (n: Name) => n.kind === 'demonym' || n.kind === 'place';

function headFollows(reading: Reading, from: number, last: number): boolean {
  for (let k = from; k < Math.min(last, from + 3); k++) {
    const t = reading.tokens[k];
    if (!t?.word || AFTER_HEAD.has(t.lower)) return false;
    if (nounClass(t.lower) !== null) return true;
  }
  return false;
}
