import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlace } from './place.ts';

const text = 'He said the quay, she said, was safe. “I said so,” he said.';
const all = [[{ start: 0, end: text.length }]];
const at = (words: string, near: { start: number; end: number }[] = []) => {
  const { start, end } = findPlace(text, words, all, near);
  return `${start} ${text.slice(start, end)}`;
};

test('words that stand once are found, also shortened', () => {
  assert.equal(at('she said'), '18 she said');
  assert.equal(at('the quay … safe'), '8 the quay, she said, was safe');
});

test('the place itself stands in brackets, with words beside it to tell it apart', () => {
  assert.equal(at('she ⟦said⟧'), '22 said');
  assert.equal(at('⟦said⟧ so'), '41 said');
});

test('of several the nearest one is meant, and none inside what it is near to', () => {
  const content = [{ start: 38, end: 50 }];
  assert.equal(at('said', content), '54 said');
});

test('what stands nowhere or twice is refused', () => {
  assert.throws(() => at('the pier'), /“the pier” does not stand there/);
  assert.throws(() => at('said'), /stands 4 times/);
  assert.throws(() => at('quay … pier'), /does not stand there/);
});

test('a word is not looked for inside another', () => {
  const text = 'When the mayor came, he said so.';
  assert.deepEqual(findPlace(text, 'he', [[{ start: 0, end: text.length }]]), { start: 21, end: 23 });
});
