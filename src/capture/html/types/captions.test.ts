import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('a figure’s caption and the credit in it are two blocks', async () => {
  const { blocks } = await shownBy(
    '<figure><img src="a.jpg"><figcaption>The gate on Monday. <span class="credit">Lys Ferrant/Packet</span></figcaption></figure>',
  );
  assert.deepEqual(blocks, ['caption: The gate on Monday.', 'credit: Lys Ferrant/Packet']);
});

test('a short line in a box with a picture is its caption, a linked one is not', async () => {
  const { blocks } = await shownBy(
    '<div><img src="a.jpg"><p>The gate on Monday</p></div><div><img src="b.jpg"><p><a href="https://shop.example/">Buy it here today</a></p></div>',
  );
  assert.deepEqual(blocks, ['caption: The gate on Monday', 'paragraph: Buy it here today']);
});

test('a line in italics right after a picture is its caption, a sentence after it is not', async () => {
  const { blocks } = await shownBy(
    '<p><img src="a.jpg"></p><p><i>The gate on Monday</i></p><p><img src="a.jpg"></p><p>The gate was painted on Monday, as it is each year.</p>',
  );
  assert.deepEqual(blocks, ['caption: The gate on Monday', 'paragraph: The gate was painted on Monday, as it is each year.']);
});

test('an icon makes no caption', async () => {
  const { blocks } = await shownBy('<div><img src="i.png" width="16" height="16"><p>The gate, he said, is a gate</p></div>');
  assert.deepEqual(blocks, ['paragraph: The gate, he said, is a gate']);
});

test('a text set beside a picture is no caption', async () => {
  const { blocks } = await shownBy(
    '<div class="wp-block-media-text"><figure><img src="g.jpg"></figure><div class="wp-block-media-text__content"><p>The keeper has kept it for thirty years.</p></div></div>',
  );
  assert.deepEqual(blocks, ['paragraph: The keeper has kept it for thirty years.']);
});
