import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPagerLine, isPagerPiece, partOfWords } from './partWords.ts';

test('lines that lead from page to page', () => {
  for (const text of ['Page 1 of 3', '« Previous 1 2 3 Next »', 'Seite 2 von 5', 'Pages: 1 2 3', 'Page 2 sur 4 | Suivante'])
    assert.ok(isPagerLine(text, false), text);
  for (const text of ['View as a single page', '1 | 2 | 3', 'Read full article', 'Previous page']) {
    assert.ok(isPagerLine(text, true), text);
    assert.ok(!isPagerLine(text, false), text);
  }
});

test('lines of the text that look a little like them', () => {
  for (const text of ['The full story', '0 1 0 2', 'Next week', 'Page One', 'The letter, page 2 of 3, names nobody', '1'])
    assert.ok(!isPagerLine(text, false), text);
  assert.ok(isPagerPiece('3') && isPagerPiece('…') && !isPagerPiece('3 ships'));
});

test('which page of how many', () => {
  assert.deepEqual(partOfWords('Page 1 of 3'), { number: 1, of: 3 });
  assert.deepEqual(partOfWords('Seite 2 von 5'), { number: 2, of: 5 });
  assert.deepEqual(partOfWords('Página 2/4'), { number: 2, of: 4 });
  assert.equal(partOfWords('Page 4 of 3'), null);
  assert.equal(partOfWords('1 of 3 boats'), null);
});
