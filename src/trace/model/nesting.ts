import type { Span } from '../../contract/index.ts';
import type { RawAttribution } from './reader.ts';

/** A statement with its place among the others. */
export interface NestedAttribution extends RawAttribution {
  /** The index of the statement in whose content this one stands, or null. */
  readonly parent: number | null;
  /** 0 for an outermost one. */
  readonly depth: number;
}

/** In reading order, an outer statement before its inner ones; parents by their place in that order. */
export function nested(statements: readonly RawAttribution[]): NestedAttribution[] {
  const ordered = statements
    .map((s) => ({ s, hull: hullOf(s) }))
    .sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
  const out: NestedAttribution[] = [];
  let open: number[] = [];
  for (const [i, { s, hull }] of ordered.entries()) {
    open = open.filter((o) => (ordered[o]?.hull.end ?? 0) > hull.start);
    const parent = smallestHolder(s, open, out);
    out.push({ ...s, parent, depth: parent === null ? 0 : (out[parent]?.depth ?? 0) + 1 });
    open.push(i);
  }
  return out;
}

function smallestHolder(inner: RawAttribution, open: readonly number[], of: readonly RawAttribution[]): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const i of open) {
    const outer = of[i];
    if (!outer || !holds(outer, inner)) continue;
    const length = lengthOf(outer.content);
    if (length <= least) {
      best = i;
      least = length;
    }
  }
  return best;
}

/** All of the inner statement's spans lie in pieces of the outer one's content, and it is the shorter one. */
function holds(outer: RawAttribution, inner: RawAttribution): boolean {
  if (lengthOf(inner.content) >= lengthOf(outer.content)) return false;
  return [inner.cue, ...inner.source, ...inner.content].every((span) =>
    outer.content.some((piece) => piece.start <= span.start && span.end <= piece.end),
  );
}

function hullOf({ cue, source, content }: RawAttribution): Span {
  const spans = [cue, ...source, ...content];
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, s) => sum + s.end - s.start, 0);
}
