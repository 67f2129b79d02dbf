import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('a pull quote that the text has too is left out, one that stands alone is a quotation', async () => {
  const { blocks, removed } = await shownBy(
    '<p>“We have a gate and no key,” said the chairman of the board on Monday.</p><aside><q>We have a gate and no key</q></aside><aside class="pullquote"><p>Nobody has the key but the cat</p></aside>',
  );
  assert.deepEqual(blocks, [
    'paragraph: “We have a gate and no key,” said the chairman of the board on Monday.',
    'quote 1: Nobody has the key but the cat',
  ]);
  assert.deepEqual(removed, ['pull-quote: We have a gate and no key']);
});

test('who is quoted goes with a pull quote', async () => {
  const { blocks, removed } = await shownBy(
    '<p>“We have a gate and no key,” said the chairman of the board on Monday.</p><figure class="wp-block-pullquote"><blockquote><p>We have a gate and no key</p><cite>Jonas Ferrier, chairman</cite></blockquote></figure><p>He laughed.</p>',
  );
  assert.equal(blocks.at(-1), 'paragraph: He laughed.');
  assert.deepEqual(removed, ['pull-quote: We have a gate and no key', 'pull-quote: Jonas Ferrier, chairman']);
});
