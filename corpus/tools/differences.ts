/*
 * node corpus/tools/differences.ts NAME [ONE OTHER]
 *
 * What two annotations of a report (a and b, unless others are named) do not agree on: the statements that only one has, and
 * for those that both have each field that differs; then exchanges and relations. What a reconciler decides, line by line.
 */

import type { Comparison } from '../../bench/sources/compareTraces.ts';
import { compareTraces } from '../../bench/sources/compareTraces.ts';
import { intersect, jaccard } from '../../bench/sources/sets.ts';
import type { Exchange, Relation, Span, Statement, Trace } from '../../src/contract/index.ts';
import { readCorpusReport } from './corpusReport.ts';
import { corpusTrace, type Layer } from './corpusTrace.ts';

const [name, one = 'a', other = 'b'] = process.argv.slice(2);
if (!name) {
  console.error('differences: node corpus/tools/differences.ts NAME [ONE OTHER]');
  process.exitCode = 2;
} else {
  const report = await readCorpusReport(name);
  const [x, y] = [await corpusTrace(report, one as Layer), await corpusTrace(report, other as Layer)];
  for (const fault of [...x.faults, ...y.faults]) console.log(`fault: ${fault}`);
  if (x.faults.length + y.faults.length === 0) show(compareTraces(x.trace, y.trace));
}

function show(c: Comparison): void {
  const { ofGold, ofFound } = c.byContent;
  for (const s of c.gold.statements) if (!ofGold.has(s.id)) console.log(`only ${one}: ${told(c.gold, s)}`);
  for (const s of c.found.statements) if (!ofFound.has(s.id)) console.log(`only ${other}: ${told(c.found, s)}`);
  for (const { gold, found } of c.byContent.pairs) {
    const [l, r] = [fields(c.gold, gold), fields(c.found, found)];
    const differ = Object.keys(l).filter((k) => l[k] !== r[k] && !(k === 'speaker' && c.same(gold.speaker, found.speaker)));
    const sameWithin = gold.within === null ? found.within === null : ofGold.get(gold.within)?.id === found.within;
    if (differ.length === 0 && sameWithin) continue;
    console.log(`both: ${told(c.gold, gold)}`);
    for (const k of differ) console.log(`    ${k}: ${one} ${l[k]} | ${other} ${r[k]}`);
    if (!sameWithin) console.log(`    stands within: ${one} ${outer(c.gold, gold)} | ${other} ${outer(c.found, found)}`);
  }
  for (const [who, mine, its, theirs] of [
    [one, c.gold, c.inGold, c.found],
    [other, c.found, c.inFound, c.gold],
  ] as const) {
    const itsOther = who === one ? c.inFound : c.inGold;
    for (const x of mine.exchanges)
      if (!theirs.exchanges.some((y) => y.kind === x.kind && intersect(its([x]), itsOther([y]))))
        console.log(`exchange, only ${who}: ${exchangeKey(mine, x)}`);
    const ends = (t: Trace, r: Relation, n: typeof its) => [r.a, r.b].map((e) => n(spansOf(t, e)));
    const alike = (r: Relation, q: Relation) => {
      const [a, b] = ends(mine, r, its);
      const [u, v] = ends(theirs, q, itsOther);
      const same = (p: ReadonlySet<number> | undefined, o: ReadonlySet<number> | undefined) => !!p && !!o && jaccard(p, o) >= 0.5;
      return r.type === q.type && ((same(a, u) && same(b, v)) || (same(a, v) && same(b, u)));
    };
    for (const r of mine.relations)
      if (!theirs.relations.some((q) => alike(r, q))) console.log(`relation, only ${who}: ${relationKey(mine, r)}`);
  }
}

function spansOf(trace: Trace, end: Relation['a']): readonly Span[] {
  return typeof end === 'string' ? (trace.statements.find((s) => s.id === end)?.content ?? []) : [end];
}

function told(trace: Trace, s: Statement): string {
  return `[${words(trace, s.source)}] (${words(trace, s.cue ? [s.cue] : [])}) {${short(words(trace, s.content))}} ${nameOf(trace, s.speaker)} ${s.act}`;
}

function outer(trace: Trace, s: Statement): string {
  const within = trace.statements.find((x) => x.id === s.within);
  return within ? short(words(trace, within.content)) : 'nothing';
}

function fields(trace: Trace, s: Statement): Record<string, string> {
  return {
    source: words(trace, s.source),
    cue: words(trace, s.cue ? [s.cue] : []),
    content: words(trace, s.content),
    speaker: nameOf(trace, s.speaker),
    kind: trace.sources.find((x) => x.id === s.speaker)?.kind ?? 'none',
    unnamed: trace.sources.find((x) => x.id === s.speaker)?.unnamed?.type ?? 'named',
    act: s.act,
    form: s.form,
    how: s.how,
    setting: s.setting,
    negated: String(s.negated),
    modal: String(s.modal),
    loaded: String(s.loaded),
    time: s.time ? `${words(trace, [s.time])} = ${s.time.value ?? s.time.relation?.type}` : 'none',
    addressee: s.addressee.map((a) => `${words(trace, [a])} = ${nameOf(trace, a.source)}`).join('; '),
    steps: String(s.chain.length),
  };
}

function exchangeKey(trace: Trace, x: Exchange): string {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(trace, id)).join('+') || '?';
  const more = [x.negated && 'negated', x.modal].filter(Boolean).join(' ');
  return `${names(x.from)} ${x.kind} ${names(x.to)} ${more} “${short(words(trace, [x]))}”`;
}

function relationKey(trace: Trace, r: Relation): string {
  const end = (e: Relation['a']) =>
    short(typeof e === 'string' ? words(trace, trace.statements.find((s) => s.id === e)?.content ?? []) : words(trace, [e]));
  const ends = [end(r.a), end(r.b)];
  if (r.type !== 'drift') ends.sort();
  return `${r.type}: ${ends.join(' / ')}`;
}

function nameOf(trace: Trace, id: string | null): string {
  return trace.sources.find((s) => s.id === id)?.name ?? '?';
}

function words(trace: Trace, spans: readonly Span[]): string {
  return spans.map((s) => trace.text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' | ');
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 60)}…${text.slice(-25)}` : text;
}
