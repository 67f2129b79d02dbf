import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Line, lineWidth } from './line.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const textOf = (line: Line) => line.map((p) => p.text).join('');

test('lines break at blanks; what hangs counts as part of the width', () => {
  const lines = wrap([{ text: 'one two three four' }], { width: 10, first: [{ text: '* ' }], hang: [{ text: '  ' }] });
  assert.deepEqual(lines.map(textOf), ['* one two', '  three', '  four']);
});

test('pieces in different looks that touch stay one word', () => {
  const lines = wrap([{ text: 'Agnes Lind' }, { text: 'qvist', bold: true }, { text: '?' }], { width: 12 });
  assert.deepEqual(lines.map(textOf), ['Agnes', 'Lindqvist?']);
});

test('a word longer than a line is broken, East Asian text between any two signs but before closing ones', () => {
  assert.deepEqual(wrap([{ text: 'abcdefghij' }], { width: 4 }).map(textOf), ['abcd', 'efgh', 'ij']);
  assert.deepEqual(wrap([{ text: '東京船級協会、田中' }], { width: 12 }).map(textOf), ['東京船級協', '会、田中']);
});

test('a no-break space does not break', () => {
  assert.deepEqual(wrap([{ text: 'on 14\u00a0April\u00a02026' }], { width: 15 }).map(textOf), ['on', '14\u00a0April\u00a02026']);
});

test('what does not fit the lines there are is counted', () => {
  const more = (n: number) => ({ text: ` … ${n} more` });
  const lines = wrap([{ text: 'one two three four five six seven' }], { width: 14, lines: 2, more });
  assert.deepEqual(lines.map(textOf), ['one two three', 'four … 3 more']);
});

test('whatever the text, no line is too wide and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), fc.integer({ min: 4, max: 40 }), (texts, width) => {
      const pieces = texts.map((text, i) => ({ text: printable(text), bold: i % 2 === 0 }));
      const lines = wrap(pieces, { width });
      for (const line of lines) assert.ok(lineWidth(line) <= width, `${lineWidth(line)} > ${width}`);
      const bare = (s: string) => s.replaceAll(' ', '');
      assert.equal(bare(lines.map(textOf).join('')), bare(pieces.map((p) => p.text).join('')));
    }),
  );
});

test('a megabyte without a blank is wrapped in linear time', () => {
  const start = performance.now();
  assert.equal(wrap([{ text: 'é'.repeat(500_000) }], { width: 100 }).length, 5000);
  assert.ok(performance.now() - start < 10_000);
});
