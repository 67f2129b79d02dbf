import * as nouns from './data/commonNouns.ts';
import { commonWords } from './data/commonWords.ts';
import * as given from './data/givenNames.ts';
import { nicknames } from './data/nicknames.ts';
import { organizations } from './data/organizations.ts';
import { outlets, sites } from './data/outlets.ts';
import { countries, demonyms, otherPlaces } from './data/places.ts';

/*
 * Look-ups in the lists of `data/`: what a common noun stands for, whether a name is a given name, a place, a body, an outlet.
 * All take words as written or in lower case. The sets are made on first use: reading the module costs nothing.
 */

export type Gender = 'f' | 'm';
export type NounClass = 'person' | 'organization' | 'group' | 'document';

const wordSet = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const linesOf = (lines: string) => lines.split('\n').filter(Boolean);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const classes = once(() => {
  const table = new Map<string, NounClass>();
  for (const w of wordSet(nouns.documentNouns)) table.set(w, 'document');
  for (const w of wordSet(nouns.groupNouns)) table.set(w, 'group');
  for (const w of wordSet(nouns.organizationNouns)) table.set(w, 'organization');
  for (const w of wordSet(nouns.personNouns)) table.set(w, 'person');
  return table;
});
const sometimesPerson = once(() => wordSet(nouns.sometimesPersonNouns));
const women = once(() => wordSet(nouns.womanNouns));
const men = once(() => wordSet(nouns.manNouns));
const female = once(() => wordSet(given.female));
const male = once(() => wordSet(given.male));
const either = once(() => wordSet(given.either));
// Given names that are words or places too: they tell the sex, but alone they make no name.
const wordyFemale = once(() => wordSet(given.wordyFemale));
const wordyMale = once(() => wordSet(given.wordyMale));

/** A noun in the singular: "officials" is "official", "women" is "woman". Words that are none come back as they are. */
export function singular(noun: string): string {
  const n = noun.toLowerCase();
  if (n.endsWith('men')) return n.replace(/men$/, 'man');
  if (!n.endsWith('s')) return n;
  if (n.endsWith('ies') && n.length > 4) return `${n.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(n) || n.length < 4) return n;
  return /(?:ches|shes|sses|xes|zzes)$/.test(n) ? n.slice(0, -2) : n.slice(0, -1);
}

/** True for a noun written in the plural. */
export function isPlural(noun: string): boolean {
  const n = noun.toLowerCase();
  return n === 'people' || n === 'police' || n === 'media' || (singular(n) !== n && !/(?:news|politics|series)$/.test(n));
}

/** What a common noun stands for, in its commonest use; null where it is none of these. */
export function nounClass(noun: string): NounClass | null {
  const known = asked.get(noun);
  if (known !== undefined) return known;
  const found = findClass(noun.toLowerCase());
  // Every word of a text is asked about several times; a hostile text may not fill the memory.
  if (asked.size > MOST_ASKED) asked.clear();
  asked.set(noun, found);
  return found;
}

const asked = new Map<string, NounClass | null>();
const MOST_ASKED = 20_000;

/** Nouns for people that the dictionary files elsewhere (its “person” is the top of the tree), or spells otherwise. */
const PEOPLE = /^(?:people|persons?|councill?ors?|undersheriffs?|queens?)$/;

function findClass(n: string): NounClass | null {
  if (PEOPLE.test(n)) return 'person';
  const table = classes();
  const whole = table.get(n) ?? table.get(singular(n));
  if (whole || !n.includes('-')) return whole ?? null;
  return table.get(singular(n.slice(n.lastIndexOf('-') + 1))) ?? null;
}

/** True for a noun that can stand for a person though it mostly does not: "source", "head", "star". */
export function canBePerson(noun: string): boolean {
  return nounClass(noun) === 'person' || sometimesPerson().has(singular(noun));
}

/** The sex that a common noun tells: "spokeswoman", "chairman", "widow". */
export function nounGender(noun: string): Gender | null {
  const n = singular(noun);
  if (women().has(n) || /(?:woman|girl|mother|sister|daughter|wife|queen|princess|actress|lady)$/.test(n)) return 'f';
  if (men().has(n) || /(?:[a-z]man|boy|father|brother|son-in-law|husband|king|prince)$/.test(n))
    return n === 'human' ? null : 'm';
  if (n === 'man' || n === 'son') return 'm';
  return null;
}

const common = once(() => wordSet(commonWords));

/** True for a word that running text has in small letters: as it stands in a dictionary or regularly inflected. */
export function isCommonWord(word: string): boolean {
  const w = word.toLowerCase();
  const has = (x: string) => common().has(x) || classes().has(x);
  if (has(w) || has(singular(w))) return true;
  const m = /^(.{2,}?)(ed|ing|ly|er|est|d)$/.exec(w);
  if (!m?.[1]) return false;
  const stem = m[1];
  return (
    has(stem) ||
    has(`${stem}e`) ||
    (stem.at(-1) === stem.at(-2) && has(stem.slice(0, -1))) ||
    (stem.endsWith('i') && has(`${stem.slice(0, -1)}y`))
  );
}

/** True for a given name. */
export function isGivenName(name: string): boolean {
  const n = name.toLowerCase();
  return female().has(n) || male().has(n) || either().has(n);
}

/** The sex of those who bear a given name, where nine in ten of them share it. */
export function givenNameGender(name: string): Gender | null {
  const n = name.toLowerCase();
  if (female().has(n) || wordyFemale().has(n)) return 'f';
  if (male().has(n) || wordyMale().has(n)) return 'm';
  const first = n.split('-')[0] ?? n;
  if (first === n) return null;
  return female().has(first) ? 'f' : male().has(first) ? 'm' : null;
}

const shortForms = once(() => {
  const table = new Map<string, Set<string>>();
  for (const line of linesOf(nicknames)) {
    const [name = '', ...short] = line.split(' ');
    table.set(name, new Set(short));
  }
  return table;
});

/** True where one of two given names is a short form of the other ("Bill", "William"). */
export function areNicknames(a: string, b: string): boolean {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return shortForms().get(x)?.has(y) === true || shortForms().get(y)?.has(x) === true;
}

interface Country {
  readonly name: string;
  readonly capital: string;
  readonly demonyms: readonly string[];
}

const countryTable = once(() =>
  linesOf(countries).map((line): Country => {
    const [name = '', capital = '', demonym = ''] = line.split('|');
    return { name, capital, demonyms: demonym.split(',').filter(Boolean) };
  }),
);
// Short forms that the lists lack.
const SHORT_COUNTRIES: readonly (readonly [string, string])[] = [
  ['U.S.', 'United States'],
  ['US', 'United States'],
  ['USA', 'United States'],
  ['America', 'United States'],
  ['U.K.', 'United Kingdom'],
  ['UK', 'United Kingdom'],
  ['Britain', 'United Kingdom'],
  ['British', 'United Kingdom'],
  ['UAE', 'United Arab Emirates'],
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['European', 'European Union'],
  ['Saudi', 'Saudi Arabia'],
];

const countryOfWord = once(() => {
  const table = new Map<string, string>();
  for (const c of countryTable()) {
    table.set(c.name.toLowerCase(), c.name);
    if (c.capital) table.set(c.capital.toLowerCase(), c.name);
    for (const d of c.demonyms) table.set(d.toLowerCase(), c.name);
  }
  for (const [short, name] of SHORT_COUNTRIES) table.set(short.toLowerCase(), name);
  return table;
});
const demonymSet = once(() => {
  const set = new Set<string>();
  for (const c of countryTable()) for (const d of c.demonyms) set.add(d.toLowerCase());
  for (const d of linesOf(demonyms)) set.add(d.toLowerCase());
  for (const d of [
    'u.s.',
    'us',
    'u.k.',
    'uk',
    'european',
    'eu',
    'british',
    'arab',
    'western',
    'saudi',
    'saudi',
    'republican',
    'democrat',
    'democratic',
  ])
    set.add(d);
  return set;
});
const placeSet = once(() => {
  const set = new Set<string>();
  for (const c of countryTable()) {
    set.add(c.name.toLowerCase());
    if (c.capital) set.add(c.capital.toLowerCase());
  }
  for (const p of linesOf(otherPlaces)) set.add(p.toLowerCase());
  for (const [short] of SHORT_COUNTRIES) if (!/^(?:British|European|Saudi)$/.test(short)) set.add(short.toLowerCase());
  return set;
});

/** The country that a country's name, its capital or a demonym belongs to ("Iranian", "Tehran": "Iran"). */
export function countryOf(word: string): string | null {
  return countryOfWord().get(word.toLowerCase()) ?? null;
}

/** True for an adjective or noun of people from somewhere: "Iranian", "Londoner". */
export function isDemonym(word: string): boolean {
  const w = word.toLowerCase();
  if (demonymSet().has(w) || (w.endsWith('s') && demonymSet().has(w.slice(0, -1)))) return true;
  // "African-American", "China-US".
  const hyphen = w.lastIndexOf('-');
  return hyphen > 0 && isDemonym(w.slice(hyphen + 1));
}

/** True for the name of a place. */
export function isPlace(name: string): boolean {
  return placeSet().has(name.toLowerCase());
}

const bodies = once(() => {
  const table = new Map<string, readonly string[]>();
  for (const line of linesOf(organizations)) {
    const names = line.split('|');
    for (const n of names) table.set(n.toLowerCase(), names);
  }
  return table;
});

/** All names of a body with a name in the list ("FBI": "Federal Bureau of Investigation", "FBI"); none where it has no such. */
export function namesOfBody(name: string): readonly string[] {
  return bodies().get(name.toLowerCase()) ?? [];
}

// News agencies, which the lists of papers and sites lack.
const AGENCIES =
  'AFP|Agence France-Presse|AP|A.P.|Associated Press|United Press International|UPI|Xinhua|Interfax|TASS|ITAR-TASS|RIA Novosti|Anadolu|Kyodo|Yonhap|ANSA|EFE|dpa|Press Trust of India|PTI|IRNA|KCNA|Tasnim|PA Media|Press Association|Canadian Press|Wikinews';

const outletSet = once(() => {
  const set = new Set<string>(AGENCIES.split('|').map(bare));
  for (const line of linesOf(outlets)) set.add(bare(line.split('|')[0] ?? ''));
  for (const s of wordSet(sites)) set.add(s.replace(/^the(?=.{3})/, ''));
  return set;
});
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * True where a name is that of a news outlet: in the list, or the name of its site, written out or in initials
 * ("The Hill", "CBS News", "The New York Times": nytimes, "The Wall Street Journal": wsj).
 */
export function isOutlet(name: string): boolean {
  const n = bare(name);
  if (n.length < 3 && !/^A\.?P\b/.test(name)) return false;
  if (outletSet().has(n) || /\b(?:News|Press) Agency$/.test(name)) return true;
  const parts = name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  if (parts.length < 2) return false;
  const initials = parts.map((w) => w[0]?.toLowerCase() ?? '').join('');
  const last = bare(parts.at(-1) ?? '');
  const forms = [initials.slice(0, -1) + last, ...(initials.length > 2 ? [initials] : [])];
  return forms.some((f) => sitesOnly().has(f));
}
const sitesOnly = once(() => wordSet(sites));

/** A domain name of a web address without "www" and the like, in lower case: "nytimes.com". Null for no web address. */
export function domainOf(href: string): string | null {
  const m = /^https?:\/\/(?:[^/@]{0,200}@)?(?:www\.|m\.|amp\.|edition\.)?([^/:?#]{1,253})/i.exec(href);
  return m?.[1]?.toLowerCase() ?? null;
}
