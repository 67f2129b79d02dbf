import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPENING, shownByPage } from './shownBy.ts';

const isStub = async (inside: string, head = '') =>
  (await shownByPage(`<title>Gate</title>${head}<article><h1>Gate stays shut</h1>${inside}</article>`)).report.head.stub;

test('a short text with a paywall under it is a stub', async () => {
  assert.equal(await isStub(`${OPENING}<div class="paywall"><p>Subscribe to continue reading</p></div>`), true);
  assert.equal(await isStub(`${OPENING}<div><p>Already a subscriber? <a href="/l">Sign in</a></p></div>`), true);
});

test('a short text without one is short', async () => assert.equal(await isStub(OPENING), false));

test('a long text with an offer under it is whole', async () => {
  assert.equal(await isStub(`${OPENING.repeat(20)}<div class="paywall"><p>Subscribe to continue reading</p></div>`), false);
});

test('a page that counts far more words than it shows is a stub', async () => {
  const data = (words: number) => `<script type="application/ld+json">{"@type":"NewsArticle","wordCount":${words}}</script>`;
  assert.equal(await isStub(OPENING.repeat(4), data(1800)), true);
  assert.equal(await isStub(OPENING.repeat(4), data(100)), false);
});
