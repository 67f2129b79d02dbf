import type { Exchange, Span, Statement, Trace } from '../../src/contract/index.ts';
import type { Comparison } from './compareTraces.ts';
import { intersect } from './sets.ts';

/** What the program gets wrong in a report, line by line, to read while rules are made (train and dev alone). */
export function errorsOf(whole: Comparison, given: Comparison): string[] {
  return [
    ...whole.gold.statements
      .filter((s) => !whole.paired.ofGold.has(s.id))
      .map((s) => `MISSED    ${depth(whole.gold, s)} ${shown(whole.gold, s)}`),
    ...whole.found.statements
      .filter((s) => !whole.paired.ofFound.has(s.id))
      .map((s) => `EXTRA     ${depth(whole.found, s)} ${shown(whole.found, s)}`),
    ...whole.byContent.pairs
      .filter((p) => !whole.same(p.gold.speaker, p.found.speaker))
      .map((p) => `SPEAKER   ${difference(whole, p, (t, s) => named(t, s.speaker))}`),
    ...given.byContent.pairs
      .filter((p) => !given.same(p.gold.speaker, p.found.speaker))
      .map((p) => `  given   ${difference(given, p, (t, s) => named(t, s.speaker))}`),
    ...given.paired.pairs.flatMap((p) =>
      (
        [
          ['NAMED', (t, s) => source(t, s)?.named],
          ['KIND', (t, s) => source(t, s)?.kind],
          ['UNNAMED', (t, s) => source(t, s)?.unnamed?.type],
          ['CHAIN', (t, s) => s.chain.map((c) => named(t, c.source)).join(' > '), (g, f) => g.length !== f.length],
          ['FORM', (_, s) => s.form],
          ['ACT', (_, s) => s.act],
          ['NEGATED', (_, s) => s.negated],
          ['MODAL', (_, s) => s.modal],
          ['LOADED', (_, s) => s.loaded],
          ['SETTING', (_, s) => s.setting],
          ['TIME', (_, s) => s.time && (s.time.value ?? s.time.relation?.type)],
          ['ADDRESSEE', (t, s) => s.addressee.map((a) => named(t, a.source)).join(', ')],
        ] as [string, (t: Trace, s: Statement) => unknown, ((g: string[], f: string[]) => boolean)?][]
      ).flatMap(([name, value]) => {
        const [g, f] = [value(given.gold, p.gold), value(given.found, p.found)];
        const count = (x: unknown) => String(x).split(' > ').length;
        const differs = name === 'CHAIN' ? count(g) !== count(f) : g !== f;
        return differs && !(name === 'ADDRESSEE' && p.gold.addressee.length === p.found.addressee.length)
          ? [`${name.padEnd(9)} ${difference(given, p, value)}`]
          : [];
      }),
    ),
    ...given.gold.exchanges
      .filter((g) => !given.found.exchanges.some((f) => intersect(given.inGold([g]), given.inFound([f]))))
      .map((g) => `NO EXCH   ${exchange(given.gold, g)}`),
    ...given.found.exchanges.flatMap((f) => {
      const g = given.gold.exchanges.find((x) => intersect(given.inGold([x]), given.inFound([f])));
      return !g
        ? [`EXTRA EX  ${exchange(given.found, f)}`]
        : exchange(given.gold, g) === exchange(given.found, f)
          ? []
          : [`EXCHANGE  ${exchange(given.gold, g)}\n          ${exchange(given.found, f)}`];
    }),
    ...(['drift', 'same-claim', 'dispute'] as const).flatMap((type) => [
      ...given.gold.relations.filter((r) => r.type === type).map((r) => `gold ${type}: ${relation(given.gold, r)}`),
      ...given.found.relations.filter((r) => r.type === type).map((r) => `found ${type}: ${relation(given.found, r)}`),
    ]),
  ];
}

type Shown = (trace: Trace, s: Statement) => unknown;

function difference(c: Comparison, p: { gold: Statement; found: Statement }, value: Shown): string {
  return `gold ${value(c.gold, p.gold)} | found ${value(c.found, p.found)} | ${shown(c.gold, p.gold)}`;
}

function depth(trace: Trace, s: Statement): number {
  const outer = trace.statements.find((x) => x.id === s.within);
  return outer ? 1 + depth(trace, outer) : 0;
}

function shown(trace: Trace, s: Statement): string {
  const at = s.cue?.start ?? s.content[0]?.start ?? 0;
  return `${s.how} [${words(trace, s.source)}] <${s.cue ? words(trace, [s.cue]) : ''}> {${words(trace, s.content)}} … ${trace.text.slice(Math.max(0, at - 90), at + 60).replaceAll('\n', '¶')}`;
}

function words(trace: Trace, spans: readonly Span[]): string {
  const text = spans.map((p) => trace.text.slice(p.start, p.end).replaceAll('\n', '¶')).join(' // ');
  return text.length > 170 ? `${text.slice(0, 110)} …… ${text.slice(-50)}` : text;
}

function source(trace: Trace, s: Statement) {
  return trace.sources.find((x) => x.id === s.speaker);
}

function named(trace: Trace, id: string | null): string {
  const s = trace.sources.find((x) => x.id === id);
  return s ? `${s.name}${s.named ? '' : '°'}` : '?';
}

function exchange(trace: Trace, x: Exchange): string {
  const who = (ids: readonly string[]) => ids.map((id) => named(trace, id)).join(' + ') || '–';
  return `${x.kind}${x.negated ? ' not' : ''} ${who(x.from)} → ${who(x.to)}: ${words(trace, [x])}`;
}

function relation(trace: Trace, r: Trace['relations'][number]): string {
  const end = (e: typeof r.a) =>
    typeof e === 'string' ? words(trace, trace.statements.find((s) => s.id === e)?.content ?? []) : words(trace, [e]);
  const changes = 'changes' in r ? JSON.stringify(r.changes) : '';
  return `${end(r.a)} || ${end(r.b)} ${changes}`;
}
