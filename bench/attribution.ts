/*
 * npm run bench:attribution -- FILE.jsonl.gz [--model default|small|FOLDER] [--runtime native|wasm]
 *
 * How well statements are found, against a corpus with gold statements: {name, text, attributions: [{source, cue, content}]}
 * one a line, positions in code points (PolNeAR in this form). Outermost statements only, since PolNeAR marks no others.
 */
import { parseArgs } from 'node:util';
import { type AttributionScore, addText, f1, forms, newScore, roles, type Tally } from './attributionScore.ts';
import { openTracer } from './openTracer.ts';
import { type GoldText, readGold } from './polnear.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: 'attribution' }, runtime: { type: 'string', default: 'native' } },
});
const path = positionals[0];
const gold = path ? await readGold(path).catch((error: Error) => error) : null;
if (gold === null) fail('bench:attribution needs a corpus: npm run bench:attribution -- FILE.jsonl.gz');
else if (gold instanceof Error) fail(`bench:attribution: ${path} can't be read: ${gold.message}`);
else await bench(gold);

async function bench(texts: readonly GoldText[]): Promise<void> {
  const { trace, description } = await openTracer(values);
  const score = newScore();
  const start = performance.now();
  for (const text of texts) addText(score, text, await trace(text.text, 0));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${description}; ${texts.length} texts, ${seconds.toFixed(1)} s\n`);
  print(score);
}

function print(score: AttributionScore): void {
  console.log(`${''.padEnd(22)}     F1      P      R     gold   found`);
  line('Attr', score.attr);
  for (const form of forms) line(`  ${form}`, score.byForm[form]);
  for (const kind of ['exact', 'overlap', 'token'] as const) for (const role of roles) line(`${role} ${kind}`, score[kind][role]);
}

function line(name: string, tally: Tally): void {
  const { f1: f, precision, recall } = f1(tally);
  const shares = [f, precision, recall].map((x) => (100 * x).toFixed(1).padStart(7));
  const counts = [tally.gold, tally.found].map((n) => String(n).padStart(8));
  console.log(name.padEnd(22) + shares.join('') + counts.join(''));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
