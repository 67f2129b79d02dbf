/*
 * node corpus/tools/check.ts NAME LAYER [--list]
 *
 * Says whether an annotation (LAYER: a, b or gold) can be read, whether all its words stand in the report, and whether what
 * it says keeps the rules of the trace. With --list it prints the statements it read, so that a misplaced span is seen.
 */
import { parseArgs } from 'node:util';
import type { Span, Statement, Trace } from '../../src/contract/index.ts';
import { readCorpusReport } from './corpusReport.ts';
import { corpusTrace, LAYERS, type Layer } from './corpusTrace.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean', default: false } } });
const [name, layer] = positionals;
if (!name || !LAYERS.includes(layer as Layer)) {
  console.error(`check: node corpus/tools/check.ts NAME ${LAYERS.join('|')} [--list]`);
  process.exitCode = 2;
} else
  try {
    const { trace, faults } = await corpusTrace(await readCorpusReport(name), layer as Layer);
    for (const f of faults) console.log(f);
    if (values.list && faults.length === 0) for (const s of trace.statements) console.log(shown(trace, s));
    const nested = trace.statements.filter((s) => s.within !== null).length;
    console.log(
      `${name} ${layer}: ${trace.statements.length} statements, ${nested} nested, ${trace.sources.length} sources, ${trace.exchanges.length} exchanges, ${trace.relations.length} relations; ${faults.length} faults`,
    );
    if (faults.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }

function shown(trace: Trace, s: Statement): string {
  const words = (spans: readonly Span[]) => spans.map((x) => trace.text.slice(x.start, x.end)).join(' | ');
  const depth = trace.statements.filter((o) => o !== s && isOuter(trace, o, s)).length;
  const names = new Map(trace.sources.map((x) => [x.id, x.name]));
  const chain = s.chain.map((c) => names.get(c.source ?? '') ?? '?').join(' → ');
  const more = [
    s.act,
    s.form,
    s.how,
    s.setting,
    s.grade,
    s.negated && 'negated',
    s.modal,
    s.loaded && 'loaded',
    s.alleged && 'alleged',
  ];
  return `${'  '.repeat(depth)}[${words(s.source)}] (${words(s.cue ? [s.cue] : [])}) {${words(s.content)}}\n${'  '.repeat(depth)}    ${chain} · ${more.filter(Boolean).join(' ')}`;
}

function isOuter(trace: Trace, outer: Statement, s: Statement): boolean {
  for (let at = s.within; at !== null; at = trace.statements.find((x) => x.id === at)?.within ?? null)
    if (at === outer.id) return true;
  return false;
}
