import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Trace, validateTrace } from '../contract/index.ts';
import { importTrace } from '../report/position.ts';
import { writeJson, writeJsonLine } from './json.ts';

const exported = JSON.parse(readFileSync(new URL('./fixtures/ferry.json', import.meta.url), 'utf8')) as Trace;

test('the fixture passes the validator', () => {
  assert.deepEqual(validateTrace(importTrace(exported)), []);
});

test('both ways of writing give the exported trace, positions in code points', () => {
  assert.deepEqual(JSON.parse(writeJson(importTrace(exported))), exported);
  assert.deepEqual(JSON.parse(writeJsonLine(importTrace(exported))), exported);
});

test('the same trace gives the same bytes, and a line is a line', () => {
  assert.equal(writeJson(importTrace(exported)), writeJson(importTrace(exported)));
  assert.match(writeJsonLine(importTrace(exported)), /^[^\n]+\n$/);
});
