import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { validateTrace } from '../../src/contract/index.ts';
import { exportTrace, importTrace } from '../../src/report/position.ts';
import { corpusNames, readCorpusReport } from './corpusReport.ts';
import { corpusTrace, LAYERS, type Layer } from './corpusTrace.ts';
import { traceText } from './traceText.ts';

for (const name of await corpusNames()) {
  test(`${name}: its files fit together, and every word of its annotations stands in its text`, async () => {
    const report = await readCorpusReport(name);
    const files = await readdir(report.folder);
    assert.ok(files.includes(report.facts.page), `${report.facts.page} is missing`);
    assert.match(report.facts.licence, /^CC BY /);
    const layers = LAYERS.filter((l) => files.includes(`${l}.yaml`));
    for (const layer of layers) assert.deepEqual((await corpusTrace(report, layer)).faults, [], layer);
    // What was made of two annotations is not kept without them.
    if (layers.includes('gold')) assert.deepEqual([...layers], LAYERS.slice());
  });
}

test('gold.json is what gold.yaml says, reads as a trace, and keeps its rules', async () => {
  for (const name of await corpusNames()) {
    const report = await readCorpusReport(name);
    if (!(await readdir(report.folder)).includes('gold.yaml')) continue;
    const { trace } = await corpusTrace(report, 'gold' satisfies Layer);
    const kept = await readFile(join(report.folder, 'gold.json'), 'utf8');
    assert.equal(kept, traceText(exportTrace(trace)), `${name}: run npm run corpus:build`);
    assert.deepEqual(validateTrace(importTrace(JSON.parse(kept))), []);
  }
});

test('the example of corpus/FORMAT.md is one that can be read', async () => {
  const format = await readFile(new URL('../FORMAT.md', import.meta.url), 'utf8');
  const { AnnotationText } = await import('./annotationFile.ts');
  const { parse } = await import('yaml');
  const example = format.match(/```yaml\n([\s\S]*?)```/)?.[1] ?? '';
  const { statements } = AnnotationText.parse(parse(example, { schema: 'core' }));
  assert.ok(statements.length >= 3);
});
