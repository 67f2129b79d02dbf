/*
 * npm run corpus:agreement [-- NAME…] [--against gold]
 *
 * How far the two annotators of each report agree, layer by layer: F1 of one against the other over everything both wrote
 * down, and on the statements that both have. With --against gold: how far each is from what was made of the two.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Comparison, compareTraces } from '../../bench/sources/compareTraces.ts';
import { LAYERS_COUNTED } from '../../bench/sources/layers.ts';
import { interval, shares, sum } from '../../bench/sources/tally.ts';
import { corpusNames, REPORTS, readCorpusReport } from './corpusReport.ts';
import { corpusTrace, type Layer } from './corpusTrace.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, each: { type: 'boolean', default: false } },
});
const wanted: [Layer, Layer][] =
  values.against === 'gold'
    ? [
        ['gold', 'a'],
        ['gold', 'b'],
      ]
    : [['a', 'b']];
const names = positionals.length > 0 ? positionals : await corpusNames();
const comparisons: { name: string; half: string; c: Comparison }[] = [];
for (const name of names) {
  for (const [one, other] of wanted) {
    if (!(await both(name, one, other))) continue;
    const report = await readCorpusReport(name);
    const read = await Promise.all([corpusTrace(report, one), corpusTrace(report, other)]).catch((error: Error) => error);
    if (read instanceof Error) {
      console.log(`${name} is left out: ${read.message.split('\n')[0]}`);
      continue;
    }
    const [x, y] = read;
    const faults = [...x.faults, ...y.faults];
    if (faults.length > 0) console.log(`${name} is left out: ${faults[0]}`);
    else comparisons.push({ name, half: report.facts.half, c: compareTraces(x.trace, y.trace) });
  }
}
if (values.each)
  for (const { name, c } of comparisons)
    console.log(
      `${name.padEnd(34)} ${LAYERS_COUNTED.slice(0, 3)
        .map((l) => percent(shares(l.all(c)).f1))
        .join(' ')}`,
    );
table(
  'all',
  comparisons.map((x) => x.c),
);
for (const half of ['gum', 'written'])
  table(
    half,
    comparisons.filter((x) => x.half === half).map((x) => x.c),
  );

function table(name: string, all: readonly Comparison[]): void {
  if (all.length === 0) return;
  console.log(`\n${name}: ${all.length} reports${' '.repeat(8)}F1 [95% interval]   on common statements   counts`);
  for (const layer of LAYERS_COUNTED) {
    const tallies = all.map(layer.all);
    const { gold, found } = sum(tallies);
    const range = interval(tallies)?.map(percent).join('–') ?? '';
    const among = layer.among ? percent(shares(sum(all.map(layer.among))).f1) : '';
    console.log(
      `${layer.name.padEnd(30)} ${percent(shares(sum(tallies)).f1).padStart(5)} [${range}]`.padEnd(52) +
        `${among.padStart(6)}   ${gold}/${found}`,
    );
  }
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

async function both(name: string, one: Layer, other: Layer): Promise<boolean> {
  const there = (layer: Layer) =>
    access(join(REPORTS, name, `${layer}.yaml`)).then(
      () => true,
      () => false,
    );
  return (await there(one)) && (await there(other));
}
