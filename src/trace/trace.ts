import { type Report, SCHEMA, type Span, type Statement, type Trace } from '../contract/index.ts';
import { quotationsOf } from '../language/quotations.ts';
import { actOf } from './acts/act.ts';
import { type SettingReading, settingOf } from './acts/setting.ts';
import { addresseesOf } from './addressees/addressee.ts';
import { type Chained, chainsOf } from './chain.ts';
import type { Draft, TraceInput } from './draft.ts';
import { isEnglish, notEnglish } from './english.ts';
import { exchangesOf } from './exchangeRecords.ts';
import { findExchanges } from './exchanges/exchange.ts';
import { formOf } from './form.ts';
import type { AttributionModel } from './model/attributionModel.ts';
import { sourcingOf } from './ownVoice.ts';
import { resolveSources } from './sources/resolve.ts';
import { StatementIds } from './statementId.ts';
import { draftsOf } from './structure/drafts.ts';
import { timeOf } from './times/time.ts';
import { VERSION } from './version.ts';

export interface TraceOptions {
  /** How deep statements inside statements are read: 0 for the outermost alone. Without it to any depth. */
  readonly depth?: number;
  readonly signal?: AbortSignal;
}

/** Deeper than this nobody writes; it bounds the work on hostile text. */
const ANY_DEPTH = 8;

/**
 * Traces every statement of a report to its source. Positions in the report and in the trace are UTF-16; `exportTrace`
 * converts. The same report, model and options give the same trace.
 *
 * A report in another language than English is not traced: its trace has no statements and a diagnostic says why.
 */
export async function trace(report: Report, model: AttributionModel, options: TraceOptions = {}): Promise<Trace> {
  const depth = Math.min(options.depth ?? ANY_DEPTH, ANY_DEPTH);
  const english = isEnglish(report);
  const drafts = english ? await draftsOf(report, model, { depth, signal: options.signal }) : [];
  const made = { version: VERSION, model: model.id, options: { depth, runtime: model.runtime } };
  const traced = traceOf(report, drafts, made);
  return english ? traced : { ...traced, diagnostics: [...traced.diagnostics, notEnglish(report)] };
}

/** Everything about the statements that is told by rules: who speaks, to whom, when, how, and on what it rests. */
export function traceOf(report: Report, drafts: readonly Draft[], made: Trace['made']): Trace {
  const { text, blocks } = report;
  const input: TraceInput = { report, drafts };
  const addressees = drafts.map((d) => addresseesOf(text, d));
  const exchanges = findExchanges(input);
  const further = [...addressees.flat(), ...exchanges.flatMap((x) => [...x.from, ...x.to, ...x.via])];
  const resolution = resolveSources(input, further);
  const sourceOf = new Map(further.map((span, i) => [span, resolution.mentions[i] ?? null]));

  const ids = new StatementIds();
  const names = drafts.map((d) => ids.next(text, d.content, d.cue));
  const settings = drafts.map((d) => settingOf(input, d, addressees[d.index]));
  const saidTo = drafts.map((d) => saidToWhom(settings[d.index], addressees[d.index] ?? []));
  const chains = chainsOf(report, { drafts, resolution, ids: names, saidTo });
  const quotations = quotationsOf(text);
  const statements = drafts.map((draft): Statement => {
    const { act, negated, modal, loaded } = actOf(text, draft);
    const speaker = resolution.speakers[draft.index];
    const { chain, grade, alleged, confidence } = chains[draft.index] ?? NO_CHAIN;
    return {
      id: names[draft.index] ?? '',
      within: draft.parent === null ? null : (names[draft.parent] ?? null),
      content: [...draft.content],
      cue: draft.cue,
      source: [...draft.source],
      speaker: speaker?.source ?? null,
      form: formOf(text, draft, quotations),
      act,
      negated,
      modal,
      loaded,
      how: draft.how,
      setting: settings[draft.index]?.setting ?? 'unstated',
      addressee: (addressees[draft.index] ?? []).map((span) => ({ ...span, source: sourceOf.get(span) ?? null })),
      time: timeOf(input, draft),
      chain,
      grade,
      alleged,
      confidence: { statement: round(draft.score), speaker: round(speaker?.confidence ?? 0), chain: round(confidence) },
    };
  });
  return {
    schema: SCHEMA,
    made,
    report: report.head,
    text,
    blocks: report.blocks,
    removed: report.removed,
    sources: [...resolution.sources],
    statements,
    relations: [],
    exchanges: exchangesOf(exchanges, sourceOf, names, resolution.sources),
    ...sourcingOf(text, blocks, statements),
    diagnostics: report.diagnostics,
  };
}

const NO_CHAIN: Chained = { chain: [], grade: 'none', alleged: false, confidence: 0 };

/** Where the text says that another outlet was told: its words there. */
function saidToWhom(reading: SettingReading | undefined, addressees: readonly Span[]): Span[] {
  if (reading?.setting !== 'other-outlet') return [];
  return [...addressees, ...(reading.evidence ? [reading.evidence] : [])];
}

/** Two places: more would be said than is known. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}
