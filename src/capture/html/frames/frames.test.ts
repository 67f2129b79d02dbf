import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplacedInArchive } from '../../../../test/support/archiveOrigins.ts';
import { madeMhtml } from '../../../../test/support/archives.ts';
import { AD_PAGE, harbourPage, POST_FRAME_URL, POST_PAGE, POST_TEXT } from '../../../../test/support/harbourPage.ts';
import { POST_FRAMES } from '../../../../test/support/postFrames.ts';
import type { Report } from '../../../contract/index.ts';
import { capture } from '../../capture.ts';
import { shownBy } from '../shownBy.ts';

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

async function read(frame: string): Promise<{ report: Report; bytes: Uint8Array }> {
  const bytes = new TextEncoder().encode(harbourPage(frame));
  return { report: await capture(bytes, { file: 'page.html' }), bytes };
}

function postOf(report: Report): string | undefined {
  const types = report.blocks.map((b) => b.type);
  assert.deepEqual(types, ['title', 'paragraph', 'paragraph', 'post', 'paragraph']);
  const post = report.blocks[3];
  return post && report.text.slice(post.start, post.end);
}

test('SingleFile: a frame kept as srcdoc is read, in quotes of either kind and in frames inside frames', async () => {
  const single = `<iframe data-tweet-id="1234567890" srcdoc='${POST_PAGE.replaceAll('&', '&amp;')}'></iframe>`;
  for (const frame of [
    `<iframe id=twitter-widget-0 class="x" srcdoc="${escaped(POST_PAGE)}"></iframe>`,
    single,
    `<iframe srcdoc="${escaped(`<p>Around<iframe srcdoc="${escaped(POST_PAGE.replace('<div id="app">', '<div class="twitter-tweet">'))}"></iframe>`)}"></iframe>`,
  ]) {
    const { report, bytes } = await read(frame);
    assert.equal(postOf(report), POST_TEXT);
    const plain = report.blocks.flatMap((b) => b.origin).filter((r) => r.how === undefined);
    for (const run of plain) {
      const there = Buffer.from(bytes.subarray(run.bytes?.[0], run.bytes?.[1])).toString();
      assert.equal(there, report.text.slice(run.start, run.end));
    }
  }
});

test('a frame kept as a data address is read, percent-encoded and in base64', async () => {
  const percent = encodeURIComponent(POST_PAGE).replaceAll('%20', ' ').replaceAll("'", '&#39;');
  const base64 = Buffer.from(POST_PAGE).toString('base64');
  for (const src of [`data:text/html;charset=utf-8,${percent}`, `data:text/html;base64,${base64}`]) {
    const { report } = await read(`<iframe id="twitter-widget-3" src='${src}'></iframe>`);
    assert.equal(postOf(report), POST_TEXT);
    const origins = report.blocks[3]?.origin ?? [];
    assert.ok(origins.length > 3, 'words have places of their own');
    assert.ok(origins.every((run, i) => i === 0 || (run.bytes?.[0] ?? 0) >= (origins[i - 1]?.bytes?.[0] ?? 0)));
  }
});

test('what frames show beside posts is left out, told apart from the page, and nothing of it is lost', async () => {
  const { report, bytes } = await read(`<iframe srcdoc="${escaped(AD_PAGE)}"></iframe>`);
  assert.equal(report.blocks.length, 4);
  const [ad] = report.removed.filter((r) => r.reason === 'frame');
  assert.equal(ad?.text, 'Buy the new Zephyr kettle now.');
  assert.deepEqual(misplacedInArchive(report, bytes), []);
});

test('hidden frames, frames that are not held, and pictures as data are passed over', async () => {
  for (const frame of [
    `<div style="display:none"><iframe srcdoc="${escaped(POST_PAGE)}"></iframe></div>`,
    `<iframe src="${POST_FRAME_URL}"></iframe>`,
    '<iframe src="about:blank"></iframe>',
    '<object data="data:image/png;base64,iVBORw0KGgo="></object>',
    '<iframe src="data:text/html"></iframe>',
  ]) {
    const { report } = await read(frame);
    assert.equal(report.blocks.length, 4, frame);
    assert.deepEqual(
      report.removed.filter((r) => r.reason === 'frame'),
      [],
    );
  }
});

test('frames nested without end take bounded time', async () => {
  let frame = AD_PAGE;
  for (let i = 0; i < 10; i++) frame = `<p>level ${i}</p><iframe srcdoc="${escaped(frame)}"></iframe>`;
  const { report } = await read(frame);
  assert.equal(report.removed.filter((r) => r.reason === 'frame').length, 8);
});

test('a whole page in a frame is the report; what stands around it is left out', async () => {
  const bytes = new TextEncoder().encode(
    `<html><body><p>You are looking at a copy.</p><iframe srcdoc="${escaped(harbourPage())}"></iframe></body></html>`,
  );
  const report = await capture(bytes, { file: 'copy.html' });
  assert.equal(report.head.title, 'The island line closes');
  assert.equal(report.blocks.length, 4);
  assert.ok(report.removed.some((r) => r.reason === 'around-frame' && r.text === 'You are looking at a copy.'));
  assert.deepEqual(misplacedInArchive(report, bytes), []);
});

test('posts of every platform are read out of the frames that their scripts make', async () => {
  const parts = (url: string, body: string) => [
    { location: 'https://packet.example/1', body: harbourPage('<iframe src="cid:post@p"></iframe>') },
    { id: 'post@p', location: url, body },
  ];
  const read: Record<string, unknown> = {};
  for (const [platform, [url, body]] of Object.entries(POST_FRAMES)) {
    const report = await capture(madeMhtml(parts(url, body)), { file: 'page.mhtml' });
    const text = postOf(report);
    const post = report.blocks[3]?.post;
    assert.equal(post?.platform, platform);
    read[platform] = [text, post?.author, post?.handle, post?.published, post?.likes, post?.replies];
  }
  const dead = 'The line to Skarn is dead. We voted 5–2 behind closed doors.';
  assert.deepEqual(read, {
    instagram: [
      'Last call for Skarn. We sail until October and not a day longer, they told us. #skarn',
      null,
      'skarn.ferry',
      null,
      1532,
      42,
    ],
    bluesky: [dead, 'Nils Ek', 'nilsek.bsky.social', '2026-06-08T17:12:00Z', null, 3],
    mastodon: [dead.replace('. ', '.\n'), 'Nils Ek', 'nilsek', '2026-06-08T17:12:00Z', 42, null],
    telegram: ['The line to Skarn is dead.\nWe voted 5–2.', 'Harbour Board', 'harbourboard', '2026-06-08T17:12:00Z', null, null],
    facebook: [dead, null, 'skarn.ferry', '2026-06-08', null, null],
    'truth-social': [dead, 'Nils Ek', 'nilsek', '2026-06-08T17:12:00Z', null, null],
  });
});

test('the frame of a YouTube video is its title and its channel', async () => {
  const player =
    "<div class='html5-video-player'><div class='ytp-title'><div class='ytp-title-text'><a class='ytp-title-link' href='https://www.youtube.com/watch?v=abcdefghijk&amp;feature=x'>The gate at night</a></div></div><div class='ytp-title-expanded-heading'><h2 class='ytp-title-expanded-title'><a href='https://www.youtube.com/@gatewatch'>Gate Watch</a></h2><h3>12K subscribers</h3></div><button>Watch later</button></div>";
  const { report, removed } = await shownBy(
    `<iframe src="https://www.youtube.com/embed/abcdefghijk" srcdoc="${player}"></iframe>`,
  );
  const [post] = report.blocks.filter((b) => b.post);
  assert.equal(post && report.text.slice(post.start, post.end), 'The gate at night');
  const { platform, author, handle, url } = post?.post ?? {};
  const address = 'https://www.youtube.com/watch?v=abcdefghijk';
  assert.deepEqual([platform, author, handle, url], ['youtube', 'Gate Watch', 'gatewatch', address]);
  assert.deepEqual(removed, ['post-frame: Gate Watch', 'post-frame: 12K subscribers', 'post-frame: Watch later']);
  assert.deepEqual(report.diagnostics, []);
});
