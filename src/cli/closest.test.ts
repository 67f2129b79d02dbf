import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from './closest.ts';

test('a slip of the finger finds the word that was meant', () => {
  assert.equal(closest('formt', ['format', 'full']), 'format');
  assert.equal(closest('tarce', ['trace', 'capture']), 'trace');
  assert.equal(closest('JSONL', ['json', 'jsonl']), 'jsonl');
});

test('what is like nothing finds nothing', () => {
  assert.equal(closest('xml', ['terminal', 'json', 'csv']), undefined);
  assert.equal(closest('', ['a']), 'a');
});
