import type { Report, Span, Time } from '../../contract/index.ts';
import { type NounPhrase, nounPhraseAt, spanOf } from '../../language/chunks.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { framesOf } from '../frame.ts';
import { datesWithin, reportDates } from '../times/reportDates.ts';
import { timeFrom } from '../times/timeRule.ts';
import { isListener } from './actors.ts';
import { channelsOf, matterOf } from './aroundExchange.ts';
import type { PlacedExchange } from './draftExchange.ts';
import type { ExchangeRule, ReadExchange } from './exchangeRule.ts';
import { exchangedNoun, nounBetween, nounFromTo, nounWith } from './nounRules.ts';
import type { ExchangeSentence } from './sentence.ts';
import { askedBy, heardFrom, laidBefore, rang } from './tellingRules.ts';
import { verbGroupAt } from './verbGroup.ts';
import { activeVerb, passiveVerb } from './verbRules.ts';
import { exchangeVerbs } from './verbs.ts';
import { widened } from './widened.ts';

/** In order: the first that reads an exchange off a word counts. */
export const EXCHANGE_RULES: readonly ExchangeRule[] = [
  askedBy,
  passiveVerb,
  activeVerb,
  heardFrom,
  laidBefore,
  rang,
  exchangedNoun,
  nounBetween,
  nounWith,
  nounFromTo,
];

/** A sentence longer than this is no prose; its beginning is read. UTF-16 units. */
const LONGEST = 4000;
/** A quick look whether any verb or noun of exchanges occurs. */
const MAYBE =
  /\b(?:tell|told|inform|warn|assur|notif|remind|reassur|brief|talk|sp[eo]ke|speak|complain|explain|report|repl|confid|ask|urg|press|implor|beg|beseech|petition|lobb|question|quer|appeal|plead|pled|order|instruct|summon|invit|call|phon|telephon|r[iau]ng|me?et|visit|host|s[ia]t|negotiat|confer|huddl|wr[io]t|e-?mail|fax|cabl|text|messag|communicat|correspond|contact|approach|reach|g[eo]t|summit|discuss|letter|note|outreach|overtur|conversation|hear|learn|found|said|say|made?|put|plain|mention|promis|threat|advis|consult|tipp?|li[ea]|tweet|touch|had it out|on to|answer|respond|admit|boast|brag|exchang|trad|swap)/i;

/** The exchanges that a report's sentences tell of. `within` gives the innermost draft in whose content a place lies. */
export function sentenceExchanges(input: TraceInput, within: (at: number) => Draft | null): PlacedExchange[] {
  const { text } = input.report;
  const found: PlacedExchange[] = [];
  const headings = input.report.blocks.filter((b) => /^(?:title|subtitle|heading)$/.test(b.type));
  let h = 0;
  for (const span of framesOf(input).sentences) {
    while ((headings[h]?.end ?? Number.POSITIVE_INFINITY) <= span.start) h++;
    const heading = (headings[h]?.start ?? Number.POSITIVE_INFINITY) <= span.start;
    const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    if (!MAYBE.test(words)) continue;
    const sentence = { text, span, tokens: tokensOf(text, { start: span.start, end: span.start + words.length }), heading };
    for (const { read, by } of readSentence(input.report, sentence, within))
      found.push(exchangeFrom(input, sentence, read, by, within));
  }
  return found;
}

function readSentence(
  report: Report,
  sentence: ExchangeSentence,
  within: (at: number) => Draft | null,
): { read: ReadExchange; by: string }[] {
  const { tokens } = sentence;
  const found: { read: ReadExchange; by: string }[] = [];
  let subject: NounPhrase | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word) {
      if (token && endsSubject(tokens, i)) subject = undefined;
      continue;
    }
    for (const rule of EXCHANGE_RULES) {
      const read = rule.read(sentence, i, subject);
      if (!read) continue;
      const told = within(token.start) !== null;
      // "She was asked about the loan", in the report's own voice: it was the press that asked.
      if (!told && read.kind === 'ask' && !read.from && /^(?:about|whether|if|why|how)$/.test(tokens[read.rest]?.lower ?? ''))
        break;
      const heard =
        (read.to && (isListener(report, tokens, read.to, 'to', told) || worksForOutlet(report, tokens, read.to))) ||
        (read.from && isListener(report, tokens, read.from, 'from', told));
      if (!heard) found.push({ read, by: rule.name });
      break;
    }
    subject = subjectOf(tokens, i, subject);
  }
  return found;
}

/**
 * Where a sentence's subject goes on no longer: a full stop or colon, a quotation that opens behind a comma or a colon, or one
 * that closes with its own stop. "He was “hopping mad” and had told friends" goes on.
 */
function endsSubject(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (/^[.;:]$/.test(text)) return true;
  return /^[“"”]$/.test(text) && !/^[\p{L}\p{N}]/u.test(tokens[i - 1]?.text ?? '');
}

/** "told Dana Wolfe of Channel News": a name with its outlet. */
function worksForOutlet(report: Report, tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (!/^(?:of|from)$/.test(tokens[phrase.to]?.lower ?? '')) return false;
  const outlet = nounPhraseAt(tokens, phrase.to + 1);
  return outlet !== undefined && isListener(report, tokens, outlet, 'to', true);
}

/** The subject of a finite verb at a place, for the verbs joined to it by "and". */
function subjectOf(tokens: readonly Token[], at: number, given: NounPhrase | undefined): NounPhrase | undefined {
  const lower = tokens[at]?.lower ?? '';
  const reading = exchangeVerbs(lower)[0] ?? (verbReading(lower) ? { forms: verbReading(lower)?.forms ?? [] } : undefined);
  const bare = reading?.forms.includes('base') && tokens[at - 1]?.lower !== 'to';
  if (!bare && !reading?.forms.some((f) => f === 'past' || f === 's')) return given;
  return (reading && verbGroupAt(tokens, at, reading.forms, given).subject) ?? given;
}

function exchangeFrom(
  input: TraceInput,
  sentence: ExchangeSentence,
  read: ReadExchange,
  by: string,
  within: (at: number) => Draft | null,
): PlacedExchange {
  const { tokens } = sentence;
  const side = (phrase: NounPhrase | null): Span[] => (phrase ? [spanOf(tokens, widened(tokens, phrase))] : []);
  const [from, to] = [side(read.from), side(read.to)];
  const verb = spanOf(tokens, { from: read.at, to: read.at + 1 });
  const draft = within(verb.start);
  const bounds = draft?.content.find((c) => c.start <= verb.start && verb.end <= c.end);
  const matter = clip(matterOf(sentence, read.rest, read.kind), bounds);
  const via = channelsOf(sentence, read.rest);
  // The clause from the one who acts to the verb and the other side; the matter is left out (guidelines of the corpus, section 11).
  const parts = [...from, ...to, verb];
  return {
    from,
    to,
    via,
    kind: read.kind,
    // "has written to no consulate"
    negated: read.negated !== (read.to !== null && /^(?:no|neither)$/.test(tokens[read.to.from]?.lower ?? '')),
    modal: read.modal,
    matter,
    start: Math.min(...parts.map((p) => p.start)),
    end: Math.max(...parts.map((p) => p.end)),
    draft: draft?.index ?? null,
    time: timeNear(input, sentence.span, bounds, verb, tokens[read.rest - 1]?.end ?? verb.end),
    by,
    verb,
  };
}

/** The time that the verb's own clause names: behind the verb, or at the clause's beginning. */
function timeNear(input: TraceInput, sentence: Span, bounds: Span | undefined, verb: Span, rest: number): Time | null {
  const { text } = input.report;
  const start = Math.max(sentence.start, bounds?.start ?? 0);
  const end = Math.min(sentence.end, bounds?.end ?? sentence.end);
  const dates = datesWithin(reportDates(input), start, end);
  const after = dates.find(
    (d) => d.start >= rest && !/[,;:—–“”"]|\b(?:and|that|who|which|if|whether|because)\b/.test(text.slice(rest, d.start)),
  );
  if (after) return timeFrom(after, false);
  // "On Monday, Pell called": nothing but the subject between; "Pell on Monday called" too.
  const before = dates.filter((d) => d.end <= verb.start).at(-1);
  if (!before) return null;
  const opens = /^["“'‘\s•*-]*(?:(?:and|but|then|on|in|at|late|early|by|during),?\s+)*$/i.test(text.slice(start, before.start));
  const between = text.slice(before.end, verb.start);
  const plain = opens
    ? !/[;:—–“”"]|\b(?:who|which|that|and)\b/.test(between.replace(/^,/, ''))
    : !/[,;:—–“”"]/.test(between) && between.length < 30;
  return plain ? timeFrom(before, false) : null;
}

function clip(span: Span | null, bounds: Span | undefined): Span | null {
  if (!span || !bounds) return span;
  const clipped = { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
  return clipped.end > clipped.start ? clipped : null;
}
