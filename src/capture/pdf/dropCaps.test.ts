import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MappedText } from '../../report/mappedText.ts';
import { largeLetters, withDropCaps } from './dropCaps.ts';
import { lineAt } from './fixtures/lineAt.ts';
import type { UprightItem } from './upright.ts';

const cap = (letter: string): UprightItem => ({
  text: letter,
  x: 50,
  y: 126,
  left: 50,
  base: 126,
  angle: 0,
  width: 22,
  size: 36,
  font: 0,
  mark: null,
  artifact: false,
  from: 900,
  to: 901,
});
const capOf = (letter: string) => ({ item: cap(letter), text: MappedText.changed(letter, 900, 901, 'escape') });
const beside = (first: string) => [
  lineAt('and some text above it', { left: 50, base: 87 }),
  lineAt(first, { left: 74, base: 107 }),
  lineAt('of the town has not answered', { left: 74, base: 120 }),
  lineAt('the letter that it was sent', { left: 50, base: 133 }),
];

test('the large letter begins the line that its top is level with', () => {
  const { lines, left } = withDropCaps(beside('he mayor'), [capOf('T')]);
  assert.equal(left.length, 0);
  assert.equal(lines[1]?.text.text, 'The mayor');
  assert.equal(lines[1]?.left, 50);
});

test('a letter that is a word by itself keeps a space', () => {
  assert.equal(withDropCaps(beside('member of the council'), [capOf('A')]).lines[1]?.text.text, 'A member of the council');
  assert.equal(withDropCaps(beside('s the council met'), [capOf('A')]).lines[1]?.text.text, 'As the council met');
});

test('a large letter with nothing beside it is given back', () => {
  assert.equal(withDropCaps([lineAt('he mayor', { left: 300 })], [capOf('T')]).left.length, 1);
});

test('only single capitals much larger than the rest are looked at', () => {
  const small = { ...cap('x'), size: 10, text: 'words of the text' };
  assert.deepEqual(
    [...largeLetters([small, small, small, cap('T'), cap('Th')])].map((i) => i.text),
    ['T'],
  );
});
