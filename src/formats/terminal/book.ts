import type { Source, Span, Statement, Trace } from '../../contract/index.ts';
import { type Ink, inkFor } from './ink.ts';
import type { Screen } from './screen.ts';

/** A trace opened for drawing: what every part of the readable trace looks up. */
export interface Book {
  readonly trace: Trace;
  readonly screen: Screen;
  readonly ink: Ink;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** The statements in reading order, each outer one before its inner ones, and at which number each stands (from 1). */
  readonly order: readonly Statement[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Reports may quote whole books: no more than `limit` units of a span are taken. */
  words(span: Span, limit?: number): string;
}

export function openBook(trace: Trace, screen: Screen): Book {
  const order = readingOrder(trace.statements);
  return {
    trace,
    screen,
    ink: inkFor(screen),
    sources: new Map(trace.sources.map((s) => [s.id, s])),
    statements: new Map(trace.statements.map((s) => [s.id, s])),
    order,
    numbers: new Map(order.map((s, i) => [s.id, i + 1])),
    words: (span, limit = Number.POSITIVE_INFINITY) => shortened(trace.text.slice(span.start, span.end), limit),
  };
}

/** The words up to the last whole one within the limit; a mark says that there are more. */
function shortened(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.lastIndexOf(' ', limit);
  return `${words.slice(0, cut > 0 ? cut : limit)} …`;
}

/** Where a statement's words begin: at its content, or where it has none (a refusal to speak) at its cue. */
export function placeOf(statement: Statement): number {
  return Math.min(...[...statement.content, ...(statement.cue ? [statement.cue] : [])].map((s) => s.start));
}

function readingOrder(statements: readonly Statement[]): Statement[] {
  const inner = new Map<string | null, Statement[]>();
  for (const s of statements) {
    const list = inner.get(s.within);
    if (list) list.push(s);
    else inner.set(s.within, [s]);
  }
  const order: Statement[] = [];
  // A stack and not a recursion: a hostile text may nest deeper than calls can.
  const stack = byPlace(inner.get(null)).reverse();
  for (let s = stack.pop(); s; s = stack.pop()) {
    order.push(s);
    stack.push(...byPlace(inner.get(s.id)).reverse());
  }
  return order;
}

function byPlace(statements: readonly Statement[] = []): Statement[] {
  return [...statements].sort((a, b) => placeOf(a) - placeOf(b));
}
