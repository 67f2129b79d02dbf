import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { madeAnswer, madeRecord } from '../../test/support/archives.ts';
import { collected } from '../../test/support/collected.ts';
import { harbourPage } from '../../test/support/harbourPage.ts';
import type { CaptureSource } from './archive/captured.ts';
import { captureAll } from './captureAll.ts';
import { CaptureError } from './captureError.ts';

const html = new TextEncoder().encode(harbourPage());

async function* chunked(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

test('an ordinary file is one report, whatever it is read from', async () => {
  const access = { size: html.length, read: async (from: number, to: number) => html.subarray(from, to) };
  for (const source of [{ bytes: html }, { stream: chunked(html) }, { access }] satisfies CaptureSource[]) {
    const captured = await collected(captureAll(source, { file: 'page.html', url: 'https://packet.example/1' }));
    assert.equal(captured.length, 1);
    const [only] = captured;
    assert.ok(only?.kind === 'report');
    assert.equal(only.part, null);
    assert.deepEqual([only.report.head.url, only.report.head.format], ['https://packet.example/1', 'html']);
  }
});

test('a packed file is unpacked, its name without the end that says so', async () => {
  const [only] = await collected(captureAll({ bytes: gzipSync(html) }, { file: 'page.html.gz' }));
  assert.ok(only?.kind === 'report');
  assert.deepEqual([only.report.head.file, only.report.blocks.length], ['page.html', 4]);
  const [cut, note] = await collected(captureAll({ bytes: gzipSync(html).subarray(0, 400) }, { file: 'page.html.gz' }));
  assert.ok(cut?.kind === 'report' && note?.kind === 'note' && note.note.rule === 'damaged');
  const [other] = await collected(captureAll({ bytes: zstdCompressSync(html) }, { file: 'page.html.zst' }));
  assert.ok(other?.kind === 'report');
  assert.deepEqual([other.report.head.file, other.report.blocks.length], ['page.html', 4]);
  const packed = zstdCompressSync(Buffer.alloc(300_000_000, 32));
  await assert.rejects(collected(captureAll({ bytes: packed }, { file: 'b.zst' })), /b: unpacks to more than 200 times its size/);
  const bomb = gzipSync(Buffer.alloc(30_000_000, 32));
  await assert.rejects(collected(captureAll({ bytes: bomb }, { file: 'b.gz' })), /b: unpacks to more than 200 times its size/);
});

test('what is told of one report is not given to those of an archive', async () => {
  const record = (n: number) =>
    madeRecord({ uri: `https://packet.example/${n}`, body: madeAnswer(harbourPage('', { title: `Line ${n}` })) });
  const bytes = Buffer.concat([record(1), record(2)]);
  const options = { file: 'a.warc', title: 'Told', url: 'https://told.example/', outlet: 'The Packet' };
  const captured = await collected(captureAll({ bytes }, options));
  const heads = captured.flatMap((c) => (c.kind === 'report' ? [c.report.head] : []));
  assert.deepEqual(
    heads.map((h) => [h.title, h.url, h.outlet.name]),
    [
      ['Line 1', 'https://packet.example/1', 'The Packet'],
      ['Line 2', 'https://packet.example/2', 'The Packet'],
    ],
  );
});

test('a file that gives nothing is an error of one line, and a source is closed that is left early', async () => {
  await assert.rejects(collected(captureAll({ bytes: new Uint8Array() }, { file: 'e.html' })), (e: unknown) => {
    return e instanceof CaptureError && e.code === 'empty' && e.message === 'e.html: the file is empty';
  });
  let closed = false;
  async function* endless() {
    try {
      for (let n = 0; ; n++) yield madeRecord({ uri: `https://packet.example/${n}`, body: madeAnswer(html) });
    } finally {
      closed = true;
    }
  }
  for await (const captured of captureAll({ stream: endless() }, { file: 'endless.warc' })) {
    assert.equal(captured.kind, 'report');
    break;
  }
  assert.equal(closed, true);
});
