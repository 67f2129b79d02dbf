import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MappedText } from '../../report/mappedText.ts';
import { readable } from './glyphs.ts';

const read = (text: string) => readable(MappedText.verbatim(text, 0, text.length));

test('ligatures that old fonts keep among the control characters are written out', () => {
  assert.equal(read('the a\u001edavit con\u001crms it').text, 'the affidavit confirms it');
});

test('a symbol before text is a bullet', () => {
  assert.equal(read('\uf0b7 first point').text, '• first point');
});

test('what shows nothing goes, and its place to a letter beside it', () => {
  const { text, runs } = read('\u0001ab\u0002c');
  assert.equal(text, 'abc');
  assert.equal(Math.min(...runs.map((r) => r.from)), 0);
  assert.ok(runs.every((r, i) => i === 0 || r.from === runs[i - 1]?.to));
});

test('usual text is left as it is', () => {
  const text = MappedText.verbatim('plain', 0, 5);
  assert.equal(readable(text), text);
});
