import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { definitionOf, type Explanation } from '../src/contract/index.ts';
import { EXAMPLES, folderOf, hearsay } from './cliProcess.ts';

const REPORT = `The ferry stays

TARNHOLM, March 3, 2026 — The mayor, Anna Roe, met the harbour master, Kurt Moe, on Monday. “The ferry stays where it is,” she said on Tuesday.

The quay is old and needs repair. Its stones date from the last century.
`;

test('one statement: what read it, who speaks and who else could have been meant, and the rule for the rest', async () => {
  const cwd = folderOf({ 'ferry.txt': REPORT });
  const { code, stdout, stderr } = await hearsay(
    ['explain', '--at', 'the ferry STAYS where', '-f', 'json', '--published', '2026-03-05', 'ferry.txt'],
    {
      cwd,
    },
  );
  assert.deepEqual([code, stderr], [0, '']);
  const all = JSON.parse(stdout) as Explanation[];
  for (const e of all) definitionOf('explanation').parse(e);
  const of = (field: string) => all.find((e) => e.field === field);
  assert.equal(of('speaker')?.value, 'Anna Roe');
  assert.match(of('speaker')?.by.rule ?? '', /^pronoun/);
  assert.ok(of('speaker')?.runnersUp.some((r) => r.value === 'Kurt Moe' || r.value === null));
  assert.deepEqual(of('time')?.value, { value: '2026-03-03', relation: null, inferred: false });
  assert.equal(of('time')?.restsOn[0]?.words, 'Tuesday');
});

test('for a reader, with the rule of the guidelines', async () => {
  const page = join(EXAMPLES, 'harbour-talks.html');
  const words = readFileSync(page, 'utf8').match(/“([^”<]{20,60})/)?.[1] ?? '';
  const { code, stdout } = await hearsay(['explain', '--at', words, page]);
  assert.equal(code, 0);
  assert.match(stdout, /who speaks {4}three officials briefed on the document by .* 92% sure/);
});

test('own voice is said to be own voice, and words that stand nowhere are told', async () => {
  const cwd = folderOf({ 'ferry.txt': REPORT });
  const own = await hearsay(['explain', '--at', 'the last century', 'ferry.txt'], { cwd });
  assert.match(own.stdout, /^The report’s own voice/);
  const nowhere = await hearsay(['explain', '--at', 'the ferry goes', 'ferry.txt'], { cwd });
  assert.deepEqual(nowhere, {
    code: 1,
    stdout: '',
    stderr: 'hearsay: ferry.txt: the words “the ferry goes” do not stand in the report\n',
  });
  const without = await hearsay(['explain', 'ferry.txt'], { cwd });
  assert.deepEqual(
    [without.code, without.stderr.split('\n')[0]],
    [2, 'hearsay explain: say with --at TEXT which words are to be explained  (hearsay explain --help says how)'],
  );
});
