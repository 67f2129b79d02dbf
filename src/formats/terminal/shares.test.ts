import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shares } from './shares.ts';

test('cells go by size', () => {
  assert.deepEqual(shares([50, 30, 20], 10), [5, 3, 2]);
  assert.deepEqual(shares([0, 0], 10), [0, 0]);
});

test('what is there at all is seen', () => {
  assert.deepEqual(shares([1000, 1, 0], 10), [9, 1, 0]);
});

test('the cells always add up', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }), fc.integer({ min: 8, max: 200 }), (counts, cells) => {
      const given = shares(counts, cells);
      const sum = given.reduce((a, b) => a + b, 0);
      assert.equal(sum, counts.some((n) => n > 0) ? cells : 0);
      for (const [i, n] of given.entries()) assert.equal(n > 0, (counts[i] ?? 0) > 0);
    }),
  );
});
