import type { Gender } from '../../language/nameLists.ts';
import { canBePerson, isPlural, nounClass, singular } from '../../language/nameLists.ts';
import { isPeopleName, type Name } from '../../language/names.ts';
import type { Reading } from './reading.ts';

/** Tokens of a reading by their indices, end exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Pronoun {
  readonly type: 'pronoun';
  readonly at: number;
  readonly person: 1 | 2 | 3 | 'relative';
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** "it", "which": no person. */
  readonly thing: boolean;
}

export interface NamePhrase {
  readonly type: 'name';
  readonly name: Name;
  /** "the website" in "the website's Barak Ravid". */
  readonly possessor: Range | null;
  /** Words before the name that say what the person is: "special envoy", "Axios writer". */
  readonly before: Range | null;
}

export interface Description {
  readonly type: 'description';
  readonly definite: 'definite' | 'possessive' | 'indefinite' | 'bare';
  /** The head noun in the singular, small letters. */
  readonly head: string;
  readonly headAt: number;
  readonly plural: boolean;
  /** A number given: "two" sources. */
  readonly count: { readonly min: number; readonly max: number | null };
  /** The words before the head without the determiner. */
  readonly modifiers: Range;
  /** The noun phrase without what follows its head. */
  readonly core: Range;
  readonly whole: Range;
  readonly possessor: Range | null;
  readonly names: readonly Name[];
}

export interface Joint {
  readonly type: 'joint';
  readonly parts: readonly Range[];
}

export type Phrase = Pronoun | NamePhrase | Description | Joint;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PRONOUNS: Readonly<Record<string, Omit<Pronoun, 'type' | 'at'>>> = {};
const pronoun = (words: string, person: Pronoun['person'], plural: boolean, gender: Gender | null, thing = false) => {
  for (const w of words.split(' ')) (PRONOUNS as Record<string, unknown>)[w] = { person, plural, gender, thing };
};
pronoun('he him his himself', 3, false, 'm');
pronoun('she her hers herself', 3, false, 'f');
pronoun('it its itself', 3, false, null, true);
pronoun('they them their theirs themselves', 3, true, null);
pronoun('i me my mine myself', 1, false, null);
pronoun('we us our ours ourselves', 1, true, null);
pronoun('you your yours yourself yourselves', 2, false, null);
pronoun('who whom whose', 'relative', false, null);
pronoun('which that', 'relative', false, null, true);

/** The pronoun that a word is; null for any other word. ("that" counts only where it stands alone.) */
export function pronounAt(reading: Reading, at: number): Pronoun | null {
  const found = PRONOUNS[reading.tokens[at]?.lower ?? ''];
  return found ? { type: 'pronoun', at, ...found } : null;
}

const POSSESSIVE = set('his her its their my our your whose');
const DEFINITE = set('the this that these those both');
const INDEFINITE = set(
  'a an one two three four five six seven eight nine ten eleven twelve some several many most few another any no each every all other others more dozens hundreds thousands',
);
const NUMBERS: Readonly<Record<string, readonly [number, number | null]>> = {
  a: [1, 1],
  an: [1, 1],
  one: [1, 1],
  another: [1, 1],
  two: [2, 2],
  both: [2, 2],
  three: [3, 3],
  four: [4, 4],
  five: [5, 5],
  six: [6, 6],
  seven: [7, 7],
  eight: [8, 8],
  nine: [9, 9],
  ten: [10, 10],
  eleven: [11, 11],
  twelve: [12, 12],
  dozen: [12, 12],
  dozens: [24, null],
  hundreds: [200, null],
  thousands: [2000, null],
  several: [3, null],
  few: [2, null],
  some: [2, null],
  many: [3, null],
  most: [3, null],
};
const QUANTITY = set(
  'much one two three four five six seven eight nine ten some many most several few none all each any both half percent % majority number handful lot lots dozen dozens hundreds thousands millions group pair couple plenty rest scores',
);
const LEAD = set(
  'but and or by to from for in with as even also when only while although though because whereas if then yet so of at on meanwhile',
);
const AFTER_HEAD = set(
  'who which that whose where when with of in at for from on about to by near inside outside within close among including under over against during after before between behind across throughout around like as than not familiar involved aware privy present knowledgeable unauthorized authorized responsible supportive critical opposed loyal allied such because and or but has had have is are was were this last next here there today',
);

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
  if (last - first === 1 || !tokens[first + 1]?.word) {
    const p = pronounAt(reading, first);
    if (p) return p;
  }
  // "Clinton herself".
  if (last - first > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[last - 1]?.lower ?? '')) last--;
  // "She [Hillary Clinton]": the editor's name tells who is meant.
  if (tokens[first + 1]?.text === '[' || tokens[first + 1]?.text === '(') {
    const told = pronounAt(reading, first) ? nameAt(reading, first + 2) : null;
    if (told && told.last <= last) return { type: 'name', name: told, possessor: null, before: null };
  }
  // "he, too", "they all": a pronoun with nothing that it could go with.
  if (last - first <= 3) {
    const p = pronounAt(reading, first);
    if (p && !POSSESSIVE.has(tokens[first]?.lower ?? '') && p.person !== 'relative') return p;
  }
  if (last - first === 1 && NO_NOUN.has(tokens[first]?.lower ?? '')) return null;
  return joint(reading, { first, last }) ?? nounPhrase(reading, { first, last });
}

/** Where the owner before a possessive mark begins: at a name, or at a determiner a few words back. */
function ownerStart(reading: Reading, mark: number): number {
  const name = nameAt(reading, mark - 1);
  if (name) return name.from;
  for (let k = mark - 1; k > Math.max(0, mark - 5); k--) {
    const w = lower(reading, k);
    if (DEFINITE.has(w) || INDEFINITE.has(w) || POSSESSIVE.has(w)) return k;
    if (!reading.tokens[k]?.word) break;
  }
  return mark + 1;
}

function isStart(reading: Reading, at: number, last: number): boolean {
  const t = reading.tokens[at];
  return t?.word === true && !(LEAD.has(t.lower) && at + 1 < last);
}

/** "’s", or the bare mark after a plural. (Where the mark is part of its word, see `endsPossessive`.) */
function isPossessiveMark(reading: Reading, at: number): boolean {
  const t = reading.tokens[at];
  return t?.lower === "'s" || t?.text === '’' || t?.text === "'";
}

const endsPossessive = (reading: Reading, at: number) => /\p{L}['’]$/u.test(reading.tokens[at]?.text ?? '');

/** The name whose words reach over a token; null where there is none. */
export function nameAt(reading: Reading, at: number): Name | null {
  const n = reading.names[firstNameFrom(reading, at)];
  return n && n.from <= at && at < n.last ? n : null;
}

/** The names that lie in a range. */
export function namesIn(reading: Reading, range: Range): Name[] {
  const found: Name[] = [];
  for (let i = firstNameFrom(reading, range.first); i < reading.names.length; i++) {
    const n = reading.names[i];
    if (!n || n.from >= range.last) break;
    if (n.from >= range.first && n.last <= range.last) found.push(n);
  }
  return found;
}

/** The first name that ends after a token: binary search, names lie in order. */
function firstNameFrom(reading: Reading, at: number): number {
  const { names } = reading;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the words around the head end: at a comma, a preposition, a relative clause, a participle after the head. */
function coreEnd(reading: Reading, { first, last }: Range): number {
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
      if (!quantity && !coordinated) break;
    }
    if (seenHead && k > first && /(?:ed|ing)$/.test(t.lower) && !canBePerson(t.lower) && nounClass(t.lower) === null) {
      // "the officials briefed on …"; "the retired and decorated general" has its head still to come.
      if (!headFollows(reading, k + 1, last)) break;
    }
    if (canBePerson(t.lower) || nounClass(t.lower) !== null) seenHead = true;
    k++;
  }
  return Math.max(k, first + 1);
}

/** "contender and former neurosurgeon Ben Carson": after "and" come nouns for a person and then the person's name. */
function nameFollows(reading: Reading, from: number, last: number): boolean {
  for (let k = from; k < Math.min(last, from + 6); k++) {
    const t = reading.tokens[k];
    const n = nameAt(reading, k);
    if (n) return k > from && n.kind !== 'demonym' && canBePerson(reading.tokens[k - 1]?.lower ?? '');
    if (!t?.word || AFTER_HEAD.has(t.lower) || DEFINITE.has(t.lower)) return false;
  }
  return false;
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

const NO_NOUN = set('the a an of in at for from on to by with here there that this and or but not very as too also');

function nounPhrase(reading: Reading, whole: Range): NamePhrase | Description {
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
  const bearer = name && name.from >= first && !isCommon(reading, name);
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
  if (name.kind === 'organization' || name.kind === 'publication' || name.kind === 'place') return false;
  const last = lower(reading, name.last - 1);
  return name.kind === 'demonym' || (name.words.length <= 2 && OFFICE.has(last) && name.kind !== 'person');
}

const OFFICE = set(
  'president minister secretary senator governor mayor leader chairman official spokesman spokeswoman prosecutor pope king queen',
);
function trimDeterminer(reading: Reading, range: Range | null): Range | null {
  if (!range) return null;
  let { first } = range;
  while (first < range.last && (DEFINITE.has(lower(reading, first)) || INDEFINITE.has(lower(reading, first)))) first++;
  return first < range.last ? { first, last: range.last } : null;
}

const lower = (reading: Reading, at: number) => reading.tokens[at]?.lower ?? '';

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
  if (nounClass(lower(reading, headAt)) === null) {
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

const isIndefinite = (w: string) => INDEFINITE.has(w) || /^\d/.test(w);

function countOf(reading: Reading, core: Range, headAt: number, plural: boolean): Description['count'] {
  for (let k = core.first; k < Math.min(headAt, core.first + 4); k++) {
    const w = lower(reading, k);
    const known = NUMBERS[w];
    if (known && !/^(?:in|percent)$/.test(lower(reading, k + 1)) && !(w === 'a' && plural)) {
      if (w === 'one' && plural) return { min: 1, max: 1 };
      return { min: known[0], max: known[1] };
    }
    if (/^(?:percent|%|in)$/.test(lower(reading, k + 1)) || /%$/.test(w)) return { min: 2, max: null };
    if (/^\d{1,4}$/.test(w) && plural) return { min: Number(w), max: Number(w) };
  }
  const alone = NUMBERS[lower(reading, headAt)];
  if (alone && headAt === core.first && !/^(?:an?|one|another)$/.test(lower(reading, headAt)))
    return { min: alone[0], max: alone[1] };
  return plural ? { min: 2, max: null } : { min: 1, max: 1 };
}

/** "Witkoff and Kushner", "the mayor and the governor": each side stands for somebody by itself. */
function joint(reading: Reading, range: Range): Joint | null {
  const { tokens } = reading;
  const parts: Range[] = [];
  let from = range.first;
  if (lower(reading, from) === 'both') from++;
  let depth = 0;
  for (let k = from; k < range.last; k++) {
    const t = tokens[k];
    if (!t) continue;
    if (t.text === '(') depth++;
    if (t.text === ')') depth--;
    const n = nameAt(reading, k);
    if (n) {
      k = Math.min(n.last, range.last) - 1;
      continue;
    }
    // A relative or prepositional clause holds its own "and".
    if (t.word && /^(?:who|which|that|whose|with|of|for|including|from|in|on|about)$/.test(t.lower)) return null;
    if (depth === 0 && (t.lower === 'and' || t.text === '&')) {
      if (k === from) return null;
      parts.push({ first: from, last: k });
      from = k + 1;
    }
  }
  if (parts.length === 0 || from >= range.last) return null;
  // A list: "A, B and C".
  const [head, ...others] = [...parts, { first: from, last: range.last }];
  if (!head) return null;
  const commas = splitAtCommas(reading, head);
  // "Jane Doe, a lawyer and former judge" is one person: the second part says what the first is.
  const [one, two] = commas;
  if (
    one &&
    two &&
    tokens[two.first]?.word &&
    (DEFINITE.has(lower(reading, two.first)) || /^an?$/.test(lower(reading, two.first)))
  ) {
    const oxford = tokens[(others[0]?.first ?? 0) - 2]?.text === ',';
    if (!oxford && nounPhrase(reading, one).type === 'name') return null;
  }
  const all = [...commas, ...others];
  return all.length > 1 && all.every((p) => standsAlone(reading, p)) ? { type: 'joint', parts: all } : null;
}

function splitAtCommas(reading: Reading, range: Range): Range[] {
  const out: Range[] = [];
  let from = range.first;
  for (let k = range.first; k <= range.last; k++) {
    if (k === range.last || reading.tokens[k]?.text === ',') {
      if (k > from) out.push({ first: from, last: k });
      from = k + 1;
    }
  }
  return out;
}

/** True for a name, or a noun with a determiner. "U.S." in "U.S. and Israeli officials" is neither. */
function standsAlone(reading: Reading, part: Range): boolean {
  const phrase = nounPhrase(reading, part);
  if (phrase.type === 'name') return phrase.name.kind !== 'demonym' || phrase.name.words.length > 1;
  return phrase.definite !== 'bare' && phrase.headAt > phrase.whole.first && nounClass(phrase.head) !== null;
}
