import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../../contract/index.ts';
import { verbOf } from './verb.ts';

const of = (act: Statement['act'], negated = false, modal: Statement['modal'] = null) => verbOf({ act, negated, modal });

test('a plain say needs no verb, every other act has one', () => {
  assert.equal(of('say'), null);
  assert.equal(of('deny'), 'denied');
  assert.equal(of('know'), 'knew');
});

test('negation and modality are told', () => {
  assert.equal(of('say', true), 'did not say');
  assert.equal(of('believe', true), 'did not believe');
  assert.equal(of('say', false, 'possible'), 'may have said');
  assert.equal(of('show', true, 'possible'), 'may not have shown');
  assert.equal(of('urge', true, 'future'), 'will not urge');
  assert.equal(of('want', false, 'reported'), 'reportedly wanted');
  assert.equal(of('say', true, 'reported'), 'reportedly did not say');
});
