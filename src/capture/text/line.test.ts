import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './line.ts';

const shown = (text: string) => readLines(text).map((l) => text.slice(l.from, l.to));

test('every newline style ends a line, and blank lines are counted', () => {
  const text = 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\n\n\n h ';
  assert.deepEqual(shown(text), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  assert.equal(readLines(text).at(-1)?.blanks, 2);
});

test('a form feed begins a page, on its own line or at the head of one', () => {
  assert.deepEqual(
    readLines('a\n\fb\nc\f\nd').map((l) => l.newPage),
    [false, true, false, true],
  );
});

test('what nobody can see is blank', () => {
  assert.deepEqual(shown('\u200b\n\u00a0\n\ufeffa\u200b'), ['a\u200b']);
});

test('indentation counts tabs to the next multiple of four', () => {
  assert.deepEqual(
    readLines('  a\n\tb\n \tc').map((l) => l.indent),
    [2, 4, 4],
  );
});
