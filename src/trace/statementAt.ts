import type { Span, Statement, Trace } from '../contract/index.ts';
import { findWords } from '../report/findWords.ts';
import { contains, lengthOf, overlap } from './spans.ts';

export interface FoundAt {
  /** Every place where the words stand; empty where they do not. */
  readonly places: readonly Span[];
  /** The innermost statement at the first of them; null where that is the report's own voice. */
  readonly statement: Statement | null;
}

/**
 * The statement in which words stand, as somebody types them: of those whose content, source or cue holds them all the
 * innermost, else the one that shares most with them. The first place that lies in a statement counts.
 */
export function statementAt(trace: Trace, words: string): FoundAt {
  const places = findWords(trace.text, words);
  for (const place of places) {
    const statement = innermost(trace.statements, place);
    if (statement) return { places, statement };
  }
  return { places, statement: null };
}

function innermost(statements: readonly Statement[], place: Span): Statement | null {
  const parts = (s: Statement) => [...s.content, ...s.source, ...(s.cue ? [s.cue] : [])];
  const shared = (s: Statement) => parts(s).reduce((n, p) => n + overlap(p, place), 0);
  const touching = statements.filter((s) => shared(s) > 0);
  const holding = touching.filter((s) => s.content.some((c) => contains(c, place)));
  if (holding.length > 0) return holding.reduce((a, b) => (lengthOf(b.content) < lengthOf(a.content) ? b : a));
  const most = Math.max(0, ...touching.map(shared));
  return touching.findLast((s) => shared(s) === most) ?? null;
}
