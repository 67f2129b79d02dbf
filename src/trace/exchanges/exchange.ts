import type { ExchangeKind, Modal, Report, Span, Time } from '../../contract/index.ts';
import { type NounPhrase, nounPhraseAt, spanOf } from '../../language/chunks.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { actOf } from '../acts/act.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import { settingOf } from '../acts/setting.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { framesOf } from '../frame.ts';
import { datesWithin, reportDates } from '../times/reportDates.ts';
import { timeOf } from '../times/time.ts';
import { timeFrom } from '../times/timeRule.ts';
import { isActor, isListener } from './actors.ts';
import { channelsOf, matterOf } from './aroundExchange.ts';
import type { ExchangeRule, ReadExchange } from './exchangeRule.ts';
import { innermostContents } from './innermost.ts';
import { exchangedNoun, nounBetween, nounFromTo, nounWith } from './nounRules.ts';
import type { ExchangeSentence } from './sentence.ts';
import { verbGroupAt } from './verbGroup.ts';
import { activeVerb, heardFrom, passiveVerb } from './verbRules.ts';
import { exchangeVerbs } from './verbs.ts';
import { widened } from './widened.ts';

/** An exchange before its actors are resolved to sources. */
export interface DraftExchange {
  readonly from: readonly Span[];
  readonly to: readonly Span[];
  readonly via: readonly Span[];
  readonly kind: ExchangeKind;
  readonly negated: boolean;
  readonly modal: Modal | null;
  readonly matter: Span | null;
  /** The words that tell of it. */
  readonly start: number;
  readonly end: number;
  /** The innermost draft in whose content it is told; null where the report tells it in its own voice. */
  readonly draft: number | null;
  readonly time: Time | null;
  /** The rule that found it. */
  readonly by: string;
}

/**
 * Who told, asked, called, met, wrote to or reached out to whom, through whom, about what and when. What is said to an
 * outlet, to reporters or to the public is none: that is the statement's setting. A statement with any other addressee is one.
 */
export function findExchanges(input: TraceInput): DraftExchange[] {
  const { text } = input.report;
  const { sentences } = framesOf(input);
  const within = innermostContents(input.drafts);
  const found: Placed[] = [];
  for (const span of sentences) {
    const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    if (!MAYBE.test(words)) continue;
    const sentence = { text, span, tokens: tokensOf(text, { start: span.start, end: span.start + words.length }) };
    for (const { read, by } of readSentence(input.report, sentence)) found.push(exchangeFrom(input, sentence, read, by, within));
  }
  const told = input.drafts.flatMap((d) => fromStatement(input, d, within));
  const kept = found.filter(
    (x) => !told.some((t) => t.start < x.end && x.start < t.end && t.cue.start < x.verb.end && x.verb.start < t.cue.end),
  );
  return [...kept, ...told].sort((a, b) => a.start - b.start || a.end - b.end).map(({ verb: _verb, cue: _cue, ...x }) => x);
}

/** In order: the first that reads an exchange off a word counts. */
export const EXCHANGE_RULES: readonly ExchangeRule[] = [
  passiveVerb,
  activeVerb,
  heardFrom,
  exchangedNoun,
  nounBetween,
  nounWith,
  nounFromTo,
];

type Placed = DraftExchange & { readonly verb: Span; readonly cue: Span };

/** A sentence longer than this is no prose; its beginning is read. UTF-16 units. */
const LONGEST = 4000;
/** A quick look whether any verb or noun of exchanges occurs. */
const MAYBE =
  /\b(?:tell|told|inform|warn|assur|notif|remind|reassur|brief|talk|sp[eo]ke|speak|complain|explain|report|repl|confid|ask|urg|press|implor|beg|beseech|petition|lobb|question|quer|appeal|plead|pled|order|instruct|summon|invit|call|phon|telephon|r[iau]ng|me?et|visit|host|s[ia]t|negotiat|confer|huddl|wr[io]t|e-?mail|fax|cabl|text|messag|communicat|correspond|contact|approach|reach|g[eo]t|summit|discuss|letter|note|outreach|overtur|conversation|hear|learn|exchang|trad|swap)/i;

function readSentence(report: Report, sentence: ExchangeSentence): { read: ReadExchange; by: string }[] {
  const { tokens } = sentence;
  const found: { read: ReadExchange; by: string }[] = [];
  let subject: NounPhrase | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word) {
      const joined = tokens[i - 1]?.lower === 'and' || tokens[i - 1]?.lower === 'but';
      if (/^[.;:"“”]$/.test(token?.text ?? '') && !joined) subject = undefined;
      continue;
    }
    for (const rule of EXCHANGE_RULES) {
      const read = rule.read(sentence, i, subject);
      if (!read) continue;
      const heard =
        isListener(report, tokens, read.to) || isListener(report, tokens, read.from) || worksForOutlet(report, tokens, read.to);
      if (!heard) found.push({ read, by: rule.name });
      break;
    }
    subject = subjectOf(tokens, i, subject);
  }
  return found;
}

/** "told Dana Wolfe of Channel News": a name with its outlet. */
function worksForOutlet(report: Report, tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (!/^(?:of|from)$/.test(tokens[phrase.to]?.lower ?? '')) return false;
  const outlet = nounPhraseAt(tokens, phrase.to + 1);
  return outlet !== undefined && isListener(report, tokens, outlet);
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
): Placed {
  const { tokens } = sentence;
  const [from, to] = [spanOf(tokens, widened(tokens, read.from)), spanOf(tokens, read.to)];
  const verb = spanOf(tokens, { from: read.at, to: read.at + 1 });
  const draft = within(verb.start);
  const bounds = draft?.content.find((c) => c.start <= verb.start && verb.end <= c.end);
  const matter = clip(matterOf(sentence, read.rest, read.kind === 'ask'), bounds);
  const via = channelsOf(sentence, read.rest);
  const parts = [from, to, verb, ...via, ...(matter ? [matter] : [])];
  return {
    from: [from],
    to: [to],
    via,
    kind: read.kind,
    // "has written to no consulate"
    negated: read.negated !== /^(?:no|neither)$/.test(tokens[read.to.from]?.lower ?? ''),
    modal: read.modal,
    matter,
    start: Math.min(...parts.map((p) => p.start)),
    end: Math.max(...parts.map((p) => p.end)),
    draft: draft?.index ?? null,
    time: timeNear(input, sentence.span, bounds, verb, tokens[read.rest - 1]?.end ?? verb.end),
    by,
    verb,
    cue: { start: -1, end: -1 },
  };
}

/** A statement said to somebody who is no outlet, reporter or public. */
function fromStatement(input: TraceInput, draft: Draft, within: (at: number) => Draft | null): Placed[] {
  const { text } = input.report;
  const { cue } = draft;
  if (!cue || draft.source.length === 0) return [];
  const to = addresseesOf(text, draft).filter((s) => {
    const tokens = tokensOf(text, s);
    const phrase = { from: 0, to: tokens.length };
    return (
      isActor(tokens, phrase, -1) &&
      !isListener(input.report, tokens, phrase) &&
      !draft.source.some((o) => o.start < s.end && s.start < o.end)
    );
  });
  const first = to[0];
  if (!first) return [];
  // What was said in an interview or at a rally was said to all who listen.
  const { setting } = settingOf(input, draft, to);
  if (setting === 'outlet' || setting === 'other-outlet' || setting === 'public') return [];
  if (NO_TELLING.test(lemmaOf(text, cue))) return [];
  const source = tokensOf(text, draft.source[0]);
  const teller = nounPhraseAt(source, 0) ?? { from: 0, to: source.length };
  if (isListener(input.report, source, { from: 0, to: source.length }) || !isActor(source, teller, -1)) return [];
  const { act, negated, modal } = actOf(text, draft);
  if (act === 'decline') return [];
  const spoken = draft.content.find((c) => c.start >= cue.start) ?? draft.content[0] ?? null;
  // "urged | the mayor to resign": the mayor is no part of the matter.
  const matter = spoken && first.start === spoken.start ? { start: first.end, end: spoken.end } : spoken;
  const content = trimmed(text, matter);
  const parts = [...draft.source, cue, ...to, ...draft.content];
  const outer = within(cue.start);
  return [
    {
      from: draft.source,
      to,
      via: [],
      kind: kindOfCue(text, cue, act === 'ask' || act === 'urge'),
      negated,
      modal,
      matter: content,
      start: Math.min(...parts.map((p) => p.start)),
      end: Math.max(...parts.map((p) => p.end)),
      draft: outer?.index ?? null,
      time: timeOf(input, draft),
      by: 'statement-to-somebody',
      verb: cue,
      cue,
    },
  ];
}

/** Without the preposition that a content may begin with: "for clarifications". */
function trimmed(text: string, span: Span | null): Span | null {
  const lead = span
    ? /^\s*(?:(?:for|about|of|on|over|regarding)\s+)?/.exec(text.slice(span.start, span.end))?.[0].length
    : undefined;
  return span && lead ? { start: span.start + lead, end: span.end } : span;
}

/** Verbs with an object that are not said to it alone: "challenged the senator", "called on the king to act". */
const NO_TELLING = /^(?:challenge|thank|address|interrupt|lecture|call|praise|persuade|convince|encourage)$/;

/** The base of the last verb of a cue. */
function lemmaOf(text: string, cue: Span): string {
  return tokensOf(text, cue).reduce((found, t) => verbReading(t.lower)?.lemma ?? found, '');
}

function kindOfCue(text: string, cue: Span, asks: boolean): ExchangeKind {
  for (const token of tokensOf(text, cue)) {
    const verb = exchangeVerbs(token.lower)[0]?.verb;
    if (verb) return verb.kind;
  }
  return asks ? 'ask' : 'tell';
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
