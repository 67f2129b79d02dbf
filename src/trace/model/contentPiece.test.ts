import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSentence } from './contentPiece.ts';

const asked: [string, string][] = [
  ['that the dam would hold', 'the dam would hold'],
  ['whether the dam would hold', 'the dam would hold'],
  ['if "the dam" holds', '"the dam" holds'],
  ['“The dam will hold,”', 'The dam will hold,'],
  ['"The dam will hold"', 'The dam will hold'],
  ["''The dam will hold''", 'The dam will hold'],
  ['‘The dam will hold’', 'The dam will hold'],
  ['that “the dam will hold.”', 'the dam will hold.'],
  // A piece that a cue cut out of a longer quotation has only one of its marks.
  ['“The dam will hold', 'The dam will hold'],
  ['and the bridge too”', 'and the bridge too'],
  // Marks inside stay: they are not around the piece.
  ['the “old” dam', 'the “old” dam'],
  ['“old” dam', '“old” dam'],
  ['thatched roofs', 'thatched roofs'],
  ['that', 'that'],
  ['', ''],
  ['""', ''],
  ['  that   that is so ', 'is so'],
];

test('a piece of a content is taken as a sentence by itself', () => {
  for (const [piece, sentence] of asked) {
    const { start, end } = asSentence(`x ${piece} y`, { start: 2, end: 2 + piece.length });
    assert.equal(`x ${piece} y`.slice(start, end), sentence, piece);
  }
});
