import { countryOf, isDemonym, isPlace, nounClass, nounGender, singular } from '../../language/nameLists.ts';
import type { Discourse } from './discourse.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isPersonLike, type Referent } from './referent.ts';
import { BODY_NOUNS, LEADERS, OUTLET_NOUNS } from './wordSets.ts';

export interface DescriptionContext {
  readonly reading: Reading;
  readonly discourse: Discourse;
  /** The words of the noun phrase without its determiner, small letters. */
  readonly words: string;
  /** Whose it is, for "his spokesman", "Trump's lawyer". */
  readonly owner: Referent | null;
  /** All referents met before this place, the last first. */
  readonly met: readonly Referent[];
  /** The report's own outlet. */
  readonly outlet: Referent | null;
  /** What each unnamed referent was called, small letters, without determiner. */
  readonly wordsOf: ReadonlyMap<Referent, ReadonlySet<string>>;
}

/** Finds whom a definite description means among those met before. Undefined: nothing to say; null: nobody can tell. */
export interface DescriptionRule {
  readonly name: string;
  readonly confidence: number;
  find(d: Description, context: DescriptionContext): Referent | null | undefined;
}

/** "the officials briefed on the outreach" again, "the Trump campaign" again. */
export const sameWords: DescriptionRule = {
  name: 'same-words',
  confidence: 0.92,
  find(_d, { met, wordsOf, words, owner }) {
    return met.find(
      (r) => wordsOf.get(r)?.has(words) === true && (!owner || r.speaksFor === null || r.speaksFor === owner || !r.named),
    );
  },
};

/**
 * "the official" where two officials without names have spoken: the only one who has what is said of him ("the official in
 * Belhaz", "the second official"), else the one who spoke last in this paragraph; else nobody can tell (guideline rule 17).
 */
export const oneOfSeveral: DescriptionRule = {
  name: 'one-of-several',
  confidence: 0.8,
  find(d, { met, reading, discourse, wordsOf }) {
    if (d.plural || d.possessor || nounClass(d.head) !== 'person') return undefined;
    const alike = met.filter((r) => !r.named && !r.plural && r.kind === 'person' && r.heads.has(d.head));
    if (alike.length < 2) return undefined;
    const words = contentWords(d, reading);
    const nations = nationsIn(d, reading);
    const fit = alike.filter((r) => {
      const told = `${r.name} ${[...(wordsOf.get(r) ?? [])].join(' ')}`.toLowerCase();
      return words.every((w) => told.includes(w)) && nations.every((n) => r.ties.has(n));
    });
    if (fit.length === 1) return fit[0];
    const block = reading.sentences[reading.sentenceOf[d.core.first] ?? 0]?.block;
    for (const e of discourse.before(d.core.first, 3)) {
      if (reading.sentences[reading.sentenceOf[e.first] ?? 0]?.block !== block) break;
      if (e.speaks && fit.includes(e.referent) && discourse.depthAt(e.first) === 0) return e.referent;
    }
    return fit.length > 1 ? null : undefined;
  },
};

/** "one of the officials" where several without names have spoken: nobody can tell which (guideline rule 17). */
export const oneOfThose: DescriptionRule = {
  name: 'one-of-those',
  confidence: 0,
  find(d, { met, reading }) {
    const opening = [0, 1, 2].map((k) => reading.tokens[d.core.first + k]?.lower ?? '').join(' ');
    if (!/^(?:one|another) of (?:the|these|those|them)\b/.test(opening)) return undefined;
    const counted = singular(reading.tokens[d.headAt]?.lower ?? '');
    const some = met.filter((r) => !r.named && !r.plural && r.kind === 'person' && (counted === 'two' || r.heads.has(counted)));
    return some.length > 1 ? null : undefined;
  },
};

/** "the newspaper", "the website": the outlet spoken of last. */
export const outletNoun: DescriptionRule = {
  name: 'outlet-noun',
  confidence: 0.85,
  find(d, { met, words, outlet }) {
    if (
      d.possessor ||
      (d.head === 'agency' && words === 'agency') ||
      !OUTLET_NOUNS.has(d.head) ||
      d.plural ||
      !/^(?:\w+ )?\w+$/.test(words) ||
      (words !== d.head && !/^(?:news|daily|weekly|online|local|same|british|u\.s\.) /.test(words))
    )
      return undefined;
    const outlets = met.filter((r) => r.named && r !== outlet && (r.kind === 'publication' || r.heads.has(d.head)));
    const nearest = outlets[0];
    // "The website" of a report that calls one outlet so; else the outlet spoken of last, whatever it is.
    const called = outlets.find((r) => r.heads.has(d.head));
    const otherwise = nearest && [...nearest.heads].some((h) => OUTLET_NOUNS.has(h)) && !nearest.heads.has(d.head);
    return (otherwise ? (called ?? nearest) : nearest) ?? undefined;
  },
};

/** "the secretary of state", "the mayor": the one whom the text introduced with that office. */
export const office: DescriptionRule = {
  name: 'office',
  confidence: 0.88,
  find(d, { met, reading, discourse, words, owner }) {
    if (d.plural || nounClass(d.head) !== 'person') return undefined;
    const former = /\bformer\b/.test(words);
    const after = reading.tokens[d.headAt + 1]?.lower === 'of' ? `${d.head} of ${reading.tokens[d.headAt + 2]?.lower}` : null;
    const nations = nationsIn(d, reading);
    const fits = (r: Referent) =>
      r.named &&
      isPersonLike(r) &&
      (d.possessor === null || isTiedTo(r, owner)) &&
      canHold(r, d, reading, words) &&
      (after && [...r.heads].some((h) => h.startsWith(`${d.head} of `)) ? r.heads.has(after) : r.heads.has(d.head)) &&
      nations.every((n) => r.ties.size === 0 || r.ties.has(n)) &&
      (!former || /\bformer\b|\bex-/i.test(r.role ?? 'former'));
    const found = met.filter(fits);
    const places = placesIn(d);
    if (places.length === 0) return nearestHolder(found, d, discourse);
    // "the Florida senator": who is known to be from there, else the only one not known to be from elsewhere.
    const fromThere = found.find((r) => places.some((p) => r.ties.has(p)));
    if (fromThere) return fromThere;
    const open = found.filter((r) => ![...r.ties].some((t) => isPlace(t)));
    return open.length === 1 ? open[0] : undefined;
  },
};

/** Of several who hold the office, the only one spoken of in this sentence and the two before; else nobody can tell. */
function nearestHolder(found: readonly Referent[], d: Description, discourse: Discourse): Referent | null | undefined {
  const [only] = found;
  if (found.length < 2) return only;
  for (const sentences of [0, 1, 2, 4]) {
    const near = new Set<Referent>();
    for (const e of discourse.before(d.core.first, sentences)) if (found.includes(e.referent)) near.add(e.referent);
    if (near.size > 0) return near.size === 1 ? [...near][0] : null;
  }
  return null;
}

/** False where another office of the same noun, or a deputy's, is known of somebody: a foreign minister is no prime minister. */
export function canHold(r: Referent, d: Description, reading: Reading, words: string): boolean {
  return kindsOfOffice(d, reading).every((k) => isOfKind(r, k)) && (UNDER.test(words) || !UNDER.test(r.role ?? ''));
}

const UNDER = /\b(?:deputy|vice|assistant|under|associate|former|ex)\b/i;

/** "My doctor" is not the doctor of the report: whose office it is must have been told. */
function isTiedTo(r: Referent, owner: Referent | null): boolean {
  if (!owner || r === owner) return false;
  const called = [owner.name, ...owner.aliases].map((n) => n.toLowerCase());
  return called.some((n) => r.ties.has(n) || r.affiliation?.toLowerCase() === n) || r.speaksFor === owner;
}

/** The words right before the head that part one office from another: "prime", "foreign" before "minister". */
function kindsOfOffice(d: Description, reading: Reading): string[] {
  const found: string[] = [];
  for (let k = d.modifiers.first; k < d.headAt; k++) {
    const t = reading.tokens[k];
    if (t?.word && /^\p{L}/u.test(t.text) && OFFICE_KIND.test(t.lower)) found.push(t.lower);
  }
  return found;
}

/** True where the role told of somebody has that word, or tells no such word at all. */
function isOfKind(r: Referent, kind: string): boolean {
  const told = `${r.role ?? ''} ${[...r.heads].join(' ')}`.toLowerCase();
  return told.includes(kind) || !told.split(/[^\p{L}]+/u).some((w) => OFFICE_KIND.test(w));
}

const OFFICE_KIND =
  /^(?:prime|foreign|interior|defen[cs]e|finance|health|education|justice|labou?r|transport|agriculture|energy|environment|culture|trade|home|permanent|deputy|vice|assistant|junior|shadow|chief|county|district|city|federal|general|press|campaign|board|first|second|third|fourth|fifth|last|opposition|acting|managing)$/;

/** "the Israeli leader": a head of government who was said to be of that country. */
export const leader: DescriptionRule = {
  name: 'leader-of-nation',
  confidence: 0.85,
  find(d, { met, reading }) {
    if (!/^(?:leader|premier|president|head|strongman|ruler)$/.test(d.head) || d.plural) return undefined;
    const nations = nationsIn(d, reading);
    if (nations.length === 0) return undefined;
    const found = met.filter(
      (r) =>
        r.named &&
        isPersonLike(r) &&
        nations.some((n) => r.ties.has(n)) &&
        [...r.heads].some((h) => LEADERS.has(h) || h.startsWith('prime minister')),
    );
    return found.length > 0 ? found[0] : undefined;
  },
};

/** "the U.S. official", "the sources": the last source without a name that was called so. */
export const unnamedAgain: DescriptionRule = {
  name: 'unnamed-again',
  confidence: 0.85,
  find(d, { met, reading, owner, wordsOf }) {
    if (d.possessor && !owner) return undefined;
    const nations = nationsIn(d, reading);
    const words = contentWords(d, reading);
    return met.find((r) => {
      if (r.named || !r.heads.has(d.head) || r.plural !== d.plural || !nations.every((n) => r.ties.has(n))) return false;
      const count =
        d.count.max === null || d.count.min < 2 || r.unnamed?.count.min === d.count.min || r.unnamed?.count.max === null;
      // What is said of them now was said before: "the voters in Florida" are not "Ohio voters".
      const told = `${r.name} ${[...(wordsOf.get(r) ?? [])].join(' ')}`.toLowerCase();
      return count && words.every((w) => told.includes(w));
    });
  },
};

/** The words that tell a description from others of its head, small letters. */
function contentWords(d: Description, reading: Reading): string[] {
  const words: string[] = [];
  for (let k = d.modifiers.first; k < d.whole.last; k++) {
    const t = reading.tokens[k];
    // "the official, who asked not to be named": a clause behind a comma tells him from nobody.
    if (
      k > d.headAt &&
      t?.text === ',' &&
      /^(?:who|which|whose|whom|speaking|asking|citing)$/.test(reading.tokens[k + 1]?.lower ?? '')
    )
      break;
    if (
      k !== d.headAt &&
      t?.word &&
      t.lower.length > 3 &&
      !/^(?:same|these|those|that|this|very|with|from|have|been)$/.test(t.lower)
    )
      words.push(t.lower);
  }
  return words;
}

/** "the court" for the Supreme Court, "the ministry" for the Ministry of Health: the body last named with that word. */
export const bodyNoun: DescriptionRule = {
  name: 'body-noun',
  confidence: 0.82,
  find(d, { met, reading }) {
    if (!meansABody(d)) return undefined;
    const kinds = kindsOfOffice(d, reading);
    const named = (r: Referent) => [r.name, ...r.aliases].join(' ').toLowerCase();
    return met.find(
      (r) => isBody(r) && (r.heads.has(d.head) || headOfName(r.name) === d.head) && kinds.every((k) => named(r).includes(k)),
    );
  },
};

/**
 * "the company", "the agency", "the airline" and no more words, where no name has that word: the only body of this sentence
 * and the one or two before that can be one, or the only one that spoke there. Of two nobody can tell; of none it is a new one.
 */
export const anyBody: DescriptionRule = {
  name: 'any-body',
  confidence: 0.72,
  find(d, { met, discourse, words }) {
    if (!meansABody(d) || words !== d.head || d.whole.last > d.headAt + 1 || !ANY_BODY.test(d.head)) return undefined;
    for (const sentences of [1, 2]) {
      const near = new Set<Referent>();
      const spoke = new Set<Referent>();
      for (const e of discourse.before(d.core.first, sentences)) {
        if (!met.includes(e.referent) || !canBeCalled(e.referent, d.head)) continue;
        near.add(e.referent);
        if (e.speaks) spoke.add(e.referent);
      }
      if (near.size === 0) continue;
      const told = near.size === 1 ? near : spoke;
      return told.size === 1 ? [...told][0] : null;
    }
    return undefined;
  },
};

/** A court is no agency: the noun in its name says what it is. */
function canBeCalled(r: Referent, head: string): boolean {
  if (!isBody(r) || r.kind !== 'organization' || isPlace(r.name) || isDemonym(r.name)) return false;
  const own = headOfName(r.name);
  return own === head || !OWN_NOUN.test(own);
}

const ANY_BODY = /^(?:company|firm|group|organization|organisation|agency|body|maker|retailer|startup|airline|bank)$/;
const OWN_NOUN =
  /^(?:court|department|ministry|university|college|school|party|congress|senate|house|parliament|council|committee|commission|army|police|church|hospital|museum|union|team|club|league|festival|airport|region|county|city|government)$/;

function meansABody(d: Description): boolean {
  if (d.plural || !(BODY_NOUNS.has(d.head) || nounClass(d.head) === 'organization')) return false;
  return d.names.length === 0 && !d.possessor;
}

const isBody = (r: Referent) =>
  r.named && !r.plural && (r.kind === 'organization' || r.kind === 'publication' || r.kind === 'unknown');

/** The noun that says what the bearer of a name is: "court" of "Supreme Court of Corvania", "festival" of "City Festival". */
function headOfName(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/);
  const of = words.findIndex((w) => /^(?:of|for)$/.test(w));
  return singular((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
}

/** "the man", "the lawmaker": the only person whom it can mean in this sentence and the one before. */
export const onlyPerson: DescriptionRule = {
  name: 'only-person',
  confidence: 0.7,
  find(d, { discourse }) {
    if (d.plural || d.possessor || !/^(?:man|woman|boy|girl|teenager)$/.test(d.head) || d.names.length > 0) return undefined;
    const sex = nounGender(d.head);
    const near = new Set<Referent>();
    for (const e of discourse.before(d.core.first, 2)) {
      if (isPersonLike(e.referent) && e.referent.kind === 'person' && (!sex || !e.referent.gender || e.referent.gender === sex))
        near.add(e.referent);
    }
    return near.size === 1 ? [...near][0] : undefined;
  },
};

/** All rules, the first that fits decides. */
export const descriptionRules: readonly DescriptionRule[] = [
  outletNoun,
  oneOfSeveral,
  sameWords,
  office,
  leader,
  unnamedAgain,
  bodyNoun,
  anyBody,
  onlyPerson,
];

/** The places other than countries that the words before the head name, small letters. */
function placesIn(d: Description): string[] {
  return d.names.filter((n) => n.kind === 'place' && !countryOf(n.text) && n.from < d.headAt).map((n) => n.text.toLowerCase());
}

/** The countries that the words before the head name, small letters: "U.S.", "Israeli". */
export function nationsIn(d: Description, reading: Reading): string[] {
  const found: string[] = [];
  for (let k = d.core.first; k < d.headAt; k++) {
    const w = reading.tokens[k];
    if (!w?.word || !/^\p{Lu}/u.test(w.text)) continue;
    const country = countryOf(w.text);
    if (country) found.push(country.toLowerCase());
    else if (isDemonym(w.text)) found.push(w.lower);
  }
  return found;
}
