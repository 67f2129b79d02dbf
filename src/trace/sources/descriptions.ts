import { isDemonym, isPlace, nounClass, nounGender, singular } from '../../language/nameLists.ts';
import type { DescriptionRule } from './descriptionRule.ts';
import { kindsOfOffice, leader, office } from './offices.ts';
import { nationsIn } from './origins.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isPersonLike, type Referent } from './referent.ts';
import { BODY_NOUNS, OUTLET_NOUNS } from './wordSets.ts';

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
