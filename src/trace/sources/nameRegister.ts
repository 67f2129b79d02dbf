import type { Referent } from './referent.ts';

/** The referents with names, by every part of a name by which a shorter or longer one may be looked up. Keys in small letters. */
export class NameRegister {
  private readonly texts = new Map<string, Referent>();
  private readonly families = new Map<string, Referent[]>();
  private readonly givens = new Map<string, Referent[]>();
  private readonly initials = new Map<string, Referent[]>();
  private readonly openings = new Map<string, [string, Referent][]>();
  private readonly endings = new Map<string, [string, Referent][]>();

  /** A form of the name of somebody or something. */
  addText(text: string, referent: Referent): void {
    const key = text.toLowerCase();
    if (!this.texts.has(key)) this.texts.set(key, referent);
  }

  addPerson(referent: Referent): void {
    if (referent.family) push(this.families, referent.family, referent);
    const given = referent.given[0];
    if (given) push(this.givens, given, referent);
  }

  addBody(text: string, referent: Referent): void {
    const words = text.toLowerCase().split(' ');
    if (words[0]) push(this.openings, words[0], [text.toLowerCase(), referent]);
    const last = words.at(-1);
    if (last && words.length > 1) push(this.endings, last, [text.toLowerCase(), referent]);
    for (const form of initialsOf(text.split(' '))) push(this.initials, form, referent);
  }

  byText(text: string): Referent | undefined {
    return this.texts.get(text.toLowerCase());
  }

  /** Whom a speaker's label means: a whole name, else the only one with this surname or given name. */
  byLabel(text: string): Referent | undefined {
    const whole = this.byText(text);
    if (whole) return whole;
    const last = text.split(' ').at(-1) ?? '';
    const bearers = [...this.ofFamily(last), ...(text.includes(' ') ? [] : this.ofGiven(text))];
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** The people with this surname, in the order in which their full names stand. */
  ofFamily(word: string): readonly Referent[] {
    return this.families.get(plainLetters(word)) ?? [];
  }

  ofGiven(word: string): readonly Referent[] {
    return this.givens.get(plainLetters(word)) ?? [];
  }

  /** All people, each once for each of the given names' keys. */
  *people(): Generator<Referent> {
    for (const list of this.givens.values()) yield* list;
  }

  /** Bodies whose words begin with these letters ("NTB"). */
  ofInitials(letters: string): readonly Referent[] {
    return this.initials.get(letters.toUpperCase()) ?? [];
  }

  /** Names of bodies that begin with this word, with their text. */
  opening(word: string): readonly [string, Referent][] {
    return this.openings.get(word.toLowerCase()) ?? [];
  }

  /** Names of bodies of two words or more that end with this word, with their text. */
  ending(word: string): readonly [string, Referent][] {
    return this.endings.get(word.toLowerCase()) ?? [];
  }
}

/** Small letters without accents: "françois" and "francois" are one. */
export function plainLetters(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** "jr" of "Paul Keller Jr.": by it father and son are told apart; empty without one. */
export function suffixOf(name: string): string {
  return /(?:^|\s)(Jr|Sr|II|III|IV)\.?$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The initials of a name's words, with and without its small words, in capitals. None for a single word. */
export function initialsOf(words: readonly string[]): Set<string> {
  if (words.length < 2) return new Set();
  const first = (w: string) => (w[0] ?? '').toUpperCase();
  return new Set([
    words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map(first)
      .join(''),
    words.map(first).join(''),
  ]);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < LIMIT && !list.includes(value)) list.push(value);
}

/** More bearers of one word than this are not told apart anyway. */
const LIMIT = 40;
