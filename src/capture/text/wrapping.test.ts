import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './line.ts';
import { markLines } from './marks.ts';
import { readWrapping } from './wrapping.ts';

function read(text: string) {
  const lines = markLines(text, readLines(text), false);
  const wrapping = readWrapping(text, lines);
  const joined = lines.slice(1).map((l, i) => {
    const before = lines[i];
    return before !== undefined && wrapping.continues(before, l);
  });
  return { width: wrapping.width, joined };
}

const WRAPPED = `The council met for six hours on Tuesday and came to no decision
about the bridge, which has been closed since the spring, because
two of its members had left the room before the vote was taken.
Nobody knows why.
The mayor said that the vote would be held again on Thursday and
that he would "lock the door himself".`;

test('a hard-wrapped text is told by where its lines end', () => {
  const { width, joined } = read(WRAPPED);
  assert.ok(width !== null && width >= 60 && width <= 66, String(width));
  // The short line ends its paragraph, though no blank line follows.
  assert.deepEqual(joined, [true, true, true, false, true]);
});

test('menus around a wrapped text do not hide its width', () => {
  const menu = 'Home\nWorld\nSport\nOpinion\nContact us\n'.repeat(12);
  assert.ok(read(`${menu}\n${WRAPPED}`).width !== null);
});

test('lines that are paragraphs stay apart', () => {
  const text = 'The council met for six hours.\nNobody knows what it decided.\nThe mayor went home early.';
  assert.deepEqual(read(text), { width: null, joined: [false, false] });
});

test('a first line that is set in begins a paragraph', () => {
  const { joined } = read(
    `${WRAPPED}\n   The bridge was built in 1911 by a man who had never seen a river\nand it has been closed four times.`,
  );
  assert.equal(joined[5], false);
  assert.equal(joined[6], true);
});
