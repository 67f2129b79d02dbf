import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultJobs } from './defaultJobs.ts';

const GIGABYTE = 1024 ** 3;

test('as many as there are cores, where the memory bears it', () => {
  assert.equal(defaultJobs(2, 8 * GIGABYTE), 2);
  assert.equal(defaultJobs(64, 8 * GIGABYTE), 13);
  assert.equal(defaultJobs(4, GIGABYTE / 4), 1);
});

test('this machine has at least one', () => {
  assert.ok(defaultJobs() >= 1);
});
