import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harbourPage, POST_FRAME_URL, POST_PAGE, POST_TEXT } from '../../../../test/support/harbourPage.ts';
import { capture } from '../../capture.ts';
import { CaptureError } from '../../captureError.ts';
import { zipped } from '../../docx/zipped.ts';

/** A page that unpacks itself, as SingleFile writes it; `absolute` as it counts the places in the Zip file. */
function selfExtracting(files: Readonly<Record<string, string>>, absolute = true): Uint8Array {
  const head = Buffer.from(
    '<!DOCTYPE html><html data-sfz><meta charset=utf-8><title>Gate</title><body hidden><div id="sfz-wait-message">Please wait...</div><script>x()</script><!--',
  );
  const zip = Buffer.from(zipped(files));
  if (absolute) {
    const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const list = zip.readUInt32LE(end + 16);
    for (let at = list; at < end; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')) {
      if (at < 0) break;
      zip.writeUInt32LE(zip.readUInt32LE(at + 42) + head.length, at + 42);
    }
    zip.writeUInt32LE(list + head.length, end + 16);
  }
  return Buffer.concat([head, zip, Buffer.from('--></body></html>')]);
}

const manifest = (url: string) =>
  JSON.stringify({ originalUrl: url, archiveTime: '2026-03-04T05:06:07.890Z', indexFilename: 'index.html' });
const texts = async (bytes: Uint8Array) => {
  const report = await capture(bytes, { file: 'gate.html' });
  return { report, blocks: report.blocks.map((b) => report.text.slice(b.start, b.end)) };
};

test('the page packed into a page that unpacks itself is read, with its places in its own bytes', async () => {
  const own = harbourPage();
  const plain = await texts(new TextEncoder().encode(own));
  for (const absolute of [true, false]) {
    for (const folder of ['', '1700000000000_12/']) {
      const files = {
        [`${folder}images/0.png`]: 'x',
        [`${folder}index.html`]: own,
        [`${folder}manifest.json`]: manifest('https://packet.example/gate'),
      };
      const { report, blocks } = await texts(selfExtracting(files, absolute));
      assert.deepEqual(blocks, plain.blocks);
      assert.deepEqual(report.blocks[1]?.origin, plain.report.blocks[1]?.origin);
      assert.deepEqual(
        [report.head.format, report.head.captured, report.head.id],
        ['html', '2026-03-04T05:06:07Z', plain.report.head.id],
      );
    }
  }
});

test('a post in a frame is read', async () => {
  const own = harbourPage(`<iframe src="frames/0/index.html" data-src="${POST_FRAME_URL}"></iframe>`);
  const files = { 'index.html': own, 'frames/0/index.html': POST_PAGE, 'frames/0/manifest.json': manifest(POST_FRAME_URL) };
  const { report } = await texts(selfExtracting(files));
  const post = report.blocks.find((b) => b.post);
  assert.equal(post && report.text.slice(post.start, post.end), POST_TEXT);
  assert.equal(post?.origin[0]?.part, 'frames/0/index.html');
});

test('a packed page that cannot be read is refused in one line', async () => {
  const whole = selfExtracting({ 'index.html': harbourPage() });
  const refused = async (bytes: Uint8Array) => {
    const error = await capture(bytes, { file: 'gate.html' }).then(
      () => assert.fail('it was captured'),
      (e: unknown) => e,
    );
    assert.ok(error instanceof CaptureError, String(error));
    return `${error.code}: ${error.message}`;
  };
  assert.match(await refused(whole.subarray(0, whole.length - 60)), /^damaged: gate\.html: the page packed into this file is/);
  assert.match(await refused(selfExtracting({ 'a.png': 'x' })), /^no-text: gate\.html: /);
  const bomb = selfExtracting({ 'index.html': `<p>${' '.repeat(30_000_000)}` });
  assert.match(await refused(bomb), /^too-large: gate\.html: unpacks to more than 200 times/);
});
