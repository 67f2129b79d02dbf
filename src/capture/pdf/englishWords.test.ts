import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglishWord } from './englishWords.ts';

test('words and their regular forms are known', () => {
  for (const word of ['government', 'harbour', 'harbor', 'stopped', 'carries', 'bigger', 'quickly', 'happiness', 'making']) {
    assert.ok(isEnglishWord(word), word);
  }
});

test('halves of words, names and nonsense are not', () => {
  for (const word of ['impor', 'zzgrx', 'tation', 'halvorsen']) assert.ok(!isEnglishWord(word), word);
});
