import type { Span } from '../../../contract/index.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { TraceInput } from '../../draft.ts';
import { framesOf } from '../../frame.ts';
import { reportDates } from '../reportDates.ts';
import { ANY_NOUN, kindOf, type OccasionKind } from './kinds.ts';

/** An occasion of a report of which the text tells when it was. */
export interface DatedOccasion {
  readonly kind: OccasionKind;
  /** The noun that names it, in lower case. */
  readonly noun: string;
  readonly date: DateMention;
  /** The sentence that tells it. */
  readonly sentence: Span;
}

/** The dated occasions of a report. Each list is in the order in which they are told. */
export interface OccasionRegister {
  readonly all: readonly DatedOccasion[];
  /** By kind ("study") and by kind and noun ("study audit"). */
  readonly named: ReadonlyMap<string, readonly DatedOccasion[]>;
  /** By the place at which the words of the date begin. */
  readonly dated: ReadonlyMap<number, readonly DatedOccasion[]>;
}

const cache = new WeakMap<TraceInput, OccasionRegister>();

/** The register of a report. Worked out once. */
export function occasionsOf(input: TraceInput): OccasionRegister {
  const known = cache.get(input);
  if (known) return known;
  const all = dated(input);
  const register: OccasionRegister = {
    all,
    named: grouped([...all.map((o) => [o.kind, o] as const), ...all.map((o) => [`${o.kind} ${o.noun}`, o] as const)]),
    dated: grouped(all.map((o) => [o.date.start, o] as const)),
  };
  cache.set(input, register);
  return register;
}

/** The kinds of occasions that a time dates. */
export function kindsDatedBy(input: TraceInput, time: Span): OccasionKind[] {
  return (occasionsOf(input).dated.get(time.start) ?? []).map((o) => o.kind);
}

/** How many of them have their date before a place, by halving. */
export function countBefore(occasions: readonly DatedOccasion[], at: number): number {
  let low = 0;
  let high = occasions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((occasions[mid]?.date.end ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

function grouped<K>(pairs: readonly (readonly [K, DatedOccasion])[]): Map<K, DatedOccasion[]> {
  const groups = new Map<K, DatedOccasion[]>();
  for (const [key, occasion] of pairs) {
    const group = groups.get(key);
    if (group) group.push(occasion);
    else groups.set(key, [occasion]);
  }
  return groups;
}

function dated(input: TraceInput): DatedOccasion[] {
  const { text } = input.report;
  const { sentences } = framesOf(input);
  const found: DatedOccasion[] = [];
  let at = 0;
  for (const date of reportDates(input)) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= date.start) at++;
    const sentence = sentences[at];
    if (!sentence || date.event || date.value === null || date.start < sentence.start) continue;
    if (/^at th(?:e|at) time$/i.test(text.slice(date.start, date.end))) continue;
    for (const noun of nounsOf(text, sentence, date)) {
      const kind = kindOf(noun);
      if (kind) found.push({ kind, noun: noun.toLowerCase(), date, sentence });
    }
  }
  return found;
}

const LEFT = 110;
const RIGHT = 50;
/** "Wednesday's meeting", "the June 9 meeting", "a Sunday interview". */
const BEHIND = new RegExp(`^(?:['’]s?)?[ \\u00a0](?:[\\p{L}\\p{N}-]+[ \\u00a0]){0,2}?(${ANY_NOUN})(?![\\p{L}])`, 'iu');
/** What may stand between the noun and its date. A verb of its own would date something else. */
const LEADS =
  /^(?:,?\s(?:which|that)\sis\sdated|,?\s(?:[\p{L}\p{N}'’.-]+\s){0,9}?(?:published|released|issued|sent|held|dated|given|made|posted|taken|written|broadcast|aired|delivered|filed|leaked|recorded|carried out|put out|took place)(?:\s[\p{L}\p{N}'’.,-]+){0,7}?|(?:\sof(?:\s[\p{L}\p{N}'’-]+){1,4}?|\s(?:in|at|with|to|by|from)(?:\s[\p{L}\p{N}'’-]+){1,4}?)?)[\s,]*(?:late|early|again)?\s*(?:on|of|from|in|dated|at|late|early)?\s*$/iu;
const NOUNS = new RegExp(`(?<![\\p{L}-])(${ANY_NOUN})(?![\\p{L}-])`, 'giu');
const MADE = /^[\s,]*(?:(?:of|from|dated)\s*$|.*\b(?:held|made|recorded|taken|took place|sent)\b)/i;
const NAMED =
  /(?:\b(?:the|a|an|this|that|his|her|its|their|our|my|in|at|no|another|each|interim|annual|joint)|['’]s)\s(?:[\p{L}\p{N}'’.-]+\s){0,5}$/iu;
/** A court's or judge's deed makes a judgment, a letter writer's a letter. */
const RULED = /\b(?:court|judges?|jury|tribunal|panel|justices?)\b[^.;:]{0,80}$/i;
const RULING = /\b(?:ruled|ordered|convicted|sentenced|acquitted|found|held|upheld|struck down|overturned|dismissed|rejected)\b/i;

function nounsOf(text: string, sentence: Span, date: DateMention): string[] {
  const behind = BEHIND.exec(text.slice(date.end, Math.min(sentence.end, date.end + RIGHT)))?.[1];
  if (behind) return [behind];
  const left = text.slice(Math.max(sentence.start, date.start - LEFT), date.start);
  const nouns = [...left.matchAll(NOUNS)].reverse();
  for (const m of nouns) {
    const between = left.slice(m.index + m[0].length);
    if (!LEADS.test(between) || /[.;:](?:\s|$)|[“”"]/.test(between)) continue;
    // "to report by Friday", "will call on Monday": verbs.
    if (!NAMED.test(left.slice(0, m.index))) continue;
    // A recording that was published, or heard of, on a day was not made on it.
    if (/^(?:recording|note)$/.test(kindOf(m[1] ?? '') ?? '') && !MADE.test(between)) continue;
    return [m[1] ?? ''];
  }
  const right = text.slice(date.end, Math.min(sentence.end, date.end + RIGHT));
  if (RULED.test(left) && (RULING.test(left) || RULING.test(right.slice(0, 24)))) return ['judgment'];
  if (
    /\bvoted\b/i.test(left + right.slice(0, 24)) &&
    /\b(?:council|board|commission|committee|assembly|parliament)\b/i.test(left)
  )
    return ['meeting'];
  return [];
}
