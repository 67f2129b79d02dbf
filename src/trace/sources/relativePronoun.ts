import { canBePerson, isPlural, nounClass, singular } from '../../language/nameLists.ts';
import { DEFINITE, isIndefinite, lower, POSSESSIVE } from './determiners.ts';
import type { Discourse } from './discourse.ts';
import { nameAt } from './namesAt.ts';
import { meansNobody } from './nobody.ts';
import type { Pronoun, Range } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { DOCUMENT_NOUNS } from './wordSets.ts';

/** A mention that was asked about, with its answer. */
export interface Asked {
  readonly range: Range;
  readonly referent: Referent;
}

export interface RelativeContext {
  readonly reading: Reading;
  readonly discourse: Discourse;
  /** Mentions that were asked about, in the order in which they were. */
  readonly asked: readonly Asked[];
  /** Resolves a noun phrase that nothing asked about yet. */
  resolve(range: Range): Referent | null;
}

export interface Antecedent {
  readonly referent: Referent;
  readonly confidence: number;
}

/** So far back a clause's noun is looked for, in tokens. */
const REACH = 14;

/**
 * Whom "who", "which" or "that" takes up: the mention whose words go on with the clause ("an officer at the cordon, who said
 * …, told"), the one that ends right before it, the noun phrase right before it.
 */
export function antecedentOf(p: Pronoun, context: RelativeContext): Antecedent | null {
  const { reading, discourse, asked } = context;
  const at = clauseStart(reading, p.at);
  const comma = reading.tokens[at - 1]?.text === ',' || reading.tokens[at - 1]?.text === ')';
  const end = comma ? at - 1 : at;
  const fits = (r: Referent) => fitsRelative(p, r);
  const holding = comma
    ? asked.findLast(
        (a) => a.range.first < end && a.range.last > p.at && sentenceOf(reading, a.range.first) === sentenceOf(reading, p.at),
      )
    : undefined;
  if (holding && fits(holding.referent)) return { referent: holding.referent, confidence: 0.93 };
  const before = asked.findLast((a) => a.range.last === end || a.range.last === at);
  if (before && fits(before.referent)) return { referent: before.referent, confidence: 0.93 };
  const noun = phraseBefore(reading, end, comma);
  if (meansNobody(reading, noun ?? { first: end - 1, last: end })) return null;
  if (noun) {
    const referent = context.resolve(noun);
    if (referent && fits(referent)) return { referent, confidence: 0.85 };
  }
  const ending = discourse.endingAt(at);
  if (ending && fits(ending.referent)) return { referent: ending.referent, confidence: 0.85 };
  // "The question is who", "nobody knows which": a question, not a clause about somebody.
  if (ASKS.test(lower(reading, at - 1))) return null;
  for (const e of discourse.before(p.at, 0)) {
    if (at - e.last > 5 || sentenceOf(reading, e.first) !== sentenceOf(reading, p.at)) break;
    if (fits(e.referent)) return { referent: e.referent, confidence: 0.6 };
  }
  return null;
}

const ASKS =
  /^(?:is|was|are|were|be|of|on|about|to|know|knows|knew|say|says|said|ask|asks|asked|asking|decide|decides|decided|wonder|wonders|see|tell|told|whether|him|her|them|me|us|whom|["“‘:])$/;

/** Where the first of coordinated clauses begins: "who runs the night shift and who did not return a call". */
function clauseStart(reading: Reading, at: number): number {
  if (!/^(?:and|but|or)$/.test(lower(reading, at - 1))) return at;
  const word = lower(reading, at);
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  for (let k = at - 2; k >= Math.max(first, at - 40); k--) if (lower(reading, k) === word) return k;
  return at;
}

const sentenceOf = (reading: Reading, at: number) => reading.sentenceOf[at];

export function fitsRelative(p: Pronoun, r: Referent): boolean {
  if (p.thing) return r.kind !== 'person' || r.plural;
  return (
    r.kind === 'person' || r.kind === 'group' || r.kind === 'account' || r.plural || (r.kind === 'unknown' && r.family !== null)
  );
}

const isPeople = (word: string) => nounClass(word) === 'person' || canBePerson(word);
const PREPOSITION = /^(?:of|behind|for|at|from|in|with)$/;
const STOPS = /^(?:said|says|told|was|were|is|are|has|have|had|and|or|but|because|when|while|if|than|as|who|which)$/;

/** The noun phrase that ends at a token: back to its determiner, its possessor, or a plural's first adjective. */
function phraseBefore(reading: Reading, end: number, comma: boolean): Range | null {
  const { tokens } = reading;
  const lowest = Math.max(reading.sentences[reading.sentenceOf[end] ?? 0]?.first ?? 0, end - REACH);
  const name = nameAt(reading, end - 1);
  // "the person behind the Watchdog, who": behind a noun for people and a preposition the name is not meant.
  const apart =
    name &&
    PREPOSITION.test(lower(reading, name.from - (name.article ? 2 : 1))) &&
    isPeople(lower(reading, name.from - (name.article ? 3 : 2)));
  if (name && name.last === end && name.kind !== 'place' && !apart) return null;
  let start: number | null = null;
  for (let k = end - 1; k >= lowest; k--) {
    const t = tokens[k];
    if (!t) break;
    if (!t.word && !/^['’]s?$|^[-–/&]$/.test(t.text)) break;
    if (STOPS.test(t.lower)) break;
    if (DEFINITE.has(t.lower) || isIndefinite(t.lower) || POSSESSIVE.has(t.lower)) {
      start = k;
      // "an officer at the cordon, who": behind a comma the clause is about the one before.
      if (comma && PREPOSITION.test(lower(reading, k - 1)) && isPeople(lower(reading, k - 2))) continue;
      // "one of the minister's staff": on to what is counted.
      if (
        k > lowest + 1 &&
        lower(reading, k - 1) === 'of' &&
        (isIndefinite(lower(reading, k - 2)) || isPeople(lower(reading, k - 2)))
      )
        continue;
      break;
    }
  }
  if (start !== null) return { first: start, last: end };
  // "people who", "posts on social media which": a plural needs no determiner.
  for (let k = end - 1; k >= Math.max(lowest, end - 5); k--) {
    const w = lower(reading, k);
    if (STOPS.test(w) || !tokens[k]?.word) return null;
    if (isPlural(w) && (nounClass(w) !== null || canBePerson(w) || DOCUMENT_NOUNS.has(singular(w))))
      return { first: k, last: end };
  }
  return null;
}
