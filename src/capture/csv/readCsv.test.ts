import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellText, delimiterOf, readCsv } from './readCsv.ts';

const rowsOf = (source: string, sign = ',') =>
  [...readCsv(source, sign)].map((r) => r.cells.map((c) => cellText(source, c).text));

test('cells, quotation marks in them, line ends in them and after them', () => {
  assert.deepEqual(rowsOf('a,b\r\n"c, ""d""\ne",f\n\n,\n'), [
    ['a', 'b'],
    ['c, "d"\ne', 'f'],
    ['', ''],
  ]);
  assert.deepEqual(rowsOf('\ufeffa;b\r"c";d', ';'), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  assert.deepEqual(rowsOf('a,"never closed, \n'), [['a', 'never closed, \n']]);
  assert.deepEqual(rowsOf(''), []);
});

test('the sign between cells is told by the first line, outside quotation marks', () => {
  assert.equal(delimiterOf('id;"a,b,c";url\n'), ';');
  assert.equal(delimiterOf('a\tb\tc'), '\t');
  assert.equal(delimiterOf('one cell alone\na,b,c'), null);
});

test('any table is read as it was written, each cell at its place', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '😀') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const source = rows.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      assert.deepEqual(rowsOf(source), rows);
      for (const row of readCsv(source, ',')) {
        for (const c of row.cells) {
          for (const run of cellText(source, c).runs) {
            const there = source.slice(run.from, run.to);
            assert.equal(run.how === 'escape' ? there : '""', '""');
          }
        }
      }
    }),
  );
});
