import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printable } from './printable.ts';

test('an escape sequence is shown, not sent', () => {
  assert.equal(printable('\u001b]0;owned\u0007\u001b[31mred\u009b2J\u007f'), '␛]0;owned␇␛[31mred\ufffd2J␡');
});

test('every kind of line break and tab is one blank', () => {
  assert.equal(printable('a\r\nb\tc\u2028d\u0085e'), 'a b c d e');
});

test('marks that reorder a line are taken out, letters of right-to-left scripts stay', () => {
  assert.equal(printable('a\u202eb\u2066c שלום'), 'abc שלום');
});

test('whatever the text, no control and no lone surrogate is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(0x9f), (text, code) => {
      const shown = printable(`${text}\ud800${String.fromCharCode(code)}`);
      assert.doesNotMatch(shown, /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
