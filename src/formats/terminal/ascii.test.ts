import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toAscii } from './ascii.ts';

test('quotation marks, dashes, arrows and accents have their nearest signs', () => {
  assert.equal(toAscii('“Señor Łukasz’s naïve ½” — a → b …'), '"Senor Lukasz\'s naive 1/2" -- a -> b ...');
});

test('what has no near sign is a question mark', () => {
  assert.equal(toAscii('田中 🔥'), '?? ?');
});

test('whatever the text, only ASCII is left', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.match(toAscii(text), /^[ -~]*$/)));
});
