import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readVocabulary, wordPieces } from '../../language/wordPieces.ts';
import { words } from '../../language/words.ts';
import { intoPieces, windows } from './windows.ts';

const pieces = wordPieces(readVocabulary(readFileSync(new URL('../../../models/vocab.txt', import.meta.url), 'utf8')), 12);

/** Made by training/attribution/model_fixtures.py. */
const cases: { text: string; core: number; context: number; windows: number[][] }[] = JSON.parse(
  readFileSync(new URL('./fixtures/windows.json', import.meta.url), 'utf8'),
);

test('windows are those of the reference, whatever the length of lines and sentences', () => {
  for (const c of cases) {
    const found = windows(intoPieces(words(c.text), pieces), c.core, c.context);
    assert.deepEqual(
      found.map(({ core, seen }) => [core.start, core.end, seen.start, seen.end]),
      c.windows,
    );
  }
});

test('the cores cover every word once', () => {
  const text = intoPieces(words(`${'harbour '.repeat(1000)}\n\nA line.\n${'No stop here '.repeat(300)}`), pieces);
  let next = 0;
  for (const { core, seen } of windows(text, 144, 32)) {
    assert.equal(core.start, next);
    assert.ok(seen.start <= core.start && core.end <= seen.end);
    next = core.end;
  }
  assert.equal(next, text.words.length);
});

test('a text without words has no windows', () => {
  assert.deepEqual(windows(intoPieces(words(' \n\n '), pieces), 144, 32), []);
});
