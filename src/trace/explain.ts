import type { Explanation, Report, Span, Statement, Trace } from '../contract/index.ts';
import type { DraftReading } from './interpretation.ts';
import { interpret } from './interpretation.ts';
import type { AttributionModel } from './model/attributionModel.ts';
import { overlap } from './spans.ts';
import { draftsOf } from './structure/drafts.ts';
import type { Seed } from './structure/seed.ts';
import { ANY_DEPTH, type TraceOptions, traceOf } from './trace.ts';
import { VERSION } from './version.ts';

/** What the model read, or what a rule of structure made of it. */
export interface Stage {
  /** "model", or the rule. */
  readonly step: string;
  readonly seeds: readonly Seed[];
}

/** A trace, and why it is as it is. */
export interface Explained {
  readonly trace: Trace;
  /** Every decision that led to a statement, in the order in which they were made. Throws a RangeError for an id that is not in the trace. */
  of(id: string): Explanation[];
  /** What the model read at a place and a rule took away again: why something is no statement. */
  droppedAt(place: Span): { readonly by: string; readonly words: string }[];
}

/** The trace of a report, as `trace` gives it, with its reasons. Positions are UTF-16. */
export async function explain(report: Report, model: AttributionModel, options: TraceOptions = {}): Promise<Explained> {
  const depth = Math.min(options.depth ?? ANY_DEPTH, ANY_DEPTH);
  const stages: Stage[] = [];
  const drafts = await draftsOf(report, model, {
    depth,
    signal: options.signal,
    watch: (step, seeds) => stages.push({ step, seeds }),
  });
  const made = { version: VERSION, model: model.id, options: { depth, runtime: model.runtime } };
  const traced = traceOf(report, drafts, made);
  const { readings } = interpret(report, drafts);
  return {
    trace: traced,
    of(id) {
      const at = traced.statements.findIndex((s) => s.id === id);
      const [statement, reading] = [traced.statements[at], readings[at]];
      if (!statement || !reading) throw new RangeError(`no statement ${id} in this trace`);
      return explanations(traced, statement, reading, stages);
    },
    droppedAt: (place) => droppedAt(stages, place, report.text),
  };
}

function explanations(trace: Trace, statement: Statement, reading: DraftReading, stages: readonly Stage[]): Explanation[] {
  const target = { report: trace.report.id, statement: statement.id };
  const words = (span: Span) => trace.text.slice(span.start, span.end);
  const places = (spans: readonly (Span | null | undefined)[]) =>
    spans.flatMap((s) => (s ? [{ start: s.start, end: s.end, words: words(s) }] : []));
  const nameOf = (id: string | null) => trace.sources.find((s) => s.id === id)?.name ?? null;
  const field = (
    name: string,
    value: Explanation['value'],
    by: { rule: string; score?: number; cites?: string },
    restsOn: readonly (Span | null | undefined)[] = [],
    runnersUp: Explanation['runnersUp'] = [],
  ): Explanation => ({
    target,
    field: name,
    value,
    by: { rule: by.rule, score: by.score ?? null, cites: by.cites ?? null },
    runnersUp,
    restsOn: places(restsOn),
  });

  const { speaker, act, setting, time, chained } = reading;
  const made = makersOf(reading, stages);
  const said = [statement.cue];
  const sayings = statement.chain.map((step, i) => {
    const how = step.inferred ? 'inherited-step' : step.statement === null ? 'named-step' : 'statement';
    return field(`chain.${i}`, nameOf(step.source), { rule: how, cites: 'rules 11, 12' }, [step.evidence]);
  });
  return [
    field(
      'statement',
      statement.content.map(words),
      { rule: made.join(', then '), score: statement.confidence.statement, cites: 'rules 1, 2' },
      [...statement.content, ...said],
    ),
    field(
      'speaker',
      nameOf(statement.speaker),
      { rule: speaker.by, score: statement.confidence.speaker, cites: 'rules 16, 17' },
      statement.source,
      speaker.runnersUp.map((r) => ({ value: r.name, score: Math.min(1, r.share), why: 'the words around speak for it' })),
    ),
    ...sayings,
    field(
      'chain',
      statement.chain.map((s) => nameOf(s.source)),
      { rule: 'all steps together', score: statement.confidence.chain },
    ),
    field('grade', statement.grade, { rule: 'weakest-step', cites: 'rule 23' }),
    ...(statement.alleged ? [field('alleged', true, { rule: 'behind-an-unnamed-step', cites: 'rule 23' })] : []),
    field('act', statement.act, { rule: act.by, cites: 'rule 14' }, said),
    ...(statement.negated ? [field('negated', true, { rule: 'negated cue', cites: 'rule 14' }, said)] : []),
    ...(statement.modal ? [field('modal', statement.modal, { rule: `${statement.modal} cue`, cites: 'rule 14' }, said)] : []),
    ...(statement.loaded ? [field('loaded', true, { rule: 'loaded verb', cites: 'rule 24' }, said)] : []),
    field('form', statement.form, { rule: 'quotation marks', cites: 'rule 15' }, statement.content),
    field('setting', statement.setting, { rule: setting.by, cites: 'rule 21' }, [setting.evidence]),
    field(
      'time',
      time.time && { value: time.time.value, relation: time.time.relation?.type ?? null, inferred: time.time.inferred },
      { rule: time.by, cites: 'rule 18' },
      [time.time, time.time?.relation?.event],
    ),
    ...statement.addressee.map((a) => field('addressee', nameOf(a.source), { rule: 'words about the cue' }, [a])),
    ...(chained.chain.length === 0 ? [field('chain', null, { rule: 'nobody is told' })] : []),
  ];
}

/** The model or the rule that first gave the statement, and the rules that changed it after that. */
function makersOf({ draft }: DraftReading, stages: readonly Stage[]): string[] {
  const makers: string[] = [];
  let before: Seed | undefined;
  for (const { step, seeds } of stages) {
    const now = seeds.find((s) => isThat(s, draft));
    if (now && !(before && sameSeed(now, before))) makers.push(step === 'model' ? 'attribution model' : step);
    before = now;
  }
  return makers;
}

/** One statement through all stages: by its cue; without one by its content. */
function isThat(seed: Seed, draft: { readonly cue: Span | null; readonly content: readonly Span[] }): boolean {
  if (draft.cue && seed.cue) return overlap(draft.cue, seed.cue) > 0;
  if (draft.cue || seed.cue) return false;
  return seed.content.some((a) => draft.content.some((b) => a.start === b.start));
}

function sameSeed(a: Seed, b: Seed): boolean {
  const key = (s: Seed) => JSON.stringify([s.content, s.cue, s.source, s.how]);
  return key(a) === key(b);
}

function droppedAt(stages: readonly Stage[], place: Span, text: string): { by: string; words: string }[] {
  const dropped: { by: string; words: string }[] = [];
  const spansOf = (s: Seed) => [...s.source, ...(s.cue ? [s.cue] : []), ...s.content];
  stages.forEach(({ seeds }, i) => {
    const next = stages[i + 1];
    if (!next) return;
    for (const seed of seeds) {
      if (!spansOf(seed).some((p) => overlap(p, place) > 0) || next.seeds.some((s) => isThat(s, seed))) continue;
      dropped.push({
        by: next.step,
        words: spansOf(seed)
          .map((p) => text.slice(p.start, p.end))
          .join(' | '),
      });
    }
  });
  return dropped;
}
