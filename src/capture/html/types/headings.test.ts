import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('a short line all in bold is a heading, a sentence in bold is not', async () => {
  const { blocks } = await shownBy('<p><strong>No key</strong></p><p>There is none, he said.</p><p><b>There is none.</b></p>');
  assert.deepEqual(blocks, ['heading 4: No key', 'paragraph: There is none, he said.', 'paragraph: There is none.']);
});
