import type { SourceKind, Unnamed } from '../../contract/index.ts';
import {
  areNicknames,
  countryOf,
  givenNameGender,
  isCommonWord,
  isGivenName,
  isOutlet,
  isPlace,
  singular,
} from '../../language/nameLists.ts';
import { isPeopleName, type Name } from '../../language/names.ts';
import { linkRules } from './nameLinks.ts';
import { NameRegister, plainLetters, suffixOf } from './nameRegister.ts';
import type { Reading } from './reading.ts';
import { Cast, type Referent } from './referent.ts';
import { callsOwnOutlet, ownOutlet } from './reportItself.ts';
import { takeTitle } from './titles.ts';

/** Which referent each name of a reading stands for (by the name's index); null where the text leaves two open. */
export interface Naming {
  readonly cast: Cast;
  readonly byName: readonly (Referent | null)[];
  readonly register: NameRegister;
  /** By the name's index: the rule that linked it, and how sure that is. */
  readonly links: readonly { readonly by: string; readonly confidence: number }[];
}

const OWN = { by: 'name', confidence: 0.98 };
const OPEN = { by: 'name-of-several', confidence: 0 };
const ANY_NUMBER: Unnamed = {
  type: 'collective',
  count: { min: 2, max: null },
  role: null,
  affiliation: null,
  access: null,
  reason: null,
};
const KINDS: Readonly<Record<string, SourceKind>> = {
  person: 'person',
  organization: 'organization',
  publication: 'publication',
  place: 'organization',
  demonym: 'organization',
};

/**
 * Gathers the names of a report into referents (guideline rule 17). Full names of people come first, wherever they stand: a
 * report often opens with the surname in its headline. Then every shorter name is linked by the first rule that fits it.
 */
export function gatherNames(reading: Reading): Naming {
  const cast = new Cast();
  const register = new NameRegister();
  const byName: (Referent | null)[] = reading.names.map(() => null);
  const links = reading.names.map(() => OWN);
  // "The Monitor" in the Rift Monitor is nobody's surname.
  reading.names.forEach((name, i) => {
    if (name.title || !callsOwnOutlet(reading.report, name)) return;
    const own = ownOutlet(reading.report, cast, register);
    if (own) adopt(own, name, reading, byName, i);
  });
  reading.names.forEach((name, i) => {
    if (byName[i] || !isFullPersonName(name)) return;
    const parts = partsOf(name);
    const known = register
      .ofFamily(parts.family)
      .find((p) => areSameGiven(p.given, parts.given) && suffixOf(p.name) === suffixOf(name.text));
    const person = known ?? newPerson(cast, name, parts);
    if (!known) register.addPerson(person);
    adopt(person, name, reading, byName, i);
    register.addText(name.text, person);
    if (parts.given.length > person.given.length) person.given = parts.given;
  });
  // The papers named in full, so that "the Courier" in a headline is known to be the Tarnholm Courier of the first paragraph.
  reading.names.forEach((name, i) => {
    if (byName[i] || name.kind !== 'publication' || name.words.length < 2) return;
    const paper = register.byText(name.text) ?? introduce(cast, register, name);
    adopt(paper, name, reading, byName, i);
    links[i] = { by: 'name', confidence: FULL_NAME };
  });
  reading.names.forEach((name, i) => {
    if (byName[i]) return;
    for (const rule of linkRules) {
      const found = rule.link(name, { reading, register });
      if (found === undefined) continue;
      links[i] = found ? { by: rule.name, confidence: rule.confidence } : OPEN;
      if (found) adopt(found, name, reading, byName, i);
      return;
    }
    adopt(introduce(cast, register, name), name, reading, byName, i);
  });
  settlePublications(reading, cast);
  settlePeople(cast, register);
  return { cast, byName, register, links };
}

/** How sure a paper's full name is. */
const FULL_NAME = 0.98;

/** A name that is no other name of anybody met before. */
function introduce(cast: Cast, register: NameRegister, name: Name): Referent {
  const areMany = isPeopleName(name);
  const made = cast.add(name.text, areMany ? 'group' : kindOfName(name), !areMany);
  register.addText(name.text, made);
  if (areMany) {
    made.plural = true;
    made.heads.add(singular(name.words.at(-1) ?? ''));
    made.role = name.text;
    made.unnamed = { ...ANY_NUMBER, role: name.text };
  } else if (name.kind === 'person' || name.title) {
    made.family = plainLetters(name.words.at(-1) ?? '') || null;
    register.addPerson(made);
  } else if (name.kind !== 'demonym' && (name.kind !== 'place' || name.words.length > 1)) register.addBody(name.text, made);
  const country = countryOf(name.text);
  if (country) made.ties.add(country.toLowerCase());
  return made;
}

/** The report's own outlet, and what is written with a capital "The" inside sentences, are publications ("The New American"). */
function settlePublications(reading: Reading, cast: Cast): void {
  const own = reading.report.head.outlet.name?.toLowerCase().replace(/^the /, '');
  for (const r of cast.referents) {
    if (r.kind === 'unknown' && (r.name.toLowerCase() === own || r.titled)) r.kind = 'publication';
    if (r.kind === 'publication' && r.titled) {
      r.aliases.add(r.name);
      r.name = `The ${r.name}`;
    }
  }
}

/** Who is called by the last word of a name is a person; a company's products and branches begin with its own name. */
function settlePeople(cast: Cast, register: NameRegister): void {
  for (const r of cast.referents) {
    const [first = '', ...more] = r.name.split(' ');
    if (r.kind !== 'unknown' || r.family === null || more.length === 0) continue;
    const body = isGivenName(first) ? undefined : register.byText(first);
    if (body && body !== r) r.family = null;
    else if ([...r.aliases].some((a) => plainLetters(a) === r.family)) r.kind = 'person';
  }
}

function kindOfName(name: Name): SourceKind {
  if (name.title) return 'person';
  if (name.kind) return KINDS[name.kind] ?? 'unknown';
  return name.words.length === 1 && isGivenName(name.text) && !isPlace(name.text) ? 'person' : 'unknown';
}

/** Two words or more that name a person: by a title, a given name, or for want of any sign of something else. */
export function isFullPersonName(name: Name): boolean {
  if (name.words.length < 2 || name.words.length > 6 || (name.words.length === 2 && suffixOf(name.text))) return false;
  if (name.kind === 'person') return true;
  if (name.kind !== null || name.article || name.words.length > 4) return false;
  // Words of every day make no name of a person without a given name among them: "Big Boss", "Google Science Fair".
  const [first = '', last = ''] = [name.words[0], name.words.at(-1)];
  if (isCommonWord(last) && !isGivenName(first)) return false;
  // "Wisconsin Trump": a place before a surname.
  if (isPlace(first) && !isGivenName(first)) return false;
  return name.words.every((w) => PERSON_WORD.test(w));
}

const PERSON_WORD = /^(?:\p{Lu}[\p{Ll}\p{M}’'-].*|\p{Lu}\.?|de|da|van|von|bin|al|el|la|del|der)$/u;

function partsOf(name: Name): { family: string; given: string[] } {
  const words = name.words.filter((w) => !suffixOf(w)).map(plainLetters);
  return { family: words.at(-1) ?? '', given: words.slice(0, -1) };
}

/** "Hillary", "Hillary Rodham", "H." and a nickname of the same surname are one person; "Bill" and "Hillary" are two. */
function areSameGiven(a: readonly string[], b: readonly string[]): boolean {
  const x = a[0] ?? '';
  const y = b[0] ?? '';
  if (x === y || areNicknames(x, y)) return true;
  const initial = (short: string, long: string) => /^\p{L}\.?$/u.test(short) && long.startsWith(short[0] ?? ' ');
  return initial(x, y) || initial(y, x) || a.includes(y) || b.includes(x);
}

function newPerson(cast: Cast, name: Name, parts: { family: string; given: readonly string[] }): Referent {
  // Two unknown words in capitals may be a thing; a title, a role, a surname alone or a statement shows the person.
  const person = cast.add(name.text, name.kind === 'person' ? 'person' : 'unknown', true);
  person.family = parts.family;
  person.given = parts.given;
  person.gender = givenNameGender(parts.given[0] ?? '');
  return person;
}

/** False where a capital tells nothing: after an opening mark or a colon. */
function isCapitalHere(reading: Reading, at: number): boolean {
  return reading.tokens[at - 1]?.word === true || reading.tokens[at - 1]?.text === ',';
}

/** Takes one more name into a referent. */
function adopt(referent: Referent, name: Name, reading: Reading, byName: (Referent | null)[], index: number): void {
  byName[index] = referent;
  const sentence = reading.sentences[reading.sentenceOf[name.from] ?? 0];
  if (name.article === 'The' && name.from - 1 > (sentence?.first ?? 0) && isCapitalHere(reading, name.from - 1))
    referent.titled = true;
  referent.mentions.push({ first: name.from, last: name.last, by: 'name' });
  if (name.text !== referent.name) {
    if (isFuller(name, referent)) {
      referent.aliases.add(referent.name);
      referent.name = name.text;
      referent.aliases.delete(name.text);
    } else referent.aliases.add(name.text);
  }
  if (name.title) takeTitle(referent, name.title);
  if (name.of) for (const word of name.of.split(' ')) referent.ties.add((countryOf(word) ?? word).toLowerCase());
  if (isOutlet(name.text) && referent.kind === 'unknown') referent.kind = 'publication';
}

function isFuller(name: Name, referent: Referent): boolean {
  const words = (text: string) => text.split(' ').filter((w) => w.length > 2).length;
  if (words(name.text) !== words(referent.name)) return words(name.text) > words(referent.name);
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
  return referent.kind !== 'person' && letters(name.text) > letters(referent.name);
}
