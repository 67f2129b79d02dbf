import type { Report, Span } from '../../contract/index.ts';
import type { Draft } from '../draft.ts';
import { contains, hullOf, jaccard, lengthOf } from '../spans.ts';
import { anchorOf, blockAt, type Seed } from './seed.ts';

interface Node {
  readonly seed: Seed;
  readonly hull: Span;
  /** All spans of the statement. */
  readonly spans: readonly Span[];
}

/**
 * Orders the seeds as they are read, outer before inner, and says in whose content each stands: the smallest one that
 * holds all of its spans (guideline rule 11). Of two readings of one statement the surer stays.
 */
export function nest(report: Report, seeds: readonly Seed[], depth: number): Draft[] {
  const nodes = withoutTwins(seeds)
    .map(nodeOf)
    .filter((n) => n !== null);
  nodes.sort(byReading);
  const parents = parentsOf(nodes);
  const kept = nodes.map((_, i) => depthOf(parents, i) <= depth);
  const index = new Map<number, number>();
  nodes.forEach((_, i) => {
    if (kept[i]) index.set(i, index.size);
  });
  const places = new Map<Seed, number>();
  for (const [i, at] of index) {
    const node = nodes[i];
    if (node) places.set(node.seed, at);
  }
  return [...index].flatMap(([i, at]) => {
    const node = nodes[i];
    if (!node) return [];
    const parent = parents[i] ?? null;
    return [toDraft(report, node.seed, at, parent === null ? null : (index.get(parent) ?? null), places)];
  });
}

function toDraft(report: Report, seed: Seed, index: number, parent: number | null, places: ReadonlyMap<Seed, number>): Draft {
  const { content, cue, source, how, score, follows } = seed;
  return {
    index,
    parent,
    content,
    cue,
    source,
    how,
    score,
    follows: follows ? (places.get(follows) ?? null) : null,
    block: blockAt(report.blocks, anchorOf(seed))?.id ?? report.blocks[0]?.id ?? 'b1',
  };
}

function nodeOf(seed: Seed): Node | null {
  const spans = [...seed.content, ...seed.source, ...(seed.cue ? [seed.cue] : [])];
  const hull = hullOf(spans);
  return hull ? { seed, hull, spans } : null;
}

/** By where a statement begins; of two that begin together the larger first, a structural one before the model's. */
function byReading(a: Node, b: Node): number {
  return a.hull.start - b.hull.start || b.hull.end - a.hull.end || Number(a.seed.how === 'cue') - Number(b.seed.how === 'cue');
}

/** Sweeps over the nodes with a list of those still open: the last that holds a node is its parent. */
function parentsOf(nodes: readonly Node[]): (number | null)[] {
  let open: number[] = [];
  return nodes.map((node, i) => {
    open = open.filter((o) => (nodes[o]?.hull.end ?? 0) > node.hull.start);
    let best: number | null = null;
    for (const o of open) {
      const outer = nodes[o];
      if (!outer || !holds(outer, node)) continue;
      const smallest = best === null ? undefined : nodes[best];
      if (!smallest || lengthOf(outer.seed.content) <= lengthOf(smallest.seed.content)) best = o;
    }
    open.push(i);
    return best;
  });
}

function holds(outer: Node, inner: Node): boolean {
  if (lengthOf(inner.seed.content) >= lengthOf(outer.seed.content)) return false;
  return inner.spans.every((s) => outer.seed.content.some((c) => contains(c, s)));
}

function depthOf(parents: readonly (number | null)[], i: number): number {
  let depth = 0;
  for (let at = parents[i] ?? null; at !== null; at = parents[at] ?? null) depth++;
  return depth;
}

/** Two seeds on one cue with much the same content are one statement read twice. */
function withoutTwins(seeds: readonly Seed[]): Seed[] {
  const byCue = new Map<number, Seed[]>();
  const kept: Seed[] = [];
  for (const seed of seeds) {
    if (!seed.cue) {
      kept.push(seed);
      continue;
    }
    const others = byCue.get(seed.cue.start) ?? [];
    const twin = others.findIndex((o) => jaccard(o.content, seed.content) >= 0.5);
    if (twin < 0) {
      others.push(seed);
      kept.push(seed);
      byCue.set(seed.cue.start, others);
      continue;
    }
    const other = others[twin];
    if (other && seed.score > other.score) {
      others[twin] = seed;
      kept[kept.indexOf(other)] = seed;
    }
  }
  return kept;
}
