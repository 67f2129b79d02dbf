import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownBy, shownByPage } from '../shownBy.ts';

/** A part of a page, and the reason it goes for; null where it stays. */
const CASES: readonly [string, string | null][] = [
  ['<nav><a href="/a">News</a></nav>', 'navigation'],
  ['<div class="breadcrumbs">Home News</div>', 'navigation'],
  [
    '<section id="comments"><p>I saw the gate, and it was green as ever, I can tell you that for nothing.</p></section>',
    'comments',
  ],
  ['<div class="cookie-banner">We use cookies.</div>', 'cookie-notice'],
  ['<div role="dialog">Welcome back.</div>', 'dialog'],
  ['<div class="ad-slot">Buy a gate.</div>', 'advertisement'],
  ['<div class="shareTools">Send it on.</div>', 'share-bar'],
  ['<div class="c-newsletter_signup_box">The gate, weekly.</div>', 'newsletter'],
  ['<div class="inline-related">Gate was red.</div>', 'related'],
  ['<div class="post-tags">gate</div>', 'tags'],
  ['<div class="author-bio">Petra Vanstone has seen gates.</div>', 'author-note'],
  ['<div class="byline">By Petra Vanstone</div>', 'byline'],
  ['<div class="publish-date">Today at noon</div>', 'date-line'],
  ['<button>Open</button>', 'control'],
  ['<form><p>Your name, please.</p></form>', 'form'],
  ['<aside><p>Gates of the world, in numbers.</p></aside>', 'sidebar'],
  ['<footer>The Packet, Quay Street</footer>', 'page-footer'],
  ['<div class="paywall">Subscribe to go on.</div>', 'paywall'],
  ['<div class="elementor-widget-text-editor"><p>The gate, he said, is a gate.</p></div>', null],
  ['<div class="story-shareholders"><p>The gate, he said, is a gate.</p></div>', null],
  ['<div class="gradient-overhead"><p>The gate, he said, is a gate.</p></div>', null],
];

for (const [part, reason] of CASES) {
  test(`${part.slice(0, 50)}… ${reason ? `is left out: ${reason}` : 'stays'}`, async () => {
    const { removed } = await shownBy(part);
    assert.deepEqual(
      removed.map((r) => r.split(':')[0]),
      reason ? [reason] : [],
    );
  });
}

test('a name never takes the report itself away', async () => {
  const { report } = await shownByPage(
    `<title>Gate stays shut</title><div class="share-wrapper related"><h1>Gate stays shut</h1>${OPENING}${CLOSING}</div>`,
  );
  assert.equal(report.blocks.length, 3);
  const tagged = await shownByPage(
    `<title>Gate stays shut</title><article class="post-12 post hentry tag-newsletters category-comments"><h1>Gate stays shut</h1>${OPENING}${CLOSING}</article>`,
  );
  assert.equal(tagged.report.blocks.length, 3);
});

test('running text that leads nowhere stays, whatever its part is called; with a link it goes', async () => {
  const box = (name: string, more = '') => `<div class="${name}">${OPENING}${CLOSING}${more}</div>`;
  for (const name of ['related-content-block', 'newsletter-theme', 'share-story']) {
    const text = `${OPENING}${CLOSING}`.repeat(8);
    const kept = await shownBy(`${text}${box(name)}`);
    assert.deepEqual(kept.removed, [], name);
    const left = await shownBy(`${text}${box(name, '<a href="/x">On</a>')}`);
    assert.equal(left.removed.length, 3, name);
  }
});

test('a quotation alone in an aside stays, though that is called a sidebar', async () => {
  const { blocks } = await shownBy('<aside class="sidebar-quote"><blockquote>“We do not have such a list.”</blockquote></aside>');
  assert.deepEqual(blocks, ['quote 1: “We do not have such a list.”']);
});

test('related posts as plugins of WordPress call them', async () => {
  const { removed } = await shownBy('<div id="jp-relatedposts"><p>School shuts, too</p></div>');
  assert.deepEqual(removed, ['related: School shuts, too']);
});
