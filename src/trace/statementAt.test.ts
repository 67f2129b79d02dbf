import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement, Trace } from '../contract/index.ts';
import { statementAt } from './statementAt.ts';

const TEXT = 'Roe said Moe had told her that the quay was safe. It was not.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const statement = (id: string, content: string, cue: string) =>
  ({ id, content: [span(content)], cue: span(cue), source: [] }) as unknown as Statement;
const TRACE = {
  text: TEXT,
  statements: [
    statement('t-1', 'Moe had told her that the quay was safe', 'said'),
    statement('t-2', 'that the quay was safe', 'had told'),
  ],
} as unknown as Trace;

test('of statements that hold the words the innermost is meant', () => {
  assert.equal(statementAt(TRACE, 'the quay').statement?.id, 't-2');
  assert.equal(statementAt(TRACE, 'moe had told').statement?.id, 't-1');
  assert.equal(statementAt(TRACE, 'Roe said').statement?.id, 't-1');
});

test('own voice is no statement, and words that do not stand there have no place', () => {
  assert.deepEqual(statementAt(TRACE, 'It was not').statement, null);
  assert.equal(statementAt(TRACE, 'It was not').places.length, 1);
  assert.equal(statementAt(TRACE, 'it was so').places.length, 0);
});
