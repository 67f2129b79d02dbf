import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source, Statement } from '../../contract/index.ts';
import { verbOf } from './verb.ts';

const person = { kind: 'person', named: true, members: [] as string[] } as Source;
const officials = {
  kind: 'group',
  named: false,
  members: [] as string[],
  unnamed: { count: { min: 2, max: null } },
} as unknown as Source;
const of = (act: Statement['act'], negated = false, modal: Statement['modal'] = null) => ({ act, negated, modal }) as Statement;

test('a plain say needs no verb', () => {
  assert.equal(verbOf(of('say'), person), null);
});

test('one denies, several deny', () => {
  assert.equal(verbOf(of('deny'), person), 'denies');
  assert.equal(verbOf(of('deny'), officials), 'deny');
  assert.equal(verbOf(of('show'), undefined), 'shows');
});

test('negation and modality are told', () => {
  assert.equal(verbOf(of('say', true), person), 'does not say');
  assert.equal(verbOf(of('believe', true), officials), 'do not believe');
  assert.equal(verbOf(of('say', false, 'possible'), person), 'may say');
  assert.equal(verbOf(of('urge', true, 'future'), person), 'will not urge');
  assert.equal(verbOf(of('want', false, 'reported'), person), 'reportedly wants');
});
