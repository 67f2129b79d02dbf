import type { ExchangeKind, Span } from '../../contract/index.ts';
import { nounPhraseAt } from '../../language/chunks.ts';
import { tokensOf } from '../../language/tokens.ts';
import { actOf } from '../acts/act.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import { settingOf } from '../acts/setting.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { timeOf } from '../times/time.ts';
import { INDEFINITE, isActor, isListener } from './actors.ts';
import type { PlacedExchange } from './draftExchange.ts';
import { kindBy } from './means.ts';
import { exchangeVerbs } from './verbs.ts';

/** The exchange that a statement is which was said to somebody who is no outlet, reporter or public; none for any other. */
export function statementExchange(input: TraceInput, draft: Draft, within: (at: number) => Draft | null): PlacedExchange[] {
  const { text } = input.report;
  const { cue } = draft;
  if (!cue || draft.source.length === 0) return [];
  const told = within(cue.start) !== null;
  const to = addresseesOf(text, draft).filter((s) => {
    const tokens = tokensOf(text, s);
    const phrase = { from: 0, to: tokens.length };
    return (
      isActor(tokens, phrase, -1) &&
      !INDEFINITE.test(tokens[0]?.lower ?? '') &&
      !isListener(input.report, tokens, phrase, 'to', told) &&
      !draft.source.some((o) => o.start < s.end && s.start < o.end)
    );
  });
  const first = to[0];
  if (!first) return [];
  // "had written to the speaker to request": the verb before tells of it, once.
  if (first.end <= cue.start && draft.source.some((o) => o.end <= first.start)) return [];
  // What was said in an interview or at a rally was said to all who listen.
  const { setting } = settingOf(input, draft, to);
  if (setting === 'outlet' || setting === 'other-outlet' || setting === 'public') return [];
  if (NO_TELLING.test(lemmaOf(text, cue))) return [];
  const source = tokensOf(text, draft.source[0]);
  const teller = nounPhraseAt(source, 0) ?? { from: 0, to: source.length };
  if (isListener(input.report, source, { from: 0, to: source.length }, 'from', told) || !isActor(source, teller, -1)) return [];
  const { act, negated, modal } = actOf(text, draft);
  if (act === 'decline') return [];
  const spoken = draft.content.find((c) => c.start >= cue.start) ?? draft.content[0] ?? null;
  // "urged | the mayor to resign": the mayor is no part of the matter.
  const matter = spoken && first.start === spoken.start ? { start: first.end, end: spoken.end } : spoken;
  const content = trimmed(text, matter);
  // The clause from the one who speaks to the verb and the other side, where no piece of the content comes between.
  const near = draft.source.filter(
    (o) => !draft.content.some((c) => c.start < Math.max(o.start, cue.start) && Math.min(o.end, cue.end) < c.end),
  );
  const parts = [...near, cue, ...to];
  const outer = within(cue.start);
  return [
    {
      from: draft.source,
      to,
      via: [],
      kind: kindBy(
        tokensOf(text, { start: first.end, end: Math.min(text.length, first.end + 40) }),
        0,
        kindOfCue(text, cue, act === 'ask'),
      ),
      negated,
      modal,
      matter: content,
      start: Math.min(...parts.map((p) => p.start)),
      end: Math.max(...parts.map((p) => p.end)),
      draft: outer?.index ?? null,
      time: timeOf(input, draft),
      by: 'statement-to-somebody',
      verb: cue,
    },
  ];
}

/**
 * Cues of what was said to an outlet or in public, by which the sentence tells of no exchange either: "told parliament" is a
 * setting. One who is told by himself there ("told him") is a party all the same.
 */
export function publicCues(input: TraceInput): Span[] {
  const { text } = input.report;
  return input.drafts.flatMap((draft) => {
    if (!draft.cue) return [];
    const to = addresseesOf(text, draft);
    if (to.length === 0) return [];
    const { setting } = settingOf(input, draft, to);
    if (setting === 'outlet' || setting === 'other-outlet') return [draft.cue];
    const crowd = to.every(
      (s) =>
        /^\p{Ll}/u.test(tokensOf(text, s).at(-1)?.text ?? '') && !/^(?:me|him|her|them|us)$/i.test(text.slice(s.start, s.end)),
    );
    return setting === 'public' && crowd && to.every((s) => s.start >= (draft.cue?.start ?? 0)) ? [draft.cue] : [];
  });
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

/** By the last verb of the cue: its helpers ("has told") tell nothing. */
function kindOfCue(text: string, cue: Span, asks: boolean): ExchangeKind {
  const verbs = tokensOf(text, cue).flatMap((t) => exchangeVerbs(t.lower).map((e) => e.verb));
  return verbs.filter((v) => !/^(?:be|have|get|keep|stay|remain|sit)$/.test(v.lemma)).at(-1)?.kind ?? (asks ? 'ask' : 'tell');
}
