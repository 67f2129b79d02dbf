import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlacedItem } from './sourceText.ts';
import { upright } from './upright.ts';

const item = (text: string, x: number, y: number, angle: number): PlacedItem => ({
  text,
  x,
  y,
  angle,
  width: text.length * 6,
  size: 10,
  font: 0,
  mark: null,
  artifact: false,
  from: 0,
  to: text.length,
});

test('text that runs downwards is set upright, the page with it', () => {
  const page = upright([item('first line', 500, 40, 90), item('second line', 487, 40, 90)], 600, 800);
  assert.deepEqual([page.width, page.height], [800, 600]);
  assert.deepEqual(
    page.items.map((i) => [i.left, i.base]),
    [
      [40, 100],
      [40, 113],
    ],
  );
});

test('what runs in another direction than most is set aside', () => {
  const page = upright(
    [item('a line of the text', 50, 100, 0), item('DRAFT', 300, 400, 315), item('leans a little', 50, 113, 2)],
    600,
    800,
  );
  assert.deepEqual(
    page.askew.map((i) => i.text),
    ['DRAFT'],
  );
  assert.equal(page.items.length, 2);
});
