import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('a table of data is one block', async () => {
  const { blocks } = await shownBy(
    '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>41</td></tr><tr><td>2020</td><td>12</td></tr></table>',
  );
  assert.deepEqual(blocks, ['table: Year\tShips\n2019\t41\n2020\t12']);
});

test('a table that lays out a page is none', async () => {
  const { blocks } = await shownBy(
    '<table><tr><td><img src="a.gif"></td><td><p>The gate is green, the board said, and has been since it was put up in the year 1904 by the county.</p></td></tr></table>',
  );
  assert.deepEqual(blocks, [
    'paragraph: The gate is green, the board said, and has been since it was put up in the year 1904 by the county.',
  ]);
});
