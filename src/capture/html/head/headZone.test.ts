import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownByPage } from '../shownBy.ts';

const head = async (inside: string) =>
  (
    await shownByPage(
      `<title>Gate stays shut</title><article><header><h1>Gate stays shut</h1>${inside}</header><div class="article-body">${OPENING}${CLOSING}</div></article>`,
    )
  ).blocks;

test('what the page calls a subtitle', async () => {
  assert.deepEqual(await head('<p class="standfirst">Nobody has the key, says the keeper</p>'), [
    'subtitle: Nobody has the key, says the keeper',
  ]);
  assert.deepEqual(await head('<h2>Nobody has the key, says the keeper</h2>'), ['subtitle: Nobody has the key, says the keeper']);
});

test('the outlet’s own summary', async () => {
  assert.deepEqual(
    await head('<div class="key-points"><ul><li>The gate is shut until winter</li><li>Nobody has the key to it</li></ul></div>'),
    ['subtitle: The gate is shut until winter', 'subtitle: Nobody has the key to it'],
  );
});

test('the first picture’s caption and credit', async () => {
  assert.deepEqual(
    await head(
      '<figure><img src="a"><figcaption>The gate on Monday <small class="photo-credit">Lys Ferrant</small></figcaption></figure>',
    ),
    ['caption: The gate on Monday', 'credit: Lys Ferrant'],
  );
});

test('a line of links and a counter are none of it', async () => {
  assert.deepEqual(await head('<p><a href="/a">Politics</a> <a href="/b">Harbours and gates</a></p><p>12 views</p>'), []);
});
