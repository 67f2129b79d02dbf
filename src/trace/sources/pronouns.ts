import type { Discourse, Entry } from './discourse.ts';
import type { Pronoun } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isPersonLike, type Referent } from './referent.ts';

export interface Answer {
  readonly referent: Referent | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: string;
}

export interface PronounContext {
  readonly reading: Reading;
  readonly discourse: Discourse;
  /** It speaks: the source of a statement. */
  readonly speaks: boolean;
  /** Who cannot be meant: the outer speaker, for "he" inside a quotation. */
  readonly not: readonly Referent[];
}

/** What counts for a candidate; the weights were set on the train part of GUM (bench/coreference.ts). */
const WEIGHT = {
  sentence: -0.9,
  paragraph: -0.25,
  subject: 1.3,
  spoke: 0.9,
  spokeLast: 0.7,
  often: 0.35,
  name: 0.25,
  sexKnown: 1.1,
  sexUnknown: -0.3,
  unknownKind: -0.9,
  quotedApart: -1.2,
  same: 0.8,
  possessive: -0.4,
} as const;
/** How far back a pronoun looks, in sentences. */
const REACH = 6;
/** The least lead over the second candidate for an answer. */
const LEAD = 0.35;

interface Scored {
  readonly referent: Referent;
  score: number;
}

/** Who "he", "she", "they" or "it" is: the best candidate before it, or nobody where two come close. */
export function resolvePronoun(p: Pronoun, context: PronounContext): Answer {
  if (p.person === 'relative') return resolveRelative(p, context);
  const scored = candidates(p, context).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return { referent: null, confidence: 0, by: 'pronoun-no-candidate' };
  const lead = second ? best.score - second.score : 3;
  if (lead < LEAD) return { referent: null, confidence: 0, by: 'pronoun-two-candidates' };
  return { referent: best.referent, confidence: sure(lead), by: p.thing ? 'pronoun-thing' : p.plural ? 'pronoun-plural' : 'pronoun' };
}

const sure = (lead: number) => Math.min(0.95, 0.6 + 0.14 * lead);

/** "who", "which": what stands right before it. */
function resolveRelative(p: Pronoun, { discourse }: PronounContext): Answer {
  const entry = discourse.endingAt(p.at);
  if (entry && (!p.thing || !isPersonLike(entry.referent) || entry.referent.kind === 'unknown')) {
    return { referent: entry.referent, confidence: 0.9, by: 'relative-pronoun' };
  }
  return { referent: null, confidence: 0, by: 'relative-pronoun' };
}

function candidates(p: Pronoun, context: PronounContext): Scored[] {
  const { reading, discourse } = context;
  const found = new Map<Referent, Scored>();
  const here = reading.sentenceOf[p.at] ?? 0;
  const block = reading.sentences[here]?.block ?? 0;
  const counts = new Map<Referent, number>();
  let spokeLast: Referent | null = null;
  for (const e of discourse.before(p.at, REACH)) {
    if (e.speaks) spokeLast ??= e.referent;
    counts.set(e.referent, (counts.get(e.referent) ?? 0) + 1);
    if (context.not.includes(e.referent) || !agrees(p, e.referent)) continue;
    const sentence = reading.sentences[reading.sentenceOf[e.first] ?? 0];
    let score = WEIGHT.sentence * Math.min(4, here - (sentence?.index ?? 0));
    if (sentence && sentence.block !== block) score += WEIGHT.paragraph * Math.min(3, block - sentence.block);
    if (isSubject(reading, e)) score += WEIGHT.subject;
    if (isPossessive(reading, e)) score += WEIGHT.possessive;
    if (e.speaks) score += WEIGHT.spoke;
    if (e.by === 'name') score += WEIGHT.name;
    if (reading.quoted[e.first] === 1 && reading.quoted[p.at] === 0) score += WEIGHT.quotedApart;
    if (p.gender) score += e.referent.gender === p.gender ? WEIGHT.sexKnown : WEIGHT.sexUnknown;
    if (e.referent.kind === 'unknown') score += WEIGHT.unknownKind;
    const seen = found.get(e.referent);
    if (!seen) found.set(e.referent, { referent: e.referent, score });
    else if (score > seen.score) seen.score = score;
  }
  for (const c of found.values()) {
    c.score += WEIGHT.often * Math.log2(1 + (counts.get(c.referent) ?? 0));
    if (context.speaks && c.referent === spokeLast) c.score += WEIGHT.spokeLast;
  }
  return [...found.values()];
}

/** Sex and number must agree; what is not known may. */
function agrees(p: Pronoun, r: Referent): boolean {
  if (p.thing) return !r.plural && r.kind !== 'person' && r.kind !== 'group' && r.kind !== 'account';
  if (p.plural) return r.plural || r.kind === 'group' || r.kind === 'organization' || r.kind === 'publication';
  if (!isPersonLike(r)) return false;
  return r.gender === null || p.gender === null || r.gender === p.gender;
}

/** The first one in its sentence that no preposition governs, or a statement's source. */
export function isSubject(reading: Reading, e: Entry): boolean {
  if (e.speaks) return true;
  const { tokens } = reading;
  const sentence = reading.sentences[reading.sentenceOf[e.first] ?? 0];
  if (!sentence) return false;
  const before = tokens[e.first - 1];
  if (before && e.first > sentence.first && /^(?:of|in|at|for|from|on|about|to|by|with|against|between|like|than|over|after|before)$/.test(before.lower)) {
    return false;
  }
  if (isPossessive(reading, e)) return false;
  const next = tokens[e.last];
  // At the opening, or before a verb as its ending tells it.
  if (e.first - sentence.first <= 2) return true;
  return next?.word === true && (/(?:ed|s)$/.test(next.lower) || /^(?:was|were|had|has|will|would|could|should|may|might|can|told|said)$/.test(next.lower)) && next.lower !== "'s";
}

function isPossessive(reading: Reading, e: Entry): boolean {
  const next = reading.tokens[e.last];
  return next?.lower === "'s" || next?.text === '’' || next?.text === "'";
}
