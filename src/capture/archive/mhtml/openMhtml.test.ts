import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplacedInArchive } from '../../../../test/support/archiveOrigins.ts';
import { madeMhtml } from '../../../../test/support/archives.ts';
import { AD_PAGE, harbourPage, POST_FRAME_URL, POST_PAGE, POST_TEXT } from '../../../../test/support/harbourPage.ts';
import type { Report } from '../../../contract/index.ts';
import { capture } from '../../capture.ts';
import { isMhtml } from './isMhtml.ts';

const URL = 'https://packet.example/harbour/line-closes';
const read = (bytes: Uint8Array) => capture(bytes, { file: 'page.mhtml' });

function blockTexts(report: Report): (readonly [string, string])[] {
  return report.blocks.map((b) => [b.type, report.text.slice(b.start, b.end)]);
}

function assertHarbour(report: Report): void {
  assert.deepEqual(
    report.blocks.map((b) => b.type),
    ['title', 'paragraph', 'paragraph', 'post', 'paragraph'],
  );
  assert.equal(blockTexts(report)[3]?.[1], POST_TEXT);
  const post = report.blocks[3]?.post;
  assert.deepEqual([post?.platform, post?.author, post?.handle], ['x', 'Nils Ek', 'nilsek']);
  assert.equal(post?.url, 'https://twitter.com/nilsek/status/1234567890');
  assert.deepEqual(
    report.removed.filter((r) => r.reason === 'frame').map((r) => r.text),
    ['Buy the new Zephyr kettle now.'],
  );
}

test('Chrome: frames by Content-ID, a post in one of them at its place with the part it is of', async () => {
  const page = harbourPage(
    '<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-0" src="cid:frame-0A@mhtml.blink"></iframe></div><iframe src="cid:frame-0B@mhtml.blink"></iframe>',
  );
  const bytes = madeMhtml([
    { location: URL, id: 'frame-0@mhtml.blink', body: page },
    { location: 'https://packet.example/a.css', type: 'text/css', body: 'p { color: red }' },
    { location: POST_FRAME_URL, id: 'frame-0A@mhtml.blink', body: POST_PAGE },
    { location: 'https://ads.example/kettle', id: 'frame-0B@mhtml.blink', encoding: 'base64', body: AD_PAGE },
    { location: 'https://packet.example/ship.png', type: 'image/png', encoding: 'base64', body: new Uint8Array([0x89, 0x50]) },
  ]);
  const report = await read(bytes);
  assertHarbour(report);
  assert.deepEqual(misplacedInArchive(report, bytes), []);
  const { format, url, captured, id } = report.head;
  assert.deepEqual([format, url, captured], ['mhtml', URL, '2026-06-09T18:22:01+02:00']);
  const parts = report.blocks.map((b) => [...new Set(b.origin.map((r) => r.part))]);
  assert.deepEqual(parts, [[undefined], [undefined], [undefined], [POST_FRAME_URL], [undefined]]);
  assert.ok(report.blocks[2]?.origin.some((r) => r.how === 'quoted-printable'));
  assert.ok(report.removed.at(-1)?.origin.every((r) => r.how === 'base64'));
  // The same page saved again in other words of transfer is the same report.
  const again = await read(madeMhtml([{ location: URL, encoding: 'base64', body: page }], { newline: '\n' }));
  assert.equal(again.head.id, id);
});

test('Internet Explorer: frames by their address, relative to the page; Windows-1252; parts in parts', async () => {
  const page = harbourPage('<iframe src="../embed/post.html#top"></iframe><iframe src="http://ads.example/k"></iframe>');
  const latin = Buffer.from(
    page.replace(/[“”’]/g, (c) => ({ '“': '\x93', '”': '\x94', '’': '\x92' })[c] ?? c),
    'latin1',
  );
  const post = POST_PAGE.replace('<div id="app">', '<div class="twitter-tweet-rendered" data-tweet-id="1234567890">');
  const inner = madeMhtml(
    [
      { type: 'text/plain', body: 'The text without its page' },
      { charset: 'windows-1252', location: 'http://packet.example/news/1.html', body: latin },
    ],
    { fields: [] },
  );
  const fields = [
    'From: "Saved by Windows Internet Explorer 8"',
    'Subject: =?utf-8?B?VGhl?=',
    'Date: Fri, 6 Nov 2009 15:36:06 -0800',
  ];
  const head = Buffer.from(inner).indexOf('\r\n\r\n');
  const type = Buffer.from(inner).subarray(0, head).toString().replaceAll('----Multi', '----Multi');
  const nested = Buffer.from(inner)
    .subarray(head + 4)
    .toString('latin1');
  const outer = Buffer.from(
    [
      ...fields,
      'Content-Type: multipart/related; type="multipart/alternative"; boundary="out"',
      '',
      'This is a multi-part message in MIME format.',
      '',
      '--out',
      type.replace('related', 'alternative'),
      '',
      nested,
      '--out',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: http://packet.example/embed/post.html',
      '',
      Buffer.from(post)
        .toString('latin1')
        .replaceAll('=', '=3D')
        .replace(/[\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16)}`),
      '--out',
      'Content-Type: text/html',
      'Content-Location: http://ads.example/k',
      '',
      AD_PAGE,
      '--out--',
      '',
    ].join('\r\n'),
    'latin1',
  );
  assert.equal(isMhtml(outer), true);
  const report = await read(outer);
  assertHarbour(report);
  assert.match(report.text, /“We can’t pay for it,”/);
  assert.equal(report.head.captured, '2009-11-06T15:36:06-08:00');
  assert.equal(report.head.url, 'http://packet.example/news/1.html');
  const [first] = report.blocks[0]?.origin ?? [];
  assert.equal(outer.subarray(first?.bytes?.[0], first?.bytes?.[1]).toString(), 'The island line closes');
});

test('a page that was saved without parts, in eight bits', async () => {
  const bytes = Buffer.from(
    `From: "Saved by Windows Internet Explorer 10"\r\nMIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset="utf-8"\r\nContent-Location: ${URL}\r\n\r\n${harbourPage()}`,
  );
  const report = await read(bytes);
  assert.equal(report.blocks.length, 4);
  assert.deepEqual(misplacedInArchive(report, bytes), []);
});

test('a frameset: the frame that shows the report is read as the page', async () => {
  const page = `<html><head><title>The Packet</title></head><frameset cols="20%,80%"><frame src="cid:menu@p"><frame src="cid:text@p"></frameset></html>`;
  const menu = '<html><body><a href="/">Home</a><br><a href="/sport">Sport</a></body></html>';
  const bytes = madeMhtml([
    { location: URL, body: page },
    { id: 'menu@p', location: `${URL}/menu.html`, body: menu },
    { id: 'text@p', location: `${URL}/text.html`, body: harbourPage(), encoding: 'base64' },
  ]);
  const report = await read(bytes);
  assert.deepEqual(
    report.blocks.map((b) => b.type),
    ['title', 'paragraph', 'paragraph', 'paragraph'],
  );
  assert.equal(report.head.title, 'The island line closes');
  assert.equal(report.head.url, `${URL}/text.html`);
  assert.deepEqual(misplacedInArchive(report, bytes), []);
  assert.deepEqual(
    report.removed
      .filter((r) => r.reason === 'frame')
      .map((r) => r.text)
      .sort(),
    ['Home Sport'],
  );
  assert.ok(report.diagnostics.some((d) => d.rule === 'report-in-frame'));
  const [place] = report.head.found.title?.origin ?? [];
  const digits = Buffer.from(bytes)
    .subarray(...(place?.bytes ?? [0, 0]))
    .toString();
  const told = ['', 'A', 'AA', 'AAA'].map((lead) => Buffer.from(lead + digits.replace(/\s/g, ''), 'base64').toString());
  assert.ok(
    told.some((t) => t.includes('The island line closes')),
    digits,
  );
});

test('frames that hold themselves and each other are opened once', async () => {
  const page = harbourPage('<iframe src="cid:a@p"></iframe><iframe src="cid:a@p"></iframe>');
  const bytes = madeMhtml([
    { location: URL, body: page },
    { id: 'a@p', body: '<p>Alpha<iframe src="cid:b@p"></iframe><iframe src="cid:a@p"></iframe>' },
    { id: 'b@p', body: '<p>Beta<iframe src="cid:a@p"></iframe>' },
  ]);
  const report = await read(bytes);
  assert.deepEqual(
    report.removed.filter((r) => r.reason === 'frame').map((r) => r.text),
    ['Alpha', 'Beta'],
  );
});

test('a file that ends early, or without a page, says so', async () => {
  const bytes = madeMhtml([{ location: URL, body: harbourPage() }]);
  const half = bytes.subarray(0, bytes.length - 400);
  const report = await read(half);
  assert.ok(report.blocks.length >= 3);
  assert.ok(report.diagnostics.some((d) => d.rule === 'truncated' && d.severity === 'warning'));
  await assert.rejects(
    read(madeMhtml([{ type: 'text/css', body: 'p {}' }])),
    /^CaptureError: page\.mhtml: the archive holds no page/,
  );
});

test('a mail with its pictures beside it is no saved page', () => {
  const fields = ['From: a@packet.example', 'To: b@packet.example', 'MIME-Version: 1.0'];
  assert.equal(isMhtml(madeMhtml([{ body: harbourPage() }], { fields })), false);
  assert.equal(isMhtml(madeMhtml([{ body: harbourPage() }], { fields: ['MIME-Version: 1.0'] })), true);
  assert.equal(isMhtml(new TextEncoder().encode('From: here on the text\n\ngoes on')), false);
  assert.equal(isMhtml(new TextEncoder().encode('<html>')), false);
});
