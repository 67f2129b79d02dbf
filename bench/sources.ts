/*
 * npm run bench:sources [-- --part train|dev] [--model default|small|FOLDER] [--each] [--row] [--errors] [--against gold|a|b]
 * npm run bench:sources -- --part test --release
 *
 * The whole trace against the corpus, layer by layer: end to end from the saved page, and what the rules say of the gold
 * statements; beside it how far the two annotators agree; intervals over reports; GUM's texts and those written for the
 * corpus apart. The test part is sealed: it is read for a release alone (`--release`), and then nothing but sums is printed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpusReport } from '../corpus/tools/corpusReport.ts';
import { corpusTrace } from '../corpus/tools/corpusTrace.ts';
import { capture } from '../src/capture/index.ts';
import { withRelations } from '../src/compare/index.ts';
import { openRuntime, readModelFiles } from '../src/runtime/index.ts';
import { loadModel } from '../src/trace/model/attributionModel.ts';
import { trace, traceOf } from '../src/trace/trace.ts';
import { modelOption } from './modelOption.ts';
import { type Comparison, compareTraces } from './sources/compareTraces.ts';
import { errorsOf } from './sources/errorList.ts';
import { flaggedFaithful } from './sources/flaggedFaithful.ts';
import { goldDrafts, goldReport } from './sources/goldDrafts.ts';
import { LAYERS_COUNTED } from './sources/layers.ts';
import { interval, shares, sum } from './sources/tally.ts';

interface Measured {
  readonly name: string;
  readonly half: 'gum' | 'written';
  /** From the saved page. */
  readonly whole: Comparison;
  /** Given the gold statements. */
  readonly given: Comparison;
  /** One annotator against the other; null where one is missing. */
  readonly readers: Comparison | null;
}

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    model: { type: 'string', default: 'default' },
    release: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
    row: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    against: { type: 'string', default: 'gold' },
  },
});
const splits: Record<string, string[]> = JSON.parse(await readFile(new URL('../corpus/splits.json', import.meta.url), 'utf8'));
const names = splits[values.part];
if (!names) fail(`bench:sources: no part ${values.part}: it is train, dev or test`);
else if (values.part === 'test' && !values.release)
  fail('bench:sources: the test part is read for a release alone: --part test --release');
else await bench(names);

async function bench(reports: readonly string[]): Promise<void> {
  const { runtime } = await openRuntime();
  const model = await loadModel(await readModelFiles(modelOption(values.model)), runtime);
  const measured: Measured[] = [];
  const without: string[] = [];
  for (const name of reports) {
    const report = await readCorpusReport(name);
    const layer = values.against === 'a' || values.against === 'b' ? values.against : 'gold';
    if (!(await readFile(join(report.folder, `${layer}.yaml`)).catch(() => null))) {
      without.push(name);
      continue;
    }
    const { trace: gold } = await corpusTrace(report, layer);
    const page = await readFile(join(report.folder, report.facts.page));
    const found = withRelations(await trace(await capture(page, { file: report.facts.page }), model));
    const given = withRelations(traceOf(goldReport(gold), goldDrafts(gold), { ...gold.made, options: {} }));
    const [a, b] = await Promise.all((['a', 'b'] as const).map((l) => corpusTrace(report, l).catch(() => null)));
    measured.push({
      name,
      half: report.facts.half,
      whole: compareTraces(gold, found),
      given: compareTraces(gold, given),
      readers: a && b ? compareTraces(a.trace, b.trace) : null,
    });
  }
  if (without.length > 0) console.log(`not annotated yet and left out: ${without.join(', ')}`);
  console.log(`corpus ${values.part}, model ${values.model}, runtime ${runtime.name}`);
  table('all', measured);
  for (const half of ['gum', 'written'] as const)
    table(
      half,
      measured.filter((m) => m.half === half),
    );
  const flagged = sum(measured.map((m) => flaggedFaithful(m.given)));
  console.log(`\nfaithful pairs flagged as drift, given the gold statements: ${flagged.found} of ${flagged.gold}`);
  if (values.each && values.part !== 'test') each(measured);
  if (values.errors && values.part !== 'test')
    for (const m of measured) console.log(`\n# ${m.name}\n${errorsOf(m.whole, m.given).join('\n')}`);
  if (values.row) console.log(`\n${row(measured)}`);
}

function table(name: string, measured: readonly Measured[]): void {
  if (measured.length === 0) return;
  const head = 'F1 [95% interval]      P     R    gold/found   given gold    two readers';
  console.log(`\n${`${name}: ${measured.length} reports`.padEnd(30)} ${head}`);
  for (const layer of LAYERS_COUNTED) {
    const tallies = measured.map((m) => layer.all(m.whole));
    const all = sum(tallies);
    const { f1, precision, recall } = shares(all);
    const range = interval(tallies)?.map(percent).join('–') ?? '';
    const given = layer.among ? percent(shares(sum(measured.map((m) => layer.all(m.given)))).f1) : '';
    const readers = percent(shares(sum(measured.flatMap((m) => (m.readers ? [layer.all(m.readers)] : [])))).f1);
    const cells = [percent(precision).padStart(6), percent(recall).padStart(6), `${all.gold}/${all.found}`.padStart(11)];
    console.log(
      `${layer.name.padEnd(30)} ${`${percent(f1)} [${range}]`.padEnd(19)}${cells.join('')}${given.padStart(11)}${readers.padStart(14)}`,
    );
  }
}

function each(measured: readonly Measured[]): void {
  const layers = LAYERS_COUNTED.filter((l) => ['statements', '  nested, with its outer one', 'speaker'].includes(l.name));
  console.log(`\n${'report'.padEnd(34)} ${layers.map((l) => l.name.trim()).join(', ')}`);
  for (const m of measured)
    console.log(`${m.name.padEnd(34)} ${layers.map((l) => percent(shares(l.all(m.whole)).f1).padStart(6)).join('')}`);
}

/** A row for the table of corpus/RESULTS.md. */
function row(measured: readonly Measured[]): string {
  const wanted = [
    'statements',
    '  nested, with its outer one',
    'speaker',
    'chain exact',
    'form',
    'act',
    'setting',
    'time, value',
    'exchange, kind and parties',
    'drift',
    'dispute',
  ];
  const cells = wanted.map((name) => {
    const layer = LAYERS_COUNTED.find((l) => l.name === name);
    return layer ? percent(shares(sum(measured.map((m) => layer.all(m.whole)))).f1) : '–';
  });
  return `| ${values.part} | ${values.model} | ${cells.join(' | ')} |`;
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
