import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVocabulary, wordPieces } from './wordPieces.ts';

const vocabulary = readVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\nha\nhar\n##bour\n##b\n##our\nx\n##x\n');
const pieces = wordPieces(vocabulary, 12);
const id = (piece: string): number => vocabulary.get(piece) ?? -1;

test('the longest piece is taken first', () => {
  assert.deepEqual(pieces('harbour'), [id('har'), id('##bour')]);
  assert.deepEqual(pieces('hax'), [id('ha'), id('##x')]);
});

test('a word of which any part is unknown is one unknown piece', () => {
  for (const word of ['harp', 'zzz', '🚢', '\ud800', 'x🚢']) assert.deepEqual(pieces(word), [id('[UNK]')], word);
});

test('of a long word only the first pieces are kept; one of more than a hundred characters is unknown', () => {
  assert.deepEqual(pieces('x'.repeat(20)), [id('x'), ...Array(11).fill(id('##x'))]);
  assert.equal(pieces('x'.repeat(100)).length, 12);
  assert.deepEqual(pieces('x'.repeat(101)), [id('[UNK]')]);
});

test('a vocabulary without the special pieces is refused', () => {
  assert.throws(() => wordPieces(readVocabulary('a\nb\n'), 12), /no \[CLS\]/);
});
