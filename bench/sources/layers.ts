import type { End, Exchange, Relation, Source, Statement, Step, Trace } from '../../src/contract/index.ts';
import type { Comparison } from './compareTraces.ts';
import type { Pair } from './pairStatements.ts';
import { intersect, jaccard } from './sets.ts';
import { type Tally, zero } from './tally.ts';

/**
 * One layer of the trace: how it is counted over all statements (end to end), and among those which both sides have
 * (`among`: what two readers, or a reader and the program, say of the same statement).
 */
export interface Layer {
  readonly name: string;
  readonly all: (c: Comparison) => Tally;
  readonly among?: (c: Comparison) => Tally;
}

type Half = 'gold' | 'found';

/** A layer that every statement has a value for. */
function valued(name: string, right: (pair: Pair, c: Comparison) => boolean, pairs: 'paired' | 'byContent' = 'paired'): Layer {
  const count = (c: Comparison) => c[pairs].pairs.filter((p) => right(p, c)).length;
  return {
    name,
    all: (c) => tally(count(c), c.gold.statements.length, c.found.statements.length),
    among: (c) => tally(count(c), c[pairs].pairs.length, c[pairs].pairs.length),
  };
}

/** A layer that some statements have: only those count that have it on one side. */
function some(name: string, has: (s: Statement) => boolean, right: (pair: Pair, c: Comparison) => boolean): Layer {
  const count = (c: Comparison) => c.paired.pairs.filter((p) => has(p.gold) && has(p.found) && right(p, c)).length;
  return {
    name,
    all: (c) => tally(count(c), c.gold.statements.filter(has).length, c.found.statements.filter(has).length),
    among: (c) => {
      const { pairs } = c.paired;
      return tally(count(c), pairs.filter((p) => has(p.gold)).length, pairs.filter((p) => has(p.found)).length);
    },
  };
}

/** Statements of one sort: paired, whatever sort the other side puts them in. */
function sort(
  name: string,
  is: (s: Statement, half: Half) => boolean,
  right: (pair: Pair, c: Comparison) => boolean = () => true,
): Layer {
  return {
    name,
    all: (c) => ({
      right: c.paired.pairs.filter((p) => is(p.gold, 'gold') && right(p, c)).length,
      gold: c.gold.statements.filter((s) => is(s, 'gold')).length,
      rightFound: c.paired.pairs.filter((p) => is(p.found, 'found') && right(p, c)).length,
      found: c.found.statements.filter((s) => is(s, 'found')).length,
    }),
  };
}

function tally(right: number, gold: number, found: number): Tally {
  return { right, gold, rightFound: right, found };
}

/** The layers in the order in which they are printed. */
export const LAYERS_COUNTED: readonly Layer[] = [
  sort('statements', () => true),
  sort('  outermost', (s) => s.within === null),
  sort('  nested, with its outer one', (s) => s.within !== null, outerToo),
  sort('  direct', (s) => s.form === 'direct'),
  sort('  mixed', (s) => s.form === 'mixed'),
  sort('  indirect', (s) => s.form === 'indirect'),
  { name: 'content exact', all: (c) => exact(c, (s) => s.content) },
  { name: 'source exact', all: (c) => exact(c, (s) => s.source) },
  { name: 'cue exact', all: (c) => exact(c, (s) => (s.cue ? [s.cue] : [])) },
  valued('speaker', (p, c) => c.same(p.gold.speaker, p.found.speaker), 'byContent'),
  valued('named or not', (p, c) => sourceOf(c.gold, p.gold)?.named === sourceOf(c.found, p.found)?.named),
  valued('kind of source', (p, c) => sourceOf(c.gold, p.gold)?.kind === sourceOf(c.found, p.found)?.kind),
  some(
    'unnamed: type',
    (s) => s.grade === 'unnamed',
    (p, c) => unnamedType(c.gold, p.gold) === unnamedType(c.found, p.found),
  ),
  valued('grade', (p) => p.gold.grade === p.found.grade),
  some(
    'alleged',
    (s) => s.alleged,
    () => true,
  ),
  valued('chain exact', (p, c) => sameChain(p, c)),
  { name: 'chain steps', all: (c) => steps(c, null), among: (c) => steps(c, c.paired.pairs) },
  valued('form', (p) => p.gold.form === p.found.form),
  valued('act', (p) => p.gold.act === p.found.act),
  some(
    '  other than say',
    (s) => s.act !== 'say',
    (p) => p.gold.act === p.found.act,
  ),
  some(
    'negated',
    (s) => s.negated,
    () => true,
  ),
  some(
    'modal',
    (s) => s.modal !== null,
    (p) => p.gold.modal === p.found.modal,
  ),
  some(
    'loaded',
    (s) => s.loaded,
    () => true,
  ),
  valued('how', (p) => p.gold.how === p.found.how),
  valued('setting', (p) => p.gold.setting === p.found.setting),
  some(
    '  other than unstated',
    (s) => s.setting !== 'unstated',
    (p) => p.gold.setting === p.found.setting,
  ),
  some(
    'time, span and value',
    (s) => s.time !== null,
    (p, c) => sameTime(p) && timesTouch(p, c),
  ),
  some('time, value', (s) => s.time !== null, sameTime),
  { name: 'addressee', all: (c) => addressees(c, null), among: (c) => addressees(c, c.paired.pairs) },
  { name: 'exchange, kind and parties', all: (c) => exchanges(c, true) },
  { name: 'exchange, where', all: (c) => exchanges(c, false) },
  { name: 'drift', all: (c) => relations(c, 'drift') },
  { name: 'faithful pair', all: (c) => relations(c, 'same-claim') },
  { name: 'dispute', all: (c) => relations(c, 'dispute') },
  { name: 'own voice, words', all: ownVoice },
];

function outerToo(p: Pair, c: Comparison): boolean {
  if (p.gold.within === null || p.found.within === null) return false;
  return c.paired.ofGold.get(p.gold.within)?.id === p.found.within;
}

function exact(c: Comparison, spans: (s: Statement) => readonly { start: number; end: number }[]): Tally {
  const key = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b).join(' ');
  const gold = c.gold.statements.map((s) => key(c.inGold(spans(s)))).filter((k) => k !== '');
  const found = c.found.statements.map((s) => key(c.inFound(spans(s)))).filter((k) => k !== '');
  const open = new Map<string, number>();
  for (const k of gold) open.set(k, (open.get(k) ?? 0) + 1);
  let right = 0;
  for (const k of found) {
    const left = open.get(k) ?? 0;
    if (left > 0) right++;
    open.set(k, left - 1);
  }
  return tally(right, gold.length, found.length);
}

function sourceOf(trace: Trace, s: Statement): Source | undefined {
  return trace.sources.find((x) => x.id === s.speaker);
}

function unnamedType(trace: Trace, s: Statement): string | undefined {
  return sourceOf(trace, s)?.unnamed?.type;
}

function sameChain({ gold, found }: Pair, c: Comparison): boolean {
  return (
    gold.chain.length === found.chain.length && gold.chain.every((step, i) => c.same(step.source, found.chain[i]?.source ?? null))
  );
}

/** Steps of paired statements, in order; a longest common subsequence of the two chains is right. */
function steps(c: Comparison, only: readonly Pair[] | null): Tally {
  const right = c.paired.pairs.reduce((n, p) => n + common(p.gold.chain, p.found.chain, c), 0);
  const length = (statements: readonly Statement[]) => statements.reduce((n, s) => n + s.chain.length, 0);
  const gold = only ? only.map((p) => p.gold) : c.gold.statements;
  const found = only ? only.map((p) => p.found) : c.found.statements;
  return tally(right, length(gold), length(found));
}

function common(a: readonly Step[], b: readonly Step[], c: Comparison): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, k) => {
      next.push(c.same(x.source, y.source) ? (row[k] ?? 0) + 1 : Math.max(row[k + 1] ?? 0, next[k] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

function sameTime({ gold, found }: Pair): boolean {
  if (!gold.time || !found.time) return false;
  if (gold.time.value !== null || found.time.value !== null) return gold.time.value === found.time.value;
  return gold.time.relation?.type === found.time.relation?.type;
}

function timesTouch({ gold, found }: Pair, c: Comparison): boolean {
  return gold.time !== null && found.time !== null && intersect(c.inGold([gold.time]), c.inFound([found.time]));
}

function addressees(c: Comparison, only: readonly Pair[] | null): Tally {
  const right = c.paired.pairs.reduce(
    (n, p) =>
      n +
      p.gold.addressee.filter((a) =>
        p.found.addressee.some((b) => c.same(a.source, b.source) && intersect(c.inGold([a]), c.inFound([b]))),
      ).length,
    0,
  );
  const count = (statements: readonly Statement[]) => statements.reduce((n, s) => n + s.addressee.length, 0);
  const gold = only ? only.map((p) => p.gold) : c.gold.statements;
  const found = only ? only.map((p) => p.found) : c.found.statements;
  return tally(right, count(gold), count(found));
}

/** Each gold exchange with the first found one that is it and not yet taken. */
function exchanges(c: Comparison, strict: boolean): Tally {
  const taken = new Set<string>();
  const is = (g: Exchange, f: Exchange) => {
    if (!intersect(c.inGold([g]), c.inFound([f]))) return false;
    if (!strict) return true;
    const parties = (a: readonly string[], b: readonly string[]) =>
      a.length === b.length && a.every((x) => b.some((y) => c.same(x, y)));
    return g.kind === f.kind && g.negated === f.negated && parties(g.from, f.from) && parties(g.to, f.to);
  };
  let right = 0;
  for (const g of c.gold.exchanges) {
    const f = c.found.exchanges.find((x) => !taken.has(x.id) && is(g, x));
    if (!f) continue;
    taken.add(f.id);
    right++;
  }
  return tally(right, c.gold.exchanges.length, c.found.exchanges.length);
}

/** Two relations are one where their ends are, whichever is called first (a drift's ends have an order). */
function relations(c: Comparison, type: Relation['type']): Tally {
  const gold = c.gold.relations.filter((r) => r.type === type);
  const found = c.found.relations.filter((r) => r.type === type);
  const taken = new Set<Relation>();
  let right = 0;
  for (const g of gold) {
    const straight = (f: Relation) => sameEnd(c, g.a, f.a) && sameEnd(c, g.b, f.b);
    const crossed = (f: Relation) => type !== 'drift' && sameEnd(c, g.a, f.b) && sameEnd(c, g.b, f.a);
    const f = found.find((x) => !taken.has(x) && (straight(x) || crossed(x)));
    if (!f) continue;
    taken.add(f);
    right++;
  }
  return tally(right, gold.length, found.length);
}

/** Whether two ends are one: the same statement, or half of the words and more in common. */
export function sameEnd(c: Comparison, gold: End, found: End): boolean {
  if (typeof gold === 'string' && typeof found === 'string' && c.paired.ofGold.get(gold)?.id === found) return true;
  return jaccard(c.inGold(spansOf(c.gold, gold)), c.inFound(spansOf(c.found, found))) >= 0.5;
}

function spansOf(trace: Trace, end: End) {
  if (typeof end !== 'string') return [end];
  return trace.statements.find((s) => s.id === end)?.content ?? [];
}

function ownVoice(c: Comparison): Tally {
  const gold = c.inGold(c.gold.ownVoice);
  const found = c.inFound(c.found.ownVoice);
  const right = [...found].filter((w) => gold.has(w)).length;
  return gold.size + found.size === 0 ? zero() : tally(right, gold.size, found.size);
}
