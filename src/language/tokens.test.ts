import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './tokens.ts';

const words = (text: string) => tokensOf(text).map((t) => t.text);

test('contractions are two tokens', () => {
  assert.deepEqual(words('He didn’t say she’ll go; it’s late.'), [
    'He',
    'did',
    'n’t',
    'say',
    'she',
    '’ll',
    'go',
    ';',
    'it',
    '’s',
    'late',
    '.',
  ]);
});

test('abbreviations, times, numbers and hyphens stay whole', () => {
  assert.deepEqual(words('Mr. Vane of the U.S. co-op paid $5.4 million at 9:30 p.m.'), [
    'Mr.',
    'Vane',
    'of',
    'the',
    'U.S.',
    'co-op',
    'paid',
    '$',
    '5.4',
    'million',
    'at',
    '9:30',
    'p.m.',
  ]);
});

test('the possessive is a token of its own', () => {
  assert.deepEqual(words('Pell’s call'), ['Pell', '’s', 'call']);
});

test('places are those of the text, also behind astral characters', () => {
  const text = '🚢 Pell said';
  assert.deepEqual(
    tokensOf(text).map((t) => text.slice(t.start, t.end)),
    tokensOf(text).map((t) => t.text),
  );
});

test('long words take no more than linear time', () => {
  const started = performance.now();
  tokensOf(`${'a'.repeat(200_000)} ${"a'".repeat(100_000)} ${'A.'.repeat(100_000)} ${'1.'.repeat(100_000)}`);
  assert.ok(performance.now() - started < 2000);
});
