/*
 * npm run bench:speed -- [FILE…] [--reference PATH] [--words N] [--rounds N] [--model default|small] [--runtime native|wasm]
 *
 * Words a second on one thread, the model's share of the time, the cold start and the peak memory of the program. A FILE is
 * a text or a corpus (.jsonl, .jsonl.gz with a "text" on each line); without one, the example reports. With --reference
 * (training/attribution/predict.py; needs python3 with onnxruntime) the same texts are read by it in the same run. Other work
 * on the machine comes and goes: rounds alternate, the best one counts, and the ratio is that of the processor's time.
 */
import { parseArgs } from 'node:util';
import { type OpenedTracer, openTracer } from './openTracer.ts';
import { coldStart } from './speed/coldStart.ts';
import { openReference, type Taken } from './speed/reference.ts';
import { countWords, readTexts } from './speed/texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reference: { type: 'string' },
    words: { type: 'string', default: '8000' },
    rounds: { type: 'string', default: '3' },
    model: { type: 'string', default: 'attribution' },
    runtime: { type: 'string', default: 'native' },
  },
});
/** Deeper than people nest. */
const anyDepth = 8;

const texts = await readTexts(positionals, Number(values.words)).catch((error: Error) => error);
if (texts instanceof Error) {
  console.error(`bench:speed: ${texts.message}`);
  process.exitCode = 2;
} else await bench(texts);

interface Pass extends Taken {
  /** The share of it in the model's graphs; not known of the reference. */
  readonly inGraphs: number | null;
}

async function bench(texts: readonly string[]): Promise<void> {
  const words = texts.reduce((n, t) => n + countWords(t), 0);
  const tracer = await openTracer(values);
  const reference = values.reference ? await openReference(values.reference, values.model, texts) : null;
  console.log(`${tracer.description}, one thread; ${texts.length} texts, ${words} words; best of ${values.rounds} rounds\n`);

  const passes = { reference: [] as Pass[], outermost: [] as Pass[], nested: [] as Pass[] };
  await pass(tracer, texts.slice(0, 1), anyDepth);
  for (let round = 0; round < Number(values.rounds); round++) {
    if (reference) passes.reference.push({ ...(await reference.run()), inGraphs: null });
    passes.outermost.push(await pass(tracer, texts, 0));
    passes.nested.push(await pass(tracer, texts, anyDepth));
  }
  reference?.close();

  const base = best(passes.reference);
  console.log(`${''.padEnd(28)}words/s   in the model   times the reference`);
  if (base) row('reference', base, words, base);
  row('outermost (--depth 0)', best(passes.outermost), words, base);
  row('with nesting', best(passes.nested), words, base);

  const cold = await coldStart(texts, values.model);
  if (typeof cold === 'string') console.log(`\ncold start: ${cold}`);
  else console.log(`\ncold start: ${cold.words} words in ${cold.seconds.toFixed(2)} s, peak memory ${cold.megabytes} MB`);
}

async function pass(tracer: OpenedTracer, texts: readonly string[], depth: number): Promise<Pass> {
  const graphsBefore = tracer.inGraphs();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) await tracer.trace(text, depth);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    seconds: milliseconds / 1000,
    processor: (user + system) / 1e6,
    inGraphs: (tracer.inGraphs() - graphsBefore) / milliseconds,
  };
}

function best(passes: readonly Pass[]): Pass | undefined {
  return passes.toSorted((a, b) => a.processor - b.processor)[0];
}

function row(name: string, measured: Pass | undefined, words: number, base: Pass | undefined): void {
  if (!measured) return;
  const share = measured.inGraphs === null ? '' : `${(100 * measured.inGraphs).toFixed(0)} %`;
  const ratio = base ? (measured.processor / base.processor).toFixed(2) : '';
  console.log(name.padEnd(28) + (words / measured.seconds).toFixed(0).padStart(7) + share.padStart(15) + ratio.padStart(22));
}
