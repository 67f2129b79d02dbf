import { areNicknames, countryOf, givenNameGender, namesOfBody } from '../../language/nameLists.ts';
import type { Name } from '../../language/names.ts';
import type { Reading } from './reading.ts';
import type { Cast, Referent } from './referent.ts';

/** What a rule that links a name may look at. */
export interface LinkState {
  readonly reading: Reading;
  readonly index: number;
  readonly cast: Cast;
  /** People with a full name, in order of it. */
  readonly people: readonly Referent[];
  /** All names seen so far, and all full names of people, by their text in small letters. */
  readonly byText: ReadonlyMap<string, Referent>;
  /** Names of others than people seen so far, by their text in small letters. */
  readonly others: ReadonlyMap<string, Referent>;
  readonly byName: readonly (Referent | null)[];
}

/** Links a name to a referent. Undefined: the rule has nothing to say; null: it is one of several and nobody can tell which. */
export interface LinkRule {
  readonly name: string;
  link(name: Name, state: LinkState): Referent | null | undefined;
}

/** "Clinton" among two Clintons: the one whom the text introduced last before it, by "Mr." or "Mrs." if those tell. */
export const surname: LinkRule = {
  name: 'surname',
  link(name, state) {
    const word = name.words.at(-1)?.toLowerCase() ?? '';
    if (name.words.length > 1 && !name.title) return undefined;
    if (name.kind === 'organization' || name.kind === 'publication' || name.kind === 'demonym') return undefined;
    let bearers = state.people.filter((p) => p.family === word);
    const sex = name.title ? sexOf(name.title) : null;
    if (sex) bearers = bearers.filter((p) => p.gender === null || p.gender === sex);
    if (name.kind === 'place' && !name.title && countryOf(name.text) && bearers.every((b) => b.mentions.length < 2))
      return undefined;
    if (bearers.length === 0) return undefined;
    if (bearers.length === 1) return bearers[0];
    return lastIntroduced(bearers, name, state);
  },
};

function sexOf(title: string): 'f' | 'm' | null {
  if (/^(?:Mrs|Ms|Miss|Lady|Dame)\b/.test(title)) return 'f';
  return /^(?:Mr|Sir|Lord)\b/.test(title) ? 'm' : null;
}

/** The one named in full in the last two sentences, else the one named far more often than the others; else nobody. */
function lastIntroduced(bearers: readonly Referent[], name: Name, { reading }: LinkState): Referent | null {
  const sentence = reading.sentenceOf[name.from] ?? 0;
  const lastFull = (r: Referent): number => {
    let last = -1;
    for (const m of r.mentions) if (m.first < name.from && m.last - m.first > 1) last = Math.max(last, m.first);
    return last;
  };
  const near = bearers.filter((b) => {
    const at = lastFull(b);
    return at >= 0 && sentence - (reading.sentenceOf[at] ?? 0) <= 2;
  });
  if (near.length === 1) return near[0] ?? null;
  const counts = bearers.map((b) => ({ b, n: b.mentions.length })).sort((x, y) => y.n - x.n);
  const [most, next] = counts;
  return most && next && most.n >= 3 * next.n && near.length === 0 ? most.b : null;
}

export const sameName: LinkRule = {
  name: 'same-name',
  link(name, state) {
    // "Clinton" alone is the business of the rule for surnames.
    if (name.words.length === 1 && state.people.some((p) => p.family === name.text.toLowerCase())) return undefined;
    return state.byText.get(name.text.toLowerCase());
  },
};

/** "Hillary" where one person of that given name is in the report; a nickname of it too. */
export const givenName: LinkRule = {
  name: 'given-name',
  link(name, state) {
    if (name.words.length !== 1 || name.title || name.kind === 'organization' || name.kind === 'publication') return undefined;
    const word = name.text.toLowerCase();
    const bearers = state.people.filter((p) => p.given[0] === word);
    if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : null;
    if (name.kind === 'place' || name.kind === 'demonym') return undefined;
    const short = state.people.filter((p) => p.given[0] !== undefined && areNicknames(p.given[0], word));
    return short.length === 1 && givenNameGender(word) === short[0]?.gender ? short[0] : undefined;
  },
};

/** "NTB" after "the National Transport Board", "FBI" for the Federal Bureau of Investigation, "NYT" for The New York Times. */
export const acronym: LinkRule = {
  name: 'acronym',
  link(name, state) {
    const letters = name.text.replace(/\./g, '');
    const known = namesOfBody(letters);
    for (const other of state.others.values()) {
      if (other.name === name.text) continue;
      if (known.some((k) => k.toLowerCase() === other.name.toLowerCase())) return other;
      if (!/^\p{Lu}{2,7}$/u.test(letters)) {
        // The long form after the short one: the FBI … the Federal Bureau of Investigation.
        if (/^\p{Lu}{3,7}$/u.test(other.name.replace(/\./g, '')) && initialsOf(name.words).has(other.name.replace(/\./g, '')))
          return other;
        continue;
      }
      if (initialsOf(other.name.split(' ')).has(letters)) return other;
    }
    return undefined;
  },
};

/** The initials of a name with and without its small words: "DHHS" and "DoHaHS" are both tried in capitals. */
function initialsOf(words: readonly string[]): Set<string> {
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

/** "Johns Hopkins" for Johns Hopkins University, "Justice" for the Justice Department, "the Times" for The New York Times. */
export const shortBody: LinkRule = {
  name: 'short-body',
  link(name, state) {
    if (name.title || name.kind === 'demonym' || name.kind === 'place') return undefined;
    const short = name.text.toLowerCase();
    let found: Referent | undefined;
    for (const [text, other] of state.others) {
      if (other.kind !== 'organization' && other.kind !== 'publication') continue;
      const begins = text.startsWith(`${short} `) && name.kind !== 'person' && short.length > 3;
      const ends = text.endsWith(` ${short}`) && other.kind === 'publication';
      const turned = text === turnedRound(short) || short === turnedRound(text);
      const longer =
        (short.startsWith(`${text} `) || (short.endsWith(` ${text}`) && other.kind === 'publication')) &&
        name.kind === (other.kind as string);
      if (begins || ends || turned || longer) found = other;
    }
    return found;
  },
};

/** "Department of Justice" as "justice department". */
function turnedRound(name: string): string {
  const m = /^(department|ministry|bank|university|bureau) of (?:the )?(.+)$/.exec(name);
  return m ? `${m[2]} ${m[1]}` : name;
}

/** All rules, the first that fits decides. */
export const linkRules: readonly LinkRule[] = [sameName, surname, givenName, acronym, shortBody];
