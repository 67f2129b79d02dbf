import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('each item of a live blog is entries, its time first', async () => {
  const item = (time: string, text: string) =>
    `<div class="liveblog-entry"><time datetime="2024-11-03T${time}Z">${time}</time><p>${text}</p></div>`;
  const { blocks } = await shownBy(
    item('10:42', 'The gate is shut, the board said.') + item('09:15', 'The gate is open, the board said.'),
  );
  assert.deepEqual(blocks, [
    'entry: 10:42',
    'entry: The gate is shut, the board said.',
    'entry: 09:15',
    'entry: The gate is open, the board said.',
  ]);
});
