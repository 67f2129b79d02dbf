import type { Span } from '../contract/index.ts';
import {
  countryOf,
  isCommonWord,
  isDemonym,
  isGivenName,
  isOutlet,
  isPlace,
  isPlural,
  namesOfBody,
  nounClass,
} from './nameLists.ts';
import type { Token } from './tokens.ts';

export type NameKind = 'person' | 'organization' | 'publication' | 'place' | 'demonym';

/** A proper name in a text. Indices count tokens of the list that was searched, end exclusive. */
export interface Name extends Span {
  /** Where the whole begins, with the title ("Secretary of State Marco Rubio"). */
  readonly from: number;
  /** Where the name itself begins. */
  readonly first: number;
  readonly last: number;
  /** The name itself, one space between its words, without possessive: "Marco Rubio". */
  readonly text: string;
  readonly words: readonly string[];
  /** The title before it as written: "Secretary of State", "Mr."; null without one. */
  readonly title: string | null;
  /** A demonym or body before the title: "Israeli" in "Israeli Prime Minister Benjamin Netanyahu". */
  readonly of: string | null;
  readonly kind: NameKind | null;
  /** "the" stands before it: as written, with its capital; null where none does. */
  readonly article: string | null;
}

export interface NameSearch {
  /** True for a text in title case (a headline), where a capital tells nothing: only names in `known` are found. */
  readonly titleCase?: boolean;
  /** Words (lower case) seen in capitals inside sentences: what makes a capital at a sentence's start a name. */
  readonly known?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin no name, though a sentence may begin with them. */
const STOP = words(
  "the a an but and or nor if in on at by for with from to of as when while after before since because although though however he she it they we you i him them me us his her their its our my your mine this that these those there here what who whom whose which why how where all some many most few several both each every no not yes so then now still also even just only once one two three four five six seven eight nine ten according meanwhile instead moreover nonetheless yet during under over among between despite without within until unless whether last next earlier later today yesterday tomorrow tonight is are was were be been has have had do does did can could will would shall should may might must more less other another such than too very well perhaps maybe asked about like given per via near upon along around across through against behind beyond above below again ago never always often sometimes rather quite indeed thus therefore hence else elsewhere either neither let's it's that's there's he's she's i'm we're they're don't didn't oh ok okay please thanks",
);
const DATES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);
/** Small words that stand inside names, between capitals. */
const PARTICLE = words('of de da di del della der den dos das du van von bin ibn al el la le y & ter ten op for');
/** Titles before a name that are no nouns in a dictionary, or are given names too. */
const TITLE = words(
  'mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. prof. rev. hon. mr mrs ms dr sen rep gov gen lt col sgt prof rev capt capt. maj. cmdr. adm. cpl. pvt. sir lord lady dame president judge justice prince princess king queen pope bishop archbishop cardinal rabbi imam ayatollah sheikh major general captain colonel sergeant lieutenant detective officer chief pastor sister senator congressman congresswoman st. ex-president chair co-chair chairwoman ceo cfo coo chancellor author lawyer sultan emir empress duke',
);
/** Nouns for people that before a name are nearly always adjectives. */
const NO_TITLE = words(
  'national native individual local central federal regular modern progressive conservative liberal moderate independent radical human intellectual professional public common royal original potential great black white',
);
const RANKED = words('former acting deputy vice chief senior assistant associate interim retired late then-president ex-');
const BODY_WORD = words(
  'inc inc. corp corp. co. ltd ltd. llc plc ag gmbh department ministry university college school institute committee council commission agency bureau office board court party bank association society federation union foundation fund group company corporation church senate house congress parliament assembly administration service services center centre authority army navy force forces guard police airlines airways hospital museum club league team campaign network coalition alliance organization organisation academy laboratory labs systems technologies industries holdings partners capital international trust brigade front movement government embassy cabinet pac states nations kingdom republic',
);
const OUTLET_WORD = words(
  'times post news journal herald tribune gazette observer guardian press chronicle globe telegraph examiner mirror daily weekly magazine inquirer courier dispatch sentinel star-tribune radio broadcasting television tv wire review newspaper mail today',
);

const startsUpper = (w: string) => /^\p{Lu}/u.test(w);
const isAcronym = (w: string) => /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,5})$/u.test(w);

/** True for a title that can stand before a name. */
export function isTitle(word: string): boolean {
  const w = word.toLowerCase();
  if (TITLE.has(w) || RANKED.has(w)) return true;
  if (NO_TITLE.has(w)) return false;
  return nounClass(w) === 'person' && !isGivenName(w) && !isDemonym(w) && !isPlural(w);
}

/** Words in capitals inside sentences, in lower case: see `NameSearch.known`. */
export function capitalsInside(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): Set<string> {
  const found = new Set<string>();
  tokens.forEach((t, i) => {
    if (t.word && startsUpper(t.text) && !sentenceStarts.has(i) && !STOP.has(t.lower) && !DATES.has(t.lower)) found.add(t.lower);
  });
  return found;
}

/** True for people by what they are or where they are from, in the plural: "Republicans", "Iranians", "Investors". */
export function isPeopleName(name: Name): boolean {
  const last = name.words.at(-1) ?? '';
  if (name.title) return false;
  if (isPlural(last) && isDemonym(last) && !isPlace(last)) return true;
  if (name.kind === 'organization' || name.kind === 'publication' || name.kind === 'place' || !isPlural(last)) return false;
  const [first = ''] = name.words;
  return (
    isDemonym(last) || (nounClass(last) === 'person' && name.words.length <= 2 && (name.words.length < 2 || !isGivenName(first)))
  );
}

/** The names in a stretch of tokens (one paragraph). `sentenceStarts` holds the index of the first word of each sentence. */
export function findNames(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>, search: NameSearch = {}): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = runEnd(tokens, i, sentenceStarts, search);
    if (end === i) {
      i++;
      continue;
    }
    found.push(...namesOfRun(tokens, i, end));
    i = end;
  }
  return found;
}

/** Where the run of name words that begins at `i` ends; `i` where none begins. */
function runEnd(tokens: readonly Token[], i: number, starts: ReadonlySet<number>, search: NameSearch): number {
  if (!isCapital(tokens, i, starts, search)) return i;
  let end = i + 1;
  while (end < tokens.length && end - i < 14) {
    const t = tokens[end];
    if (!t || starts.has(end)) break;
    // "Reuters’ Luciana Lopez": the possessive parts two names.
    if (/['’]$/.test(tokens[end - 1]?.text ?? '')) break;
    if (t.word && startsUpper(t.text) && !DATES.has(t.lower) && !STOP.has(t.lower) && !isShouted(t)) {
      if (search.titleCase && !search.known?.has(t.lower) && !(end === i + 1 && opensFullName(tokens, i))) break;
      end++;
      continue;
    }
    // The point after an initial: "Paul H. Chipok".
    if (t.text === '.' && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') && isNameWord(tokens[end + 1])) {
      end++;
      continue;
    }
    const next = particleEnd(tokens, end, i);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** "FORCE YOUR HAND": capitals that shout are no name. */
function isShouted(t: Token): boolean {
  return /^\p{Lu}{3,}$/u.test(t.text) && isCommonWord(t.lower) && namesOfBody(t.text).length === 0;
}

function isNameWord(t: Token | undefined): boolean {
  return t?.word === true && !isShouted(t) && startsUpper(t.text) && !STOP.has(t.lower) && !DATES.has(t.lower);
}

function isCapital(tokens: readonly Token[], i: number, starts: ReadonlySet<number>, search: NameSearch): boolean {
  const t = tokens[i];
  if (!t?.word || !startsUpper(t.text) || DATES.has(t.lower) || isShouted(t)) return false;
  // "IT", "US": of the small words, those in capitals can be names.
  if (STOP.has(t.lower) && (!isAcronym(t.text) || namesOfBody(t.text).length + (isPlace(t.text) ? 1 : 0) === 0)) return false;
  if (search.titleCase) return search.known?.has(t.lower) === true || opensFullName(tokens, i);
  if (!starts.has(i)) return true;
  // At a sentence's start a capital alone tells nothing.
  if (search.known?.has(t.lower) || isAcronym(t.text) || isTitleMark(t.lower)) return true;
  if (isDemonym(t.lower) || isPlace(t.lower) || namesOfBody(t.lower).length > 0) return true;
  // Nor does a word of every day before a name: "Rival Republican candidates", "Exit polls".
  const ranked = RANKED.has(t.lower) || (isTitle(t.lower) && isCommonWord(t.lower));
  const office = tokens[i + 1]?.lower === 'of' && isNameWord(tokens[i + 2]);
  if (ranked) return office || isNameWord(tokens[i + 1]);
  if (isCommonWord(t.lower) && !isGivenName(t.lower) && !BODY_WORD.has(t.lower)) return false;
  if (isNameWord(tokens[i + 1])) return true;
  if (tokens[i + 1]?.text === '.' && t.text.length === 1 && isNameWord(tokens[i + 2])) return true;
  return isGivenName(t.lower) || nounClass(t.lower) === null;
}

/** A given name and a word that is no word of every day: in a headline too this is somebody. */
function opensFullName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return isGivenName(tokens[i]?.lower ?? '') && next !== undefined && isNameWord(next) && !isCommonWord(next.lower);
}

const isTitleMark = (lower: string) => TITLE.has(lower) && lower.endsWith('.');

/** Past the small words of a name ("of", "de la", "of the"), where a capital follows; `at` where none do. */
function particleEnd(tokens: readonly Token[], at: number, from: number): number {
  const t = tokens[at];
  if (!t || !PARTICLE.has(t.lower) || startsUpper(t.text)) return andEnd(tokens, at, from);
  // "for" stands inside names of bodies only: "Institute for Science", not "Smith for Congress".
  const before = tokens[at - 1]?.lower ?? '';
  if ((t.lower === 'of' || t.lower === 'for') && !headsOf(before)) return at;
  let k = at + 1;
  if (tokens[k]?.lower === 'the') k++;
  else if (tokens[k] && PARTICLE.has(tokens[k]?.lower ?? '') && tokens[k]?.lower !== 'of') k++;
  const next = tokens[k];
  return next?.word && startsUpper(next.text) && !DATES.has(next.lower) && !STOP.has(next.lower) ? k : at;
}

/** Words after which "of" or "for" goes on with a name: bodies, offices, other capitals that are no person's name. */
function headsOf(before: string): boolean {
  if (isGivenName(before) && !BODY_WORD.has(before)) return false;
  return BODY_WORD.has(before) || nounClass(before) !== null || /s$/.test(before) || before === 'secretary' || before === 'bank';
}

/** "and" inside the name of a body: "Department of Health and Human Services", "Supply and Demand Ltd". */
function andEnd(tokens: readonly Token[], at: number, from: number): number {
  const t = tokens[at];
  const next = tokens[at + 1];
  if (t?.lower !== 'and' || !next?.word || !startsUpper(next.text) || STOP.has(next.lower) || isGivenName(next.lower)) return at;
  const run = tokens.slice(from, at);
  const ofBody = run.some((w, k) => k > 0 && (w.lower === 'of' || w.lower === 'for') && BODY_WORD.has(run[k - 1]?.lower ?? ''));
  return ofBody && !isTitle(next.lower) ? at + 1 : at;
}

/** Cuts a run into names: a title and demonym go before the name that they belong to; a demonym or place alone is one. */
function namesOfRun(tokens: readonly Token[], from: number, end: number): Name[] {
  const run = tokens.slice(from, end).map(withoutMark);
  const start = personStart(run);
  if (start > 0 && start < run.length) {
    const rest = run.slice(start);
    // "General Electric", "Nazi Germany".
    const company =
      (run[start - 1]?.lower === 'general' && isCommonWord(rest[0]?.lower ?? '')) ||
      countryOf(rest.map((t) => t.text).join(' ')) !== null;
    if (!company && !isBodyName(rest) && rest.length <= 5) {
      const before = run.slice(0, start);
      const lead = leadOf(before);
      const title =
        before
          .slice(lead)
          .map((t) => t.text)
          .join(' ') || null;
      const of =
        lead > 0
          ? before
              .slice(0, lead)
              .map((t) => t.text)
              .join(' ')
          : null;
      return [nameAt(tokens, from, from + start, end, title, of, 'person')];
    }
  }
  const body = bodyBefore(run);
  if (body > 0) {
    const head = nameAt(tokens, from, from, from + body, null, null, kindOf(run.slice(0, body)));
    return [head, ...namesOfRun(tokens, from + body, end)];
  }
  const kind = kindOf(run);
  if (kind === null || kind === 'person') {
    const lead = leadOf(run);
    // "Iranian Foreign Minister" is no name; "Israeli Benjamin Netanyahu" is a demonym before one.
    if (lead > 0 && lead < run.length && run.slice(0, lead).every((t) => isDemonym(t.lower))) {
      const of = run
        .slice(0, lead)
        .map((t) => t.text)
        .join(' ');
      return [nameAt(tokens, from, from + lead, end, null, of, kindOf(run.slice(lead)))];
    }
  }
  return [nameAt(tokens, from, from, end, null, null, kind)];
}

/** The words of a known body right before a person's full name ("Mossad David Barnea"): two names without a comma. */
function bodyBefore(run: readonly Token[]): number {
  if (run.length < 3 || run.length > 4) return 0;
  for (const n of [1, 2]) {
    const rest = run.slice(n);
    const head = run.slice(0, n).map((t) => t.text);
    if (rest.length !== 2 || !isGivenName(rest[0]?.lower ?? '') || isBodyName(rest) || isGivenName(head[0] ?? '')) continue;
    if (namesOfBody(head.join(' ')).length > 0 && !isDemonym(head.join(' '))) return n;
  }
  return 0;
}

/** "Press’" as "Press". */
function withoutMark(t: Token): Token {
  return /['’]$/.test(t.text) && t.text.length > 1 ? { ...t, text: t.text.slice(0, -1), lower: t.lower.slice(0, -1) } : t;
}

/** How many words at the start of a run say where or of what body: "Israeli", "U.S.", "White House". */
function leadOf(run: readonly Token[]): number {
  let lead = 0;
  while (lead < run.length - 1) {
    const two = `${run[lead]?.text} ${run[lead + 1]?.text}`;
    const one = run[lead]?.text ?? '';
    if (lead < run.length - 2 && (namesOfBody(two).length > 0 || isPlace(two) || isOutlet(two))) lead += 2;
    else if (isDemonym(one) || isPlace(one) || (isAcronym(one) && !isTitle(one)) || isOutlet(one)) lead++;
    else break;
  }
  return lead;
}

/** The index of the first word of the person's own name in a run that begins with a title; 0 where there is no title. */
function personStart(run: readonly Token[]): number {
  let title = -1;
  for (let k = 0; k < run.length - 1; k++) {
    const t = run[k];
    if (
      t &&
      isTitle(t.lower) &&
      (!RANKED.has(t.lower) || (t.lower === 'chief' && isGivenName(run[k + 1]?.lower ?? ''))) &&
      !(k > 0 && isGivenName(run[k - 1]?.lower ?? '') && !isPlace(run[k - 1]?.text ?? ''))
    )
      title = k;
    else if (t && isGivenName(t.lower) && title >= 0 && !isPlace(t.text)) break;
  }
  if (title < 0) return 0;
  const after = run[title + 1];
  if (after?.lower !== 'of' && after?.lower !== 'for') return title + 1;
  // "Secretary of State Marco Rubio": the name begins at a given name, else it is the last word or two.
  for (let k = title + 3; k < run.length; k++) if (isGivenName(run[k]?.lower ?? '') && k < run.length) return k;
  const left = run.length - (title + 2);
  return left >= 3 ? run.length - 2 : left === 2 ? run.length - 1 : 0;
}

function isBodyName(run: readonly Token[]): boolean {
  return run.some((t) => BODY_WORD.has(t.lower) || OUTLET_WORD.has(t.lower));
}

/** What a run of name words stands for, by itself; null where it does not tell. */
function kindOf(run: readonly Token[]): NameKind | null {
  const text = run.map((t) => t.text.replace(/['’]$/, '')).join(' ');
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  if (isOutlet(text) && !(run.length === 1 && isGivenName(first.lower))) return 'publication';
  if (run.length > 1 && OUTLET_WORD.has(last.lower)) return 'publication';
  if (namesOfBody(text).length > 0 && !isDemonym(text)) return 'organization';
  if (run.every((t) => isDemonym(t.lower)) && !isPlace(text)) return 'demonym';
  if (countryOf(text) && !(isGivenName(first.lower) && run.length > 1)) return 'place';
  if (isPlace(text)) return isGivenName(first.lower) && run.length === 1 && !isDemonym(text) ? null : 'place';
  if (run.some((t) => BODY_WORD.has(t.lower))) return 'organization';
  if (run.length === 1 && isAcronym(last.text)) return TITLE.has(last.lower) ? null : 'organization';
  if (run.length > 1 && run.length <= 5 && isGivenName(first.lower)) return 'person';
  if (run.length > 2 && run.length <= 6 && run.slice(0, 3).some((t, k) => t.text === '.' && run[k - 1]?.text.length === 1))
    return 'person';
  return null;
}

function nameAt(
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
  title: string | null,
  of: string | null,
  kind: NameKind | null,
): Name {
  // An initial and its point are one word of the name.
  const words: string[] = [];
  for (const t of tokens.slice(first, last)) {
    if (t.text === '.' && words.length > 0) words[words.length - 1] += '.';
    else words.push(t.text.replace(/['’]$/, ''));
  }
  const article = from > 0 && tokens[from - 1]?.lower === 'the' ? (tokens[from - 1]?.text ?? null) : null;
  return {
    start: tokens[from]?.start ?? 0,
    end: (tokens[last - 1]?.end ?? 0) - (/['’]$/.test(tokens[last - 1]?.text ?? '') ? 1 : 0),
    from,
    first,
    last,
    text: words.join(' '),
    words,
    title,
    of,
    // Nobody is called "the Jane Doe": what has an article is no person.
    kind: article && kind === 'person' && !title ? null : kind,
    article,
  };
}
