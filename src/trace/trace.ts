import { type Report, SCHEMA, type Trace } from '../contract/index.ts';
import type { Draft } from './draft.ts';
import { isEnglish, notEnglish } from './english.ts';
import { interpret } from './interpretation.ts';
import type { AttributionModel } from './model/attributionModel.ts';
import { sourcingOf } from './ownVoice.ts';
import { draftsOf } from './structure/drafts.ts';
import { VERSION } from './version.ts';

export interface TraceOptions {
  /** How deep statements inside statements are read: 0 for the outermost alone. Without it to any depth. */
  readonly depth?: number;
  readonly signal?: AbortSignal;
}

/** Deeper than this nobody writes; it bounds the work on hostile text. */
export const ANY_DEPTH = 8;

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
  const { resolution, statements, exchanges } = interpret(report, drafts);
  const { text, blocks } = report;
  return {
    schema: SCHEMA,
    made,
    report: report.head,
    text,
    blocks,
    removed: report.removed,
    sources: [...resolution.sources],
    statements: [...statements],
    relations: [],
    exchanges: [...exchanges],
    ...sourcingOf(text, blocks, statements),
    diagnostics: report.diagnostics,
  };
}
