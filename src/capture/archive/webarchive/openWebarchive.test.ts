import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplacedInArchive } from '../../../../test/support/archiveOrigins.ts';
import { binaryPlist, madeWebarchive, madeXmlWebarchive } from '../../../../test/support/archives.ts';
import { AD_PAGE, harbourPage, POST_FRAME_URL, POST_PAGE, POST_TEXT } from '../../../../test/support/harbourPage.ts';
import { capture } from '../../capture.ts';
import { BinaryPlist } from './binaryPlist.ts';
import { isWebarchive } from './openWebarchive.ts';

const URL = 'https://packet.example/harbour/line-closes';

test('Safari: the page and the post in a frame, at their places in the file', async () => {
  const html = harbourPage(`<iframe src="${POST_FRAME_URL}&amp;x=1"></iframe><iframe src="//ads.example/k"></iframe>`);
  const bytes = madeWebarchive({
    url: URL,
    html,
    frames: [
      { url: 'https://ads.example/k', html: AD_PAGE },
      { url: `${POST_FRAME_URL}&x=1`, html: POST_PAGE },
    ],
  });
  assert.equal(isWebarchive(bytes), true);
  const report = await capture(bytes, { file: 'page.webarchive' });
  const post = report.blocks.find((b) => b.type === 'post');
  assert.equal(report.text.slice(post?.start, post?.end), POST_TEXT);
  assert.equal(post?.origin[0]?.part, `${POST_FRAME_URL}&x=1`);
  assert.deepEqual([report.head.format, report.head.url], ['webarchive', URL]);
  assert.deepEqual(misplacedInArchive(report, bytes), []);
  assert.deepEqual(
    report.removed.filter((r) => r.reason === 'frame').map((r) => r.text),
    ['Buy the new Zephyr kettle now.'],
  );
});

test('the same as XML, its lines ended in either way: bytes are those of the base64 in the file', async () => {
  const made = {
    url: `${URL}?a=1&b=2`,
    html: harbourPage(`<iframe src="${POST_FRAME_URL}"></iframe>`),
    frames: [{ url: POST_FRAME_URL, html: POST_PAGE }],
  };
  const binary = await capture(madeWebarchive(made), { file: 'a' });
  for (const newline of ['\n', '\r\n']) {
    const bytes = madeXmlWebarchive(made, newline);
    assert.equal(isWebarchive(bytes), true);
    const report = await capture(bytes, { file: 'a' });
    assert.deepEqual(misplacedInArchive(report, bytes), []);
    assert.deepEqual([report.text, report.head.id, report.head.url], [binary.text, binary.head.id, `${URL}?a=1&b=2`]);
    assert.ok(report.blocks.every((b) => b.origin.every((r) => r.how !== undefined)));
  }
  const wide = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(new TextDecoder().decode(madeXmlWebarchive(made)).replace('UTF-8', 'UTF-16'), 'utf16le'),
  ]);
  assert.equal((await capture(wide, { file: 'a' })).text, binary.text);
  const other = new TextEncoder().encode(
    '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>URL</key><string>https://a.example/</string></dict></plist>',
  );
  assert.equal(isWebarchive(other), false);
  await assert.rejects(capture(other, { file: 'a.webloc' }), /a\.webloc: this is a property list, which is not read/);
});

test('limits: frames in frames, and how many pages, are said', async () => {
  const deep = {
    url: `${URL}/1`,
    html: AD_PAGE,
    frames: [{ url: `${URL}/2`, html: AD_PAGE, frames: [{ url: `${URL}/3`, html: AD_PAGE }] }],
  };
  const bytes = madeWebarchive({ url: URL, html: harbourPage(), frames: [deep, { url: `${URL}/4`, html: AD_PAGE }] });
  const told = async (limits: object) =>
    (await capture(bytes, { file: 'a', limits })).diagnostics.filter((d) => d.rule.startsWith('too-')).map((d) => d.message);
  assert.deepEqual(await told({}), []);
  assert.deepEqual(await told({ depth: 1 }), [
    'the file has frames in frames more than 1 deep (limit depth); deeper ones were left out',
  ]);
  assert.deepEqual(await told({ parts: 2 }), ['the file has more than 2 pages (limit parts); later ones were left out']);
});

test('the encoding that the archive tells is used', async () => {
  const latin = Buffer.from(harbourPage().replace(/[“”’]/g, '"'), 'latin1');
  const report = await capture(madeWebarchive({ url: URL, html: latin, charset: 'iso-8859-1' }), { file: 'a' });
  assert.match(report.text, /café on the pier and the größte/);
});

test('an archive without a page, and other property lists', async () => {
  const css = madeWebarchive({ url: URL, html: 'p {}', type: 'text/css' });
  await assert.rejects(capture(css, { file: 'a' }), /a: the archive holds no page/);
  const other = binaryPlist({ Name: 'x', List: ['a', 'b'] });
  assert.equal(isWebarchive(other), false);
  await assert.rejects(capture(other, { file: 'a' }), /CaptureError: a: /);
});

test('a binary property list gives its objects one by one, and nothing for what is none', () => {
  const long = 'x'.repeat(400);
  const list = BinaryPlist.open(binaryPlist({ a: ['one', 'zwei ü'], b: new Uint8Array([1, 2, 3]), c: long, d: {} }));
  assert.ok(list);
  const top = list.dictionary(list.top);
  const strings = list.array(top?.get('a')).map((o) => list.string(o));
  assert.deepEqual(strings, ['one', 'zwei ü']);
  const data = list.data(top?.get('b'));
  assert.deepEqual([...(data?.bytes ?? [])], [1, 2, 3]);
  assert.equal(list.string(top?.get('c')), long);
  assert.equal(list.dictionary(top?.get('d'))?.size, 0);
  assert.deepEqual(
    [list.string(top?.get('a')), list.data(top?.get('c')), list.dictionary(99), list.array(undefined)],
    [null, null, null, []],
  );
});

test('an archive that holds itself ends', async () => {
  // Object 0: a dictionary whose frames are an array (object 3) of the dictionary itself.
  const bytes = Buffer.from(madeWebarchive({ url: URL, html: harbourPage(), frames: [{ url: URL, html: AD_PAGE }] }));
  const list = BinaryPlist.open(bytes);
  const frames = list?.dictionary(list.top)?.get('WebSubframeArchives') ?? 0;
  const table = Number(bytes.readBigUInt64BE(bytes.length - 8));
  const at = bytes.readUInt32BE(table + frames * 4);
  bytes.writeUInt16BE(0, at + 1);
  const report = await capture(bytes, { file: 'a' });
  assert.equal(report.blocks.length, 4);
});
