import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { corpusNames, readCorpusReport } from '../corpus/tools/corpusReport.ts';

interface Splits {
  readonly train: string[];
  readonly dev: string[];
  readonly test: string[];
}

const json = async (path: string) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const splits: Splits = await json('../corpus/splits.json');

/** A corpus report and the GUM document that it is from are one text. */
function corpusName(name: string): string {
  return name.replace(/^GUM_[a-z]+_/, 'gum-');
}

test('every report of the corpus stands in one part, and reports of one event in the same', async () => {
  const parted = [...splits.train, ...splits.dev, ...splits.test];
  assert.equal(new Set(parted).size, parted.length);
  assert.deepEqual([...parted].sort(), await corpusNames());
  const partOf = new Map(Object.entries(splits).flatMap(([part, names]) => names.map((n: string) => [n, part])));
  const parts = new Map<string, Set<unknown>>();
  for (const name of parted) {
    const { event } = (await readCorpusReport(name)).facts;
    parts.set(event, (parts.get(event) ?? new Set()).add(partOf.get(name)));
  }
  for (const [event, of] of parts) assert.equal(of.size, 1, `${event} is in ${[...of].join(' and ')}`);
});

test('no report of the test part stands in a training list', async () => {
  const folder = new URL('../training/', import.meta.url);
  const lists = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('texts.json'));
  assert.ok(lists.length > 0);
  const sealed = new Set(splits.test);
  for (const list of lists) {
    const names: string[] = JSON.parse(await readFile(new URL(list, folder), 'utf8'));
    assert.deepEqual(
      names.filter((n) => sealed.has(corpusName(n))),
      [],
      list,
    );
  }
});
