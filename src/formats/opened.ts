import type { Source, Span, Statement, Trace } from '../contract/index.ts';
import { exportTrace } from '../report/position.ts';

/** A trace opened for writing: what the formats for programs look up. */
export interface Opened {
  readonly trace: Trace;
  /** The same trace with its positions in code points, as they are written. */
  readonly exported: Trace;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** The words of spans in UTF-16; what is left out between two is an ellipsis. */
  words(...spans: readonly Span[]): string;
}

/** @param trace Positions in UTF-16. */
export function openTrace(trace: Trace): Opened {
  return {
    trace,
    exported: exportTrace(trace),
    sources: new Map(trace.sources.map((s) => [s.id, s])),
    statements: new Map(trace.statements.map((s) => [s.id, s])),
    words: (...spans) => spans.map((s) => trace.text.slice(s.start, s.end)).join(' … '),
  };
}
