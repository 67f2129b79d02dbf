import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPENING, shownBy } from '../shownBy.ts';

async function said(inside: string): Promise<string[]> {
  const { report, blocks } = await shownBy(inside);
  assert.deepEqual(blocks, []);
  return report.diagnostics.map((d) => `${d.severity} ${d.message}`);
}
const post = (platform: string, url: string) => `warning a post on ${platform} stood here; its text was not saved (${url})`;

test('an embed code that holds nothing but a link', async () => {
  assert.deepEqual(
    await said('<blockquote class="twitter-tweet"><a href="https://twitter.com/gate/status/12345?ref_src=x"></a></blockquote>'),
    [post('X (Twitter)', 'https://twitter.com/gate/status/12345')],
  );
  assert.deepEqual(
    await said(
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbC/?utm=1"><a href="https://www.instagram.com/p/AbC/">Sieh dir diesen Beitrag auf Instagram an</a><p><a href="https://www.instagram.com/p/AbC/">A post shared by Gate (@gate)</a></p></blockquote>',
    ),
    [post('Instagram', 'https://www.instagram.com/p/AbC/')],
  );
  assert.deepEqual(await said('<div class="fb-post" data-href="https://www.facebook.com/gate/posts/123"></div>'), [
    post('Facebook', 'https://www.facebook.com/gate/posts/123'),
  ]);
  assert.deepEqual(
    await said('<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kx"></blockquote>'),
    [post('Bluesky', 'https://bsky.app/profile/did:plc:abc/post/3kx')],
  );
});

test('frames and scripts that would load a post', async () => {
  const frame = (src: string, more = '') => said(`<iframe ${more} src="${src}"></iframe>`);
  assert.deepEqual(await frame('https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=1234567890'), [
    post('X (Twitter)', 'https://x.com/i/status/1234567890'),
  ]);
  assert.deepEqual(await frame('https://www.instagram.com/p/AbC/embed/captioned/'), [
    post('Instagram', 'https://www.instagram.com/p/AbC/'),
  ]);
  assert.deepEqual(
    await frame('https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fgate%2Fposts%2F1&amp;width=500'),
    [post('Facebook', 'https://www.facebook.com/gate/posts/1')],
  );
  assert.deepEqual(await said('<iframe data-src="https://www.tiktok.com/embed/v2/7012345"></iframe>'), [
    post('TikTok', 'https://www.tiktok.com/video/7012345'),
  ]);
  assert.deepEqual(await frame('https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kx?id=1'), [
    post('Bluesky', 'https://bsky.app/profile/did:plc:abc/post/3kx'),
  ]);
  assert.deepEqual(await frame('https://social.example/@gate/109876543210/embed'), [
    post('Mastodon', 'https://social.example/@gate/109876543210'),
  ]);
  assert.deepEqual(
    await said('<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="gatewatch/12"></script>'),
    [post('Telegram', 'https://t.me/gatewatch/12')],
  );
  assert.deepEqual(await said('<amp-twitter width="375" data-tweetid="1234567890"></amp-twitter>'), [
    post('X (Twitter)', 'https://x.com/i/status/1234567890'),
  ]);
});

test('a frame in the element that its script put it into is one post', async () => {
  assert.deepEqual(
    await said(
      '<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-0" data-tweet-id="1234567890"></iframe></div>',
    ),
    [post('X (Twitter)', 'https://x.com/i/status/1234567890')],
  );
});

test('a video is told with its title', async () => {
  const address = 'https://www.youtube.com/watch?v=abcdefghijk';
  const video = 'info a video on YouTube stood here; what is said in it is not in the file:';
  assert.deepEqual(
    await said('<iframe title="The gate at night" src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>'),
    [`${video} “The gate at night” (${address})`],
  );
  assert.deepEqual(await said('<iframe title="YouTube video player" src="//www.youtube.com/embed/abcdefghijk"></iframe>'), [
    `${video} (${address})`,
  ]);
  assert.deepEqual(await said('<lite-youtube videoid="abcdefghijk" playlabel="Play: The gate at night"></lite-youtube>'), [
    `${video} “The gate at night” (${address})`,
  ]);
});

test('an address that the site would have made a post of', async () => {
  const { report, removed } = await shownBy('<div>https://twitter.com/gate/status/12345</div>');
  assert.deepEqual(removed, ['post-address: https://twitter.com/gate/status/12345']);
  assert.deepEqual(
    report.diagnostics.map((d) => d.message),
    ['a post on X (Twitter) stood here; its text was not saved (https://twitter.com/gate/status/12345)'],
  );
  const words = '<p>It is at https://twitter.com/gate/status/12345 for all to see, the keeper said.</p>';
  assert.equal((await shownBy(words)).report.diagnostics.length, 0);
});

test('the place is the end of the block before', async () => {
  const { report } = await shownBy('<blockquote class="twitter-tweet"></blockquote>');
  const [found] = report.diagnostics;
  const opening = OPENING.replace(/<\/?p>/g, '');
  assert.equal(report.text.slice(0, found?.start).slice(-opening.length), opening);
  assert.equal(found?.message, 'a post on X (Twitter) stood here; its text was not saved');
});

test('what is in the file is not missing, nor what stands beside the report', async () => {
  const read = await shownBy(
    '<blockquote class="twitter-tweet"><p>The gate is shut.</p>&mdash; Gate (@gate) <a href="https://twitter.com/gate/status/1">June 8, 2026</a></blockquote>',
  );
  const framed = await shownBy(
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1234567" srcdoc="<article><p>The gate is shut.</p></article>"></iframe>',
  );
  const beside = await shownBy(
    '<aside class="related"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></aside>',
  );
  for (const { report } of [read, framed, beside]) assert.deepEqual(report.diagnostics, []);
});

test('a button to share is no embed', async () => {
  assert.deepEqual(
    await said('<div><a class="stb-twitter" href="https://twitter.com/share?url=x" aria-label="tweet"></a></div>'),
    [],
  );
});

test('what an AMP page holds in the place of a post is no quotation', async () => {
  assert.deepEqual(
    await said('<amp-twitter data-tweetid="1234567890"><blockquote placeholder>Loading…</blockquote></amp-twitter>'),
    [post('X (Twitter)', 'https://x.com/i/status/1234567890')],
  );
});
