import { isPlace, nounClass } from '../../language/nameLists.ts';
import { isTitle } from '../../language/nameWords.ts';
import type { Discourse, Entry } from './discourse.ts';
import type { Pronoun } from './phrase.ts';
import { pronounAt } from './pronounWords.ts';
import type { Reading } from './reading.ts';
import { isPersonLike, type Referent } from './referent.ts';

/** What speaks for or against a candidate. The weights that go with these are in `pronounWeights.ts`. */
export const FEATURES = [
  'sameSentence',
  'sentenceBefore',
  'twoBefore',
  'paragraphs',
  'subject',
  'subjectBefore',
  'possessive',
  'spoke',
  'spokeLast',
  'spokeLastHere',
  'spokeLastQuoted',
  'often',
  'named',
  'sexKnown',
  'sexUnknown',
  'kindUnknown',
  'quoted',
  'nearest',
  'lastByPronoun',
  'opening',
  'outerSpeaker',
  'spokeOuter',
  'deeper',
  'placed',
  'only',
  'samePronoun',
  'sameQuotation',
  'inQuotation',
  'salience',
  'outerSubject',
  'soFar',
] as const;

export interface Candidate {
  readonly referent: Referent;
  /** One number for each of `FEATURES`. */
  readonly features: readonly number[];
}

export interface PronounContext {
  readonly reading: Reading;
  readonly discourse: Discourse;
  /** It speaks: the source of a statement. */
  readonly speaks: boolean;
  /** Who cannot be meant: the outer speaker, for "he" inside a quotation. */
  readonly not: readonly Referent[];
  /** Who speaks in the statement in whose words, given without marks, the pronoun stands; null where nobody is known to. */
  readonly outer?: Referent | null;
}

/** How far back a pronoun looks, in sentences. */
const REACH = 5;

interface Seen {
  /** The nearest entry. */
  readonly last: Entry;
  count: number;
  subjectBefore: boolean;
  spoke: boolean;
}

/** Everybody near before a pronoun who agrees with it in number and sex, with what speaks for each. */
export function candidatesFor(p: Pronoun, context: PronounContext): Candidate[] {
  const { reading, discourse } = context;
  const here = reading.sentenceOf[p.at] ?? 0;
  const seen = new Map<Referent, Seen>();
  const depth = discourse.depthAt(p.at);
  let spokeLast: Referent | null = null;
  let spokeOuter: Referent | null = null;
  let samePronoun: Referent | null = null;
  let outerSubject: Referent | null = null;
  for (const e of discourse.before(p.at, REACH)) {
    if (e.speaks) spokeLast ??= e.referent;
    if (e.speaks && discourse.depthAt(e.first) <= depth) spokeOuter ??= e.referent;
    if (e.by === 'pronoun' && pronounAt(reading, e.first)?.gender === p.gender) samePronoun ??= e.referent;
    const before = (reading.sentenceOf[e.first] ?? 0) < here;
    if (before && discourse.depthAt(e.first) <= depth && isSubject(reading, e)) outerSubject ??= e.referent;
    if (context.not.includes(e.referent) || !agrees(p, e.referent)) continue;
    const s = seen.get(e.referent) ?? { last: e, count: 0, subjectBefore: false, spoke: false };
    s.count++;
    if (e.speaks) s.spoke = true;
    const back = here - (reading.sentenceOf[e.first] ?? 0);
    if (back <= 1 && isSubject(reading, e)) s.subjectBefore = true;
    seen.set(e.referent, s);
  }
  const afterQuotation = /^[”"’']+$/.test(reading.tokens[p.at - 1]?.text ?? '');
  const opening = p.at - (reading.sentences[here]?.first ?? 0) <= 1;
  let rank = 0;
  return [...seen].map(([referent, s]) => {
    rank++;
    const { last } = s;
    const back = here - (reading.sentenceOf[last.first] ?? 0);
    const blocks = (reading.sentences[here]?.block ?? 0) - (reading.sentences[here - back]?.block ?? 0);
    const subject = isSubject(reading, last);
    const on = (yes: boolean) => (yes ? 1 : 0);
    return {
      referent,
      features: [
        on(back === 0),
        on(back === 1),
        on(back === 2),
        Math.min(3, blocks),
        on(subject),
        on(s.subjectBefore),
        on(isPossessive(reading, last)),
        on(s.spoke && !context.speaks),
        on(referent === spokeLast && !context.speaks),
        on(referent === spokeLast && context.speaks),
        on(referent === spokeLast && context.speaks && afterQuotation),
        Math.log2(1 + Math.min(8, s.count)),
        on(referent.named),
        on(p.gender !== null && referent.gender === p.gender),
        on(p.gender !== null && referent.gender === null),
        on(referent.kind === 'unknown'),
        on(reading.quoted[last.first] === 1 && reading.quoted[p.at] === 0),
        on(rank === 1),
        on(last.by === 'pronoun'),
        on(opening && subject && back === 1),
        on(referent === context.outer),
        on(referent === spokeOuter && context.speaks),
        on(discourse.depthAt(last.first) > depth),
        on(referent.kind === 'unknown' && isPlaced(reading, referent)),
        on(seen.size === 1),
        on(referent === samePronoun),
        on(reading.quoted[last.first] === 1 && reading.quoted[p.at] === 1 && blocks === 0),
        on(reading.quoted[p.at] === 1),
        salience(referent),
        on(referent === outerSubject),
        Math.log2(1 + Math.min(30, referent.mentions.filter((m) => m.first < p.at).length)),
      ],
    };
  });
}

const named = new WeakMap<Referent, number>();

/** How often the whole report names somebody, on a scale of doublings. */
function salience(r: Referent): number {
  // Names are gathered before anybody speaks: what is counted once holds.
  const known = named.get(r) ?? Math.log2(1 + Math.min(30, r.mentions.filter((m) => m.by === 'name').length));
  named.set(r, known);
  return known;
}

const AT = /^(?:in|at|near|from|outside|across|around|off|to|before|since|until|over)$/;

/**
 * "At Northmoor", "before Christmas": where something is, or when; "a Zafiran official", and never without a noun behind it:
 * where somebody is from. Of whom else nothing shows a person.
 */
function isPlaced(reading: Reading, r: Referent): boolean {
  const names = r.mentions.slice(0, 20).filter((m) => m.by === 'name');
  if (names.some((m) => AT.test(reading.tokens[m.first - 1]?.lower ?? ''))) return true;
  return names.every((m) => {
    const next = reading.tokens[m.last];
    return next?.word === true && /^\p{Ll}/u.test(next.text) && nounClass(next.lower) !== null;
  });
}

/** Sex and number must agree; what is not known may. */
function agrees(p: Pronoun, r: Referent): boolean {
  if (p.thing) return !r.plural && r.kind !== 'person' && r.kind !== 'group' && r.kind !== 'account';
  if (p.plural)
    return r.plural || r.kind === 'group' || ((r.kind === 'organization' || r.kind === 'publication') && !isPlace(r.name));
  // "Minister, the log is the log": an office is nobody's name.
  if (r.kind === 'unknown' && isTitle(r.name)) return false;
  if (!isPersonLike(r) || (r.kind === 'unknown' && /\s/.test(r.name) && r.family === null)) return false;
  return r.gender === null || p.gender === null || r.gender === p.gender;
}

const GOVERNS = /^(?:of|in|at|for|from|on|about|to|by|with|against|between|like|than|over|after|before|toward|towards|into)$/;
const VERB =
  /^(?:was|were|is|are|had|has|have|will|would|could|should|may|might|can|did|does|do|told|said|says|went|came|made|got|gave|took|wrote|who)$/;

/** A statement's source; or what opens its sentence or stands before a verb, as far as endings tell. */
function isSubject(reading: Reading, e: Entry): boolean {
  if (e.speaks) return true;
  const sentence = reading.sentences[reading.sentenceOf[e.first] ?? 0];
  if (!sentence || isPossessive(reading, e)) return false;
  const before = reading.tokens[e.first - 1];
  if (before && e.first > sentence.first && GOVERNS.test(before.lower)) return false;
  if (e.first - sentence.first <= 1) return true;
  const next = reading.tokens[e.last];
  return next?.word === true && next.lower !== "'s" && (VERB.test(next.lower) || /(?:ed|[^s]s)$/.test(next.lower));
}

function isPossessive(reading: Reading, e: Entry): boolean {
  const next = reading.tokens[e.last];
  if (next?.lower === "'s" || next?.text === '’' || next?.text === "'") return true;
  return e.by === 'pronoun' && /^(?:his|her|their|its)$/.test(reading.tokens[e.first]?.lower ?? '');
}
