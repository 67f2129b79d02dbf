import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../contract/index.ts';
import { ferry } from './fixtures/written.ts';
import { openTrace } from './opened.ts';
import { plainChain } from './plainChain.ts';

const opened = openTrace(ferry);
const chainOf = (id: string, change: Partial<Statement> = {}) => {
  const statement = ferry.statements.find((s) => s.id === id);
  if (!statement) throw new Error(`there is no ${id}`);
  return plainChain({ ...statement, ...change }, opened);
};

test('unnamed and alleged sources are marked', () => {
  assert.equal(chainOf('t-7a56'), 'Signal → one source [unnamed] → the ministry [alleged]');
});

test('who is not well supported has a question mark', () => {
  assert.equal(chainOf('t-7a72'), 'Agnes Lindqvist?');
});

test('who cannot be told is unknown, with the words that the text has', () => {
  assert.equal(chainOf('t-7a10'), 'unknown (“Two new reports”)');
  assert.equal(chainOf('t-7a10', { source: [] }), 'unknown');
  assert.equal(chainOf('t-7a10', { source: [], chain: [] }), 'unknown');
});

test('a step that no words show is marked', () => {
  const chain = [{ source: 's4', evidence: null, link: null, statement: null, inferred: true }];
  assert.equal(chainOf('t-7a10', { chain, source: [] }), 'Signal [inferred]');
});

test('one voice twice over is named once', () => {
  const step = { source: 's4', evidence: null, link: null, statement: null };
  assert.equal(chainOf('t-7a56', { alleged: false, chain: [step, step] }), 'Signal');
});
