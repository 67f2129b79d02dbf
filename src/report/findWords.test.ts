import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from './findWords.ts';

const TEXT = 'The mayor said: “We’re\nnot — ever —  leaving.”\n\nWe’re not, she said.';
const found = (words: string) => findWords(TEXT, words).map((s) => TEXT.slice(s.start, s.end));

test('words are found however they are typed', () => {
  assert.deepEqual(found("we're NOT"), ['We’re\nnot', 'We’re not']);
  assert.deepEqual(found('"We\'re not - ever'), ['“We’re\nnot — ever']);
  assert.deepEqual(found('  leaving."'), ['leaving.”']);
});

test('what does not stand there is not found', () => {
  assert.deepEqual(found('we are not'), []);
  assert.deepEqual(found('   '), []);
});
