import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Post } from '../../../contract/index.ts';
import { shownBy } from '../shownBy.ts';

async function posts(inside: string): Promise<{ text: string; post: Partial<Post> }[]> {
  const { report } = await shownBy(inside);
  return report.blocks.flatMap((b) => (b.post ? [{ text: report.text.slice(b.start, b.end), post: b.post }] : []));
}

test('the embed code of X as it stands before its script runs', async () => {
  const [found] = await posts(
    '<blockquote class="twitter-tweet"><p lang="en">The gate is shut.<br><br>Ask the board.</p>&mdash; Gate Watch 🚪 (@gate_watch) <a href="https://twitter.com/gate_watch/status/12?ref_src=x">June 8, 2026</a></blockquote>',
  );
  assert.equal(found?.text, 'The gate is shut.\nAsk the board.');
  const { author, handle, published, url, platform } = found?.post ?? {};
  assert.deepEqual(
    [platform, author, handle, published, url],
    ['x', 'Gate Watch 🚪', 'gate_watch', '2026-06-08', 'https://twitter.com/gate_watch/status/12'],
  );
});

test('a rendered post: counts, card, truncation, edit, badge', async () => {
  const [found] = await posts(
    `<div class="twitter-tweet twitter-tweet-rendered"><article><div class="tweet-header_author"><a class="tweet-header_authorLink" href="https://x.com/pv"><span>Petra Vanstone</span><svg aria-label="Verified account"></svg></a><a href="https://x.com/pv">@pv</a> · <a href="https://x.com/intent/follow">Follow</a></div>
    <p class="tweet-body_root">The gate, which was red until <a href="https://x.com/pv/status/9">Show more</a></p>
    <a class="tweet-card" href="https://packet.example/gate"><span class="tweet-card_domain">packet.example</span><span class="tweet-card_title">Gate stays shut</span><span class="tweet-card_description">Nobody has the key.</span></a>
    <div><a href="https://x.com/pv/status/9">Last edited <time datetime="2026-06-10T04:12:00.000Z">5:12 AM · Jun 10, 2026</time></a></div>
    <div><span class="tweet-actions_likeCount">9.3K</span> Reply Copy link</div><div>Read 94 replies</div></article></div>`,
  );
  assert.equal(found?.text, 'The gate, which was red until');
  assert.deepEqual(found?.post, {
    platform: 'x',
    author: 'Petra Vanstone',
    handle: 'pv',
    verified: true,
    published: '2026-06-10T04:12:00Z',
    url: 'https://x.com/pv/status/9',
    edited: true,
    truncated: true,
    likes: 9300,
    replies: 94,
    reposts: null,
    card: { domain: 'packet.example', title: 'Gate stays shut', description: 'Nobody has the key.' },
  });
});

test('a post that another quotes is a post of its own, after it', async () => {
  const found = await posts(
    '<div class="react-tweet"><p class="tweet-body">Look at this.</p><a href="https://x.com/a/status/1">1:00 PM · Jun 1, 2020</a><div class="quoted-tweet-container"><p class="tweet-body">The gate is shut.</p><a href="https://x.com/b/status/2">@b</a></div></div>',
  );
  assert.deepEqual(
    found.map((f) => [f.text, f.post.handle]),
    [
      ['Look at this.', 'a'],
      ['The gate is shut.', 'b'],
    ],
  );
});

test('Mastodon, Threads, Truth Social, Reddit', async () => {
  const found = await posts(
    `<blockquote class="mastodon-embed" data-embed-url="https://sea.example/@gate/109999999/embed"><p>The gate is shut.</p><p>Post by @gate@sea.example</p><a href="https://sea.example/@gate/109999999">View on Mastodon</a></blockquote>
     <blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@gate/post/Cx1"><p>Still shut.</p><div>Post by @gate</div><div>View on Threads</div></blockquote>
     <div class="truthsocial-embed"><p>SHUT!</p><a href="https://truthsocial.com/@gate/115000000000000001">June 1, 2025</a></div>
     <blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/gates/comments/1abc/shut/">The gate is shut again</a><br>by<a href="https://www.reddit.com/user/gatefan/">u/gatefan</a> in <a href="https://www.reddit.com/r/gates/">gates</a></blockquote>`,
  );
  assert.deepEqual(
    found.map((f) => [f.post.platform, f.post.handle, f.text.split('\n')[0]]),
    [
      ['mastodon', 'gate', 'The gate is shut.'],
      ['threads', 'gate', 'Still shut.'],
      ['truth-social', 'gate', 'SHUT!'],
      ['reddit', 'gatefan', 'The gate is shut again'],
    ],
  );
});

test('an embed without words is no block; what it shows is accounted for', async () => {
  const { blocks, removed } = await shownBy(
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C1/"><a href="https://www.instagram.com/p/C1/">View this post on Instagram</a></blockquote>',
  );
  assert.deepEqual([blocks, removed], [[], ['post-frame: View this post on Instagram']]);
});
