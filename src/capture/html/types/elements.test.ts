import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('headings, quotations and lists with their depth', async () => {
  const { blocks } = await shownBy(
    '<h3>What now</h3><blockquote><p>We have a gate.</p><blockquote>He has a gate.</blockquote></blockquote><ol><li>one gate<ul><li>one key</li></ul></li></ol>',
  );
  assert.deepEqual(blocks, [
    'heading 3: What now',
    'quote 1: We have a gate.',
    'quote 2: He has a gate.',
    'list-item 1: one gate',
    'list-item 2: one key',
  ]);
});

test('footnotes stand apart from the number that calls them', async () => {
  const { blocks, removed } = await shownBy(
    '<p>The gate is green.<sup><a href="#n1">1</a></sup> It was red.</p><div class="footnotes"><p id="n1">Paint was cheap.</p></div>',
  );
  assert.deepEqual(blocks, ['paragraph: The gate is green. It was red.', 'footnote: Paint was cheap.']);
  assert.ok(removed.includes('footnote-mark: 1'));
});

test('an exponent is no footnote', async () => {
  const { blocks } = await shownBy('<p>The yard has 40 m<sup>2</sup> of gate, he said.</p>');
  assert.deepEqual(blocks, ['paragraph: The yard has 40 m2 of gate, he said.']);
});
