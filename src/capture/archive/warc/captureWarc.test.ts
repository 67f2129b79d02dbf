import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { HTML, madeAnswer, madeRecord, packedRecords, skippableFrame } from '../../../../test/support/archives.ts';
import { collected } from '../../../../test/support/collected.ts';
import { harbourPage } from '../../../../test/support/harbourPage.ts';
import { misplacedRuns } from '../../../../test/support/origins.ts';
import { captureAll } from '../../captureAll.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveLimits } from '../limits.ts';

const SITE = 'https://packet.example';
const page = (n: number) => harbourPage('', { title: `Line ${n} closes` });
const response = (n: number, body = madeAnswer(page(n)), fields: readonly string[] = []) =>
  madeRecord({ uri: `${SITE}/${n}`, fields, body });

async function all(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Promise<Captured[]> {
  // In chunks that cut lines, heads and members anywhere.
  async function* stream() {
    for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
  }
  return collected(captureAll({ stream: stream() }, { file: 'crawl.warc.gz', limits }));
}

function titles(captured: readonly Captured[]): (string | null)[] {
  return captured.flatMap((c) => (c.kind === 'report' ? [c.report.head.title] : []));
}

function lines(captured: readonly Captured[]): string[] {
  return captured.flatMap((c) => (c.kind === 'problem' ? [c.error.message] : c.kind === 'note' ? [c.note.message] : []));
}

/** Packed with Zstandard: record by record, in one, with a dictionary at the beginning, with one that is packed. */
function zstandard(records: readonly Uint8Array[]): Uint8Array[] {
  const dictionary = Buffer.from(page(0));
  const frames = records.map((r) => zstdCompressSync(r, { dictionary }));
  return [
    Buffer.concat(records.map((r) => zstdCompressSync(r))),
    zstdCompressSync(Buffer.concat(records)),
    Buffer.concat([skippableFrame(0x5d, dictionary), ...frames]),
    Buffer.concat([skippableFrame(0x5d, zstdCompressSync(dictionary)), skippableFrame(0x50, Buffer.from('index')), ...frames]),
  ];
}

test('each page is a report, packed or not, with its address, its day and its record', async () => {
  const records = [
    madeRecord({ type: 'warcinfo', content: 'application/warc-fields', body: 'software: none\r\n' }),
    madeRecord({ type: 'request', uri: `${SITE}/1`, body: 'GET / HTTP/1.1\r\n\r\n' }),
    response(1),
    madeRecord({ type: 'resource', uri: `${SITE}/2`, content: 'text/html', body: page(2) }),
    madeRecord({ uri: `${SITE}/ship.png`, body: madeAnswer('x', ['Content-Type: image/png']) }),
    madeRecord({ uri: `${SITE}/gone`, body: madeAnswer(page(9), HTML, '404 Not Found') }),
    madeRecord({ uri: `${SITE}/menu`, body: madeAnswer('<html><body><a href="/">Home</a></body></html>') }),
  ];
  for (const bytes of [Buffer.concat(records), packedRecords(records), gzipSync(Buffer.concat(records)), ...zstandard(records)]) {
    const captured = await all(bytes);
    assert.deepEqual(titles(captured), ['Line 1 closes', 'Line 2 closes']);
    const [first] = captured;
    assert.ok(first?.kind === 'report');
    const { head, blocks } = first.report;
    assert.deepEqual([head.format, head.url, head.captured], ['warc', `${SITE}/1`, '2026-06-09T16:22:01Z']);
    assert.equal(first.part, `urn:uuid:response-${SITE}/1-`);
    assert.ok(blocks.every((b) => b.origin.every((r) => r.part === first.part)));
    assert.deepEqual(misplacedRuns(first.report, Buffer.from(page(1))), []);
    assert.deepEqual(lines(captured), [
      'left out 1 record that is no page (image/png 1)',
      'left out 1 answer that is no page by its status (404 1)',
      'left out 1 page without running text',
    ]);
  }
});

test('transfer in chunks and every content coding are undone, also where the header says what is not so', async () => {
  const html = Buffer.from(page(1));
  const chunks = (body: Uint8Array) => {
    const pieces: Buffer[] = [];
    for (let at = 0; at < body.length; at += 300) {
      const piece = body.subarray(at, at + 300);
      pieces.push(Buffer.from(`${piece.length.toString(16)};x=1\r\n`), Buffer.from(piece), Buffer.from('\r\n'));
    }
    return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
  };
  const cases: readonly (readonly [Uint8Array, ...string[]])[] = [
    [chunks(html), 'Transfer-Encoding: chunked'],
    [html, 'Transfer-Encoding: chunked'],
    [gzipSync(html), 'Content-Encoding: gzip'],
    [html, 'Content-Encoding: gzip'],
    [deflateSync(html), 'Content-Encoding: deflate'],
    [deflateRawSync(html), 'Content-Encoding: deflate'],
    [brotliCompressSync(html), 'Content-Encoding: br'],
    [chunks(gzipSync(brotliCompressSync(html))), 'Content-Encoding: br, gzip', 'Transfer-Encoding: Chunked'],
  ];
  const records = cases.map(([body, ...fields], n) => response(n, madeAnswer(body, [...HTML, ...fields])));
  const captured = await all(packedRecords(records));
  assert.equal(titles(captured).length, cases.length, lines(captured).join('\n'));
  for (const c of captured) if (c.kind === 'report') assert.deepEqual(misplacedRuns(c.report, html), []);
});

test('the encoding that the server told is used', async () => {
  const latin = Buffer.from(page(1).replace(/[“”’]/g, '"'), 'latin1');
  const captured = await all(response(1, madeAnswer(latin, ['Content-Type: text/html; charset=ISO-8859-1'])));
  assert.ok(captured[0]?.kind === 'report' && captured[0].report.text.includes('café on the pier and the größte'));
});

test('a damaged member costs its record alone; all others are read', async () => {
  const members = [0, 1, 2, 3, 4].map((n) => gzipSync(response(n)));
  members[2]?.fill(0x7a, 40, 200);
  const captured = await all(Buffer.concat(members));
  assert.deepEqual(titles(captured), ['Line 0 closes', 'Line 1 closes', 'Line 3 closes', 'Line 4 closes']);
  assert.deepEqual(lines(captured), ['the file is damaged in 1 place; what stood there was lost, all else was read']);
});

test('in a file packed with Zstandard damage costs a record too; where the frames break off, what stands before is read', async () => {
  const frames = [0, 1, 2, 3].map((n) => zstdCompressSync(response(n)));
  const damaged = frames.map((f, n) => (n === 1 ? Uint8Array.from(f, (b, i) => (i > 40 && i < 200 ? 0x7a : b)) : f));
  const captured = await all(Buffer.concat(damaged));
  assert.deepEqual(titles(captured), ['Line 0 closes', 'Line 2 closes', 'Line 3 closes']);
  assert.deepEqual(lines(captured), ['the file is damaged in 1 place; what stood there was lost, all else was read']);
  const whole = Buffer.concat(frames);
  for (const cut of [
    whole.subarray(0, whole.length - 30),
    Buffer.concat([...frames.slice(0, 3), Buffer.from('no frame at all')]),
  ]) {
    const some = await all(cut);
    assert.deepEqual(titles(some).slice(0, 3), ['Line 0 closes', 'Line 1 closes', 'Line 2 closes']);
    assert.deepEqual(lines(some), ['the file ends in the middle of a record; all before it was read']);
  }
  const broken = Buffer.concat([skippableFrame(0x5d, zstdCompressSync(Buffer.from('dictionary')).subarray(0, 9)), ...frames]);
  await assert.rejects(all(broken), /crawl\.warc\.gz: the dictionary at its beginning, which all of it needs, is damaged/);
  const large = skippableFrame(0x5d, zstdCompressSync(Buffer.alloc(40_000_000)));
  await assert.rejects(all(Buffer.concat([large, ...frames])), /is damaged or too large/);
});

test('bytes lost between records are told, and the next record is found', async () => {
  const bytes = Buffer.concat([response(0), response(1), Buffer.from('garbage\nWARC no\r\n\r\n'), response(2)]);
  // The second record loses its tail: it runs into the next.
  const cut = Buffer.concat([bytes.subarray(0, response(0).length + response(1).length - 300), response(2), response(3)]);
  assert.deepEqual(titles(await all(bytes)), ['Line 0 closes', 'Line 1 closes', 'Line 2 closes']);
  const captured = await all(cut);
  assert.deepEqual(
    titles(captured).filter((t) => t !== 'Line 1 closes'),
    ['Line 0 closes', 'Line 3 closes'],
  );
  assert.ok(lines(captured).some((l) => l.includes('damaged')));
});

test('a file that ends inside a page gives what is there of it, and says so', async () => {
  for (const bytes of [Buffer.concat([response(0), response(1)]), packedRecords([response(0), response(1)])]) {
    const captured = await all(bytes.subarray(0, bytes.length - 250));
    assert.deepEqual(titles(captured), ['Line 0 closes', 'Line 1 closes']);
    const last = captured.findLast((c) => c.kind === 'report');
    assert.ok(last?.kind === 'report' && last.report.diagnostics.some((d) => d.rule === 'truncated'));
    assert.ok(
      lines(captured).includes('the file ends in the middle of a record; all before it was read'),
      lines(captured).join('\n'),
    );
  }
});

test('a record that says it was cut off gives a report that says so', async () => {
  const captured = await all(response(1, madeAnswer(page(1).slice(0, 900)), ['WARC-Truncated: length']));
  assert.ok(captured[0]?.kind === 'report');
  assert.match(captured[0].report.diagnostics[0]?.message ?? '', /cut off when it was saved \(length\)/);
});

test('pages saved again are counted where their content is here, and named where it is not', async () => {
  const digest = (d: string) => `WARC-Payload-Digest: sha1:${d}`;
  const again = (uri: string, ...fields: string[]) =>
    madeRecord({ type: 'revisit', uri, date: '2026-07-01T00:00:00Z', fields, body: madeAnswer('') });
  const captured = await all(
    Buffer.concat([
      response(1, madeAnswer(page(1)), [digest('ONE')]),
      again(`${SITE}/1`, digest('ONE')),
      again(`${SITE}/1?print`, `WARC-Refers-To-Target-URI: ${SITE}/1`, 'WARC-Refers-To-Date: 2026-06-09T16:22:01Z'),
      again(`${SITE}/ship.png`, digest('PNG')),
      again(`${SITE}/2`, digest('TWO'), 'WARC-Refers-To-Date: 2026-01-01T00:00:00Z'),
    ]),
  );
  assert.deepEqual(titles(captured), ['Line 1 closes']);
  assert.deepEqual(lines(captured), [
    '2 pages saved again with the same content; what was read once is not read twice',
    `${SITE}/2: its content stands in another archive as saved at 2026-01-01T00:00:00Z (${SITE}/2); give that one too`,
  ]);
});

test('what is too large or unpacks without end costs its record alone', async () => {
  const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 32));
  const records = [
    response(0, madeAnswer(bomb, [...HTML, 'Content-Encoding: gzip'])),
    response(1, madeAnswer(`${page(1)}${' '.repeat(70_000)}`)),
    response(2),
  ];
  const captured = await all(packedRecords(records), { bytes: 64 * 1024 });
  assert.deepEqual(titles(captured), ['Line 2 closes']);
  const told = lines(captured);
  assert.equal(told.length, 2);
  for (const line of told)
    assert.match(line, /^crawl\.warc\.gz: https:\/\/packet\.example\/[01]: the page is larger than 64 KB unpacked/);
  assert.deepEqual(titles(await all(packedRecords(records.slice(0, 1)))), [], 'by its ratio');
});

test('the limits of the whole file stop it with one line', async () => {
  const records = [0, 1, 2, 3].map((n) => response(n));
  const few = await all(packedRecords(records), { records: 2 });
  assert.deepEqual(titles(few), ['Line 0 closes', 'Line 1 closes']);
  assert.match(lines(few)[0] ?? '', /more than 2 records \(limit records\)/);
  await assert.rejects(all(packedRecords(records), { totalBytes: 3000 }), /crawl\.warc\.gz: holds more than 2\.9 KB unpacked/);
  await assert.rejects(all(packedRecords(records), { totalMilliseconds: -1 }), /took longer than/);
});

test('a run that is stopped ends with the reason', async () => {
  const stop = new AbortController();
  const records = Buffer.concat([0, 1, 2, 3].map((n) => response(n)));
  const seen: string[] = [];
  await assert.rejects(async () => {
    for await (const c of captureAll({ bytes: records }, { file: 'a.warc', signal: stop.signal })) {
      seen.push(c.kind);
      stop.abort(new Error('enough'));
    }
  }, /enough/);
  assert.equal(seen.length, 1);
});
