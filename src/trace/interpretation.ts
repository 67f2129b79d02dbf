import type { Exchange, Report, Span, Statement } from '../contract/index.ts';
import { quotationsOf } from '../language/quotations.ts';
import { type ActReading, actOf } from './acts/act.ts';
import { type SettingReading, settingsOf } from './acts/setting.ts';
import { addresseesOf } from './addressees/addressee.ts';
import { type Chained, chainsOf } from './chain.ts';
import type { Draft, Resolution, Speaker, TraceInput } from './draft.ts';
import { exchangesOf } from './exchangeRecords.ts';
import { findExchanges } from './exchanges/exchange.ts';
import { formOf } from './form.ts';
import { resolveSources } from './sources/resolve.ts';
import { StatementIds } from './statementId.ts';
import { type TimeReading, timeReadingsOf } from './times/time.ts';

/** What the rules read of one draft, each with the rule that read it. */
export interface DraftReading {
  readonly draft: Draft;
  readonly speaker: Speaker;
  readonly act: ActReading;
  readonly setting: SettingReading;
  readonly time: TimeReading;
  readonly addressees: readonly Span[];
  readonly chained: Chained;
}

/** A report's drafts with everything the rules say of them. The statements are in the order of the drafts. */
export interface Interpretation {
  readonly resolution: Resolution;
  readonly readings: readonly DraftReading[];
  readonly statements: readonly Statement[];
  readonly exchanges: readonly Exchange[];
}

const NO_CHAIN: Chained = { chain: [], grade: 'none', alleged: false, confidence: 0 };
const NOBODY: Speaker = { source: null, through: null, confidence: 0, by: 'none', runnersUp: [] };
const NO_TIME: TimeReading = { time: null, by: 'none' };
const UNSTATED: SettingReading = { setting: 'unstated', evidence: null, by: 'none' };

/** Who speaks in each draft, to whom, when, how, and on what it rests. Positions are UTF-16 in the report's text. */
export function interpret(report: Report, drafts: readonly Draft[]): Interpretation {
  const { text } = report;
  const input: TraceInput = { report, drafts };
  const addressees = drafts.map((d) => addresseesOf(text, d));
  const exchanges = findExchanges(input);
  const further = [...addressees.flat(), ...exchanges.flatMap((x) => [...x.from, ...x.to, ...x.via])];
  const resolution = resolveSources(input, further);
  const sourceOf = new Map(further.map((span, i) => [span, resolution.mentions[i] ?? null]));

  const ids = new StatementIds();
  const names = drafts.map((d) => ids.next(text, d.content, d.cue));
  const settings = settingsOf(input, addressees, resolution);
  const saidTo = drafts.map((d) => saidToWhom(settings[d.index], addressees[d.index] ?? []));
  const chains = chainsOf(report, { drafts, resolution, ids: names, saidTo });
  const quotations = quotationsOf(text);
  const acts = drafts.map((d) => actOf(text, d));
  const times = timeReadingsOf(input, {
    speakers: resolution.speakers.map((s) => s.source),
    acts: acts.map((a) => a.act),
    settings,
  });
  const readings = drafts.map(
    (draft, i): DraftReading => ({
      draft,
      speaker: resolution.speakers[i] ?? NOBODY,
      act: acts[i] ?? actOf(text, draft),
      setting: settings[i] ?? UNSTATED,
      time: times[i] ?? NO_TIME,
      addressees: addressees[i] ?? [],
      chained: chains[i] ?? NO_CHAIN,
    }),
  );
  const statements = readings.map(({ draft, speaker, act, setting, time, chained, ...read }, i): Statement => {
    const { chain, grade, alleged, confidence } = chained;
    return {
      id: names[i] ?? '',
      within: draft.parent === null ? null : (names[draft.parent] ?? null),
      content: [...draft.content],
      cue: draft.cue,
      source: [...draft.source],
      speaker: speaker.source,
      form: formOf(text, draft, quotations, drafts),
      act: act.act,
      negated: act.negated,
      modal: act.modal,
      loaded: act.loaded,
      how: draft.how,
      setting: setting.setting,
      addressee: read.addressees.map((span) => ({ ...span, source: sourceOf.get(span) ?? null })),
      time: time.time,
      chain,
      grade,
      alleged,
      confidence: { statement: round(draft.score), speaker: round(speaker.confidence), chain: round(confidence) },
    };
  });
  return { resolution, readings, statements, exchanges: exchangesOf(exchanges, sourceOf, names, resolution.sources) };
}

/** Where the text says that another outlet was told: its words there. */
function saidToWhom(reading: SettingReading | undefined, addressees: readonly Span[]): Span[] {
  if (reading?.setting !== 'other-outlet') return [];
  return [...addressees, ...(reading.evidence ? [reading.evidence] : [])];
}

/** Two places: more would be said than is known. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}
