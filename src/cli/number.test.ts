import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeNumber } from './number.ts';

test('a whole number within the bounds', () => {
  assert.equal(wholeNumber('depth', '0', { min: 0, max: 9 }), 0);
  assert.equal(wholeNumber('jobs', '12', { min: 1, max: 99 }), 12);
});

test('anything else is wrong use', () => {
  for (const value of ['-1', '1.5', 'x', '', '1e3', '100', '0x1', '99999999999']) {
    assert.throws(() => wholeNumber('jobs', value, { min: 1, max: 99 }), /--jobs takes a whole number from 1 to 99/);
  }
});
