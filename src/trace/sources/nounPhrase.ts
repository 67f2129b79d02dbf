import { isCommonWord, isDemonym, isPlace, isPlural, namesOfBody, nounClass, singular } from '../../language/nameLists.ts';
import { isPeopleName, type Name } from '../../language/names.ts';
import { BODY_WORD, isAcronym, isTitle } from '../../language/nameWords.ts';
import { coreEnd } from './coreEnd.ts';
import { countOf, DEFINITE, isIndefinite, lower, POSSESSIVE } from './determiners.ts';
import { nameAt, namesIn } from './namesAt.ts';
import type { Description, NamePhrase, Range } from './phrase.ts';
import { endsPossessive, isPossessiveMark } from './possessive.ts';
import type { Reading } from './reading.ts';
import { BODY_NOUNS } from './wordSets.ts';

/** Reads a noun phrase: a name with what stands around it, or a description with its head. */
export function nounPhrase(reading: Reading, whole: Range): NamePhrase | Description {
  const { tokens } = reading;
  const { first } = whole;
  const end = coreEnd(reading, whole);
  let possessor: Range | null = null;
  let start = first;
  for (let k = end - 2; k >= first; k--) {
    const inside = endsPossessive(reading, k);
    if (inside || isPossessiveMark(reading, k)) {
      possessor = { first, last: inside ? k + 1 : k };
      start = k + 1;
      break;
    }
  }
  if (!possessor && POSSESSIVE.has(tokens[first]?.lower ?? '') && end > first + 1) {
    possessor = { first, last: first + 1 };
    start = first + 1;
  }
  const lastWord = lastWordBefore(reading, end, start);
  const name = nameAt(reading, lastWord);
  // A span may begin inside a title: "Mr. Sorel" of "Undersecretary for Harbours Mr. Sorel".
  const bearer = name && name.first >= first && !isCommon(reading, name) && !isOneOfMany(reading, name, first);
  if (name && bearer) {
    const before = name.from > start ? { first: start, last: name.from } : null;
    return { type: 'name', name, possessor, before: trimDeterminer(reading, before) };
  }
  return description(reading, whole, { first: start, last: end }, lastWord, possessor);
}

/** True for a capitalised word that is no name of one bearer: "Republicans", "Iranians", "Prime Minister". */
function isCommon(reading: Reading, name: Name): boolean {
  if (name.title) return false;
  if (isPeopleName(name)) return true;
  if (name.kind === 'publication' || name.kind === 'place') return false;
  // "the Utah Republican": one of many, from there.
  if (name.kind === 'demonym' || (name.words.length === 2 && isPlace(name.words[0] ?? '') && isDemonym(name.words[1] ?? '')))
    return true;
  const last = lower(reading, name.last - 1);
  return name.words.length <= 2 && OFFICE.has(last) && name.kind !== 'person' && isPlainWord(name.words.at(-2));
}

/** "Prime" of "Prime Minister", "House" of "House Speaker"; "Argus" of "the Argus Leader" is the name of a paper. */
function isPlainWord(word: string | undefined): boolean {
  return !word || isCommonWord(word) || isDemonym(word) || isPlace(word) || isTitle(word) || namesOfBody(word).length > 0;
}

/** "a super PAC": letters for a kind of body, one of many. */
function isOneOfMany(reading: Reading, name: Name, first: number): boolean {
  return (
    name.words.length === 1 &&
    isAcronym(name.text) &&
    BODY_WORD.has(name.text.toLowerCase()) &&
    isIndefinite(lower(reading, first))
  );
}

const OFFICE: ReadonlySet<string> = new Set(
  'president minister secretary senator governor mayor leader chairman official spokesman spokeswoman prosecutor pope king queen general ambassador envoy commissioner undersecretary speaker'.split(
    ' ',
  ),
);

function trimDeterminer(reading: Reading, range: Range | null): Range | null {
  if (!range) return null;
  let { first } = range;
  while (first < range.last && (DEFINITE.has(lower(reading, first)) || isIndefinite(lower(reading, first)))) first++;
  return first < range.last ? { first, last: range.last } : null;
}

function lastWordBefore(reading: Reading, end: number, first: number): number {
  let k = end - 1;
  while (k > first && (!reading.tokens[k]?.word || isPossessiveMark(reading, k))) k--;
  return k;
}

function description(reading: Reading, whole: Range, core: Range, lastWord: number, possessor: Range | null): Description {
  const { tokens } = reading;
  const opening = lower(reading, core.first);
  const definite = possessor ? 'possessive' : DEFINITE.has(opening) ? 'definite' : isIndefinite(opening) ? 'indefinite' : 'bare';
  let headAt = lastWord;
  if (nounClass(lower(reading, headAt)) === null && !BODY_NOUNS.has(lower(reading, headAt))) {
    // The last word may be an adverb or a verb that the span took in: look back for a noun that can speak.
    for (let k = lastWord - 1; k > core.first && k > lastWord - 4; k--) {
      if (nounClass(lower(reading, k)) === 'person' && !nameAt(reading, k)) {
        headAt = k;
        break;
      }
    }
  }
  const head = lower(reading, headAt);
  const plural = isPlural(head) && !/^(?:police|media)$/.test(head);
  const names = namesIn(reading, core);
  let modifiersFrom = core.first;
  // "65 percent of Republicans", "one in four voters": what counts stands before the last "of" or number.
  for (let k = core.first; k < headAt; k++) if (/^(?:of|in)$/.test(lower(reading, k))) modifiersFrom = k + 1;
  while (modifiersFrom < headAt && (DEFINITE.has(lower(reading, modifiersFrom)) || isIndefinite(lower(reading, modifiersFrom)))) {
    modifiersFrom++;
  }
  return {
    type: 'description',
    definite,
    head: singular(head),
    headAt,
    plural: plural || tokens[core.first]?.lower === 'both' || tokens[core.first]?.lower === 'others',
    count: countOf(reading, core, headAt, plural),
    modifiers: { first: modifiersFrom, last: headAt },
    core,
    whole,
    possessor,
    names,
  };
}
