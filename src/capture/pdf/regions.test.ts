import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from './fixtures/lineAt.ts';
import type { Line } from './lines.ts';
import { regionsOf } from './regions.ts';

const column = (name: string, left: number, right: number, from: number, count: number): Line[] =>
  Array.from({ length: count }, (_, i) => lineAt(`${name}${i + 1}`, { left, right, base: from + 13 * i }));

const order = (lines: readonly Line[]): string[] => regionsOf(lines).flatMap((r) => r.lines.map((l) => l.text.text));

test('a left column is read to its end before the right one, whatever the order of the file', () => {
  const left = column('a', 50, 280, 100, 3);
  const right = column('b', 320, 550, 100, 3);
  const mixed = [right[0], left[0], right[1], left[1], right[2], left[2]].filter((l) => l !== undefined);
  assert.deepEqual(order(mixed), ['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
});

test('a heading over two columns comes first, one between them parts them', () => {
  const lines = [
    ...column('b', 320, 550, 100, 2),
    lineAt('Title', { left: 100, right: 500, base: 80, size: 20 }),
    ...column('a', 50, 280, 100, 2),
    lineAt('Middle', { left: 60, right: 540, base: 160, size: 14 }),
    ...column('d', 320, 550, 180, 2),
    ...column('c', 50, 280, 180, 2),
  ];
  assert.deepEqual(order(lines), ['Title', 'a1', 'a2', 'b1', 'b2', 'Middle', 'c1', 'c2', 'd1', 'd2']);
});

test('a title that hangs over to the right is read before the short heading under its left', () => {
  const lines = [
    lineAt('Short', { left: 56, right: 118, base: 185, size: 14 }),
    lineAt('Title', { left: 131, right: 481, base: 98, size: 17 }),
    ...column('a', 56, 301, 208, 3),
    ...column('b', 311, 555, 186, 5),
  ];
  assert.deepEqual(order(lines).slice(0, 3), ['Title', 'Short', 'a1']);
});

test('a box beside the text is read between what stands beside it and what goes on under it', () => {
  const lines = [
    ...column('box', 350, 540, 126, 3),
    ...column('wide', 50, 540, 100, 2),
    ...column('narrow', 50, 330, 126, 3),
    ...column('under', 50, 540, 165, 2),
  ];
  assert.deepEqual(order(lines), ['wide1', 'wide2', 'narrow1', 'narrow2', 'narrow3', 'box1', 'box2', 'box3', 'under1', 'under2']);
});

test('thousands of lines on a page are left in their order at once', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) =>
    lineAt(`l${i}`, { left: (i * 37) % 500, right: ((i * 37) % 500) + 20, base: (i * 7) % 780 }),
  );
  const began = performance.now();
  assert.equal(regionsOf(lines).length, 1);
  assert.ok(performance.now() - began < 1000);
});
