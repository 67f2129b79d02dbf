/*
 * npm run bench:attribution -- FILE.jsonl.gz [--model default|small] [--runtime native|wasm]
 *
 * How well statements are found, against a corpus with gold statements: {name, text, attributions: [{source, cue, content}]}
 * one a line, positions in code points (PolNeAR in this form). Outermost statements only, since PolNeAR marks no others.
 */
import { parseArgs } from 'node:util';
import { modelFolder, openRuntime, readModelFiles } from '../src/runtime/index.ts';
import { loadModel } from '../src/trace/model/attributionModel.ts';
import { type AttributionScore, addText, f1, forms, newScore, roles, type Tally } from './attributionScore.ts';
import { type GoldText, type Marked, readGold } from './polnear.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: 'default' }, runtime: { type: 'string', default: 'native' } },
});
const path = positionals[0];
const gold = path ? await readGold(path).catch((error: Error) => error) : null;
if (gold === null) fail('bench:attribution needs a corpus: npm run bench:attribution -- FILE.jsonl.gz');
else if (gold instanceof Error) fail(`bench:attribution: ${path} can't be read: ${gold.message}`);
else await bench(gold);

async function bench(texts: readonly GoldText[]): Promise<void> {
  const predict = await openPredictor();
  const score = newScore();
  const start = performance.now();
  for (const text of texts) addText(score, text, await predict(text.text));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${texts.length} texts, ${score.attr.gold} gold statements, ${score.attr.found} found, ${seconds.toFixed(1)} s`);
  print(score);
}

/** What is measured: a text in, its outermost statements with a cue out. */
async function openPredictor(): Promise<(text: string) => Promise<Marked[]>> {
  const runtime =
    values.runtime === 'wasm' ? (await import('../src/runtime/wasm.ts')).wasmRuntime : (await openRuntime()).runtime;
  const name = values.model === 'small' ? 'small' : 'default';
  const model = await loadModel(await readModelFiles(modelFolder(name)), runtime);
  console.log(`model ${name}, runtime ${runtime.name}`);
  return async (text) => (await model.read(text)).map(({ source, cue, content }) => ({ source, cue: [cue], content }));
}

function print(score: AttributionScore): void {
  console.log(`\n${''.padEnd(22)}     F1      P      R`);
  line('Attr', score.attr);
  for (const form of forms) line(`  ${form}`, score.byForm[form]);
  for (const kind of ['exact', 'overlap', 'token'] as const) for (const role of roles) line(`${role} ${kind}`, score[kind][role]);
}

function line(name: string, tally: Tally): void {
  const { f1: f, precision, recall } = f1(tally);
  const cells = [f, precision, recall].map((x) => (100 * x).toFixed(1).padStart(7));
  console.log(`${name.padEnd(22)}${cells.join('')}   (${tally.gold} gold, ${tally.found} found)`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
