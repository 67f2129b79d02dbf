import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvRow } from './csvRow.ts';

test('cells with commas or quotation marks are quoted, marks doubled, the row ends with CR LF (RFC 4180)', () => {
  assert.equal(csvRow(['a', 'b, c', 'said "no"', 3, true, null]), 'a,"b, c","said ""no""",3,true,\r\n');
});

test('white space of any kind becomes one blank and controls go, so that a row is one line', () => {
  assert.equal(csvRow(['one\r\ntwo\u0000\u001b[31m\u2028three ']), 'one two [31m three\r\n');
});

test('what a spreadsheet would compute is made text', () => {
  for (const text of ['=1+1', '+1', '-2 degrees', '@handle', '＝1', ' =1']) {
    assert.equal(csvRow([text]), `'${text.trim()}\r\n`);
  }
  assert.equal(csvRow([-1, 'a=b']), '-1,a=b\r\n');
});

test('any cells at all give one line that reads back as the same number of cells', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
      const row = csvRow(cells);
      assert.match(row, /^[^\r\n]*\r\n$/);
      assert.equal(cellsOf(row.slice(0, -2)).length, cells.length);
      for (const cell of cellsOf(row.slice(0, -2))) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
    }),
  );
});

/** A reader of RFC 4180 rows, small enough to be trusted. */
function cellsOf(row: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let i = 0; i < row.length; i++) {
    const c = row[i] ?? '';
    if (quoted && c === '"' && row[i + 1] === '"') i++;
    else if (c === '"') {
      quoted = !quoted;
      continue;
    } else if (c === ',' && !quoted) {
      cells.push('');
      continue;
    }
    cells[cells.length - 1] += c;
  }
  return cells;
}
