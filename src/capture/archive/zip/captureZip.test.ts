import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { madeAnswer, madeMhtml, madeRecord, packedRecords } from '../../../../test/support/archives.ts';
import { collected } from '../../../../test/support/collected.ts';
import { AD_PAGE, harbourPage } from '../../../../test/support/harbourPage.ts';
import { captureAll } from '../../captureAll.ts';
import { zipped } from '../../docx/zipped.ts';
import type { Captured, CaptureSource } from '../captured.ts';
import type { ArchiveLimits } from '../limits.ts';

const SITE = 'https://packet.example';
const record = (n: number) =>
  madeRecord({ uri: `${SITE}/${n}`, body: madeAnswer(harbourPage('', { title: `Line ${n} closes` })) });

function all(source: Uint8Array | CaptureSource, limits: Partial<ArchiveLimits> = {}): Promise<Captured[]> {
  const from = source instanceof Uint8Array ? { bytes: source } : source;
  return collected(captureAll(from, { file: 'saved.zip', limits }));
}

function shown(captured: readonly Captured[]): string[] {
  return captured.map((c) => {
    if (c.kind === 'report') return `${c.report.head.file} ${c.report.head.format} part ${c.part}`;
    return c.kind === 'problem' ? `problem ${c.error.message}` : `note ${c.part ?? ''}: ${c.note.message}`;
  });
}

test('a zip is walked like a folder: sorted by name, parts of pages and other files left out, archives in it opened', async () => {
  const mhtml = madeMhtml([{ location: `${SITE}/m`, body: harbourPage() }]);
  const bytes = zipped({
    'b/page.html': harbourPage(),
    'b/page_files/ad.html': AD_PAGE,
    'b/ship.png': 'x',
    'a/mail/page.mhtml': mhtml,
    'a/.hidden.html': AD_PAGE,
    '__MACOSX/a/._page.html': 'x',
    'crawl.warc.gz': packedRecords([record(1)]),
    'packed.html.gz': gzipSync(harbourPage()),
    'inner.zip': zipped({ 'deep.html': harbourPage() }),
    'empty.html': '',
  });
  assert.deepEqual(shown(await all(bytes)), [
    'saved.zip/a/mail/page.mhtml mhtml part a/mail/page.mhtml',
    'saved.zip/b/page.html html part b/page.html',
    `saved.zip/crawl.warc.gz warc part crawl.warc.gz/urn:uuid:response-${SITE}/1-`,
    'problem saved.zip/empty.html: the file is empty',
    'saved.zip/inner.zip/deep.html html part inner.zip/deep.html',
    'saved.zip/packed.html html part packed.html.gz',
    'note : left out 4 files that are no reports (hidden 2, .png 1, parts of saved pages 1)',
  ]);
});

test('pages that were saved complete: what stands in the folders beside them is no report', async () => {
  const bytes = zipped({
    'The line closes.html': harbourPage('<iframe src="The%20line%20closes_files/saved_resource.html"></iframe>'),
    'The line closes_files/saved_resource.html': AD_PAGE,
    'The line closes_files/saved_resource(1).html': AD_PAGE,
    'The line closes_files/widget.txt': 'x',
    'The line closes_files/deep/more.html': AD_PAGE,
    'Insel.htm': harbourPage(),
    'Insel-Dateien/a.htm': AD_PAGE,
    'own_files/report.html': harbourPage(),
  });
  assert.deepEqual(shown(await all(bytes)), [
    'saved.zip/Insel.htm html part Insel.htm',
    'saved.zip/The line closes.html html part The line closes.html',
    'saved.zip/own_files/report.html html part own_files/report.html',
    'note : left out 5 files that are no reports (parts of saved pages 5)',
  ]);
});

test('a zip is read at the places asked for, never whole, or out of a stream', async () => {
  const bytes = zipped({ 'a.html': harbourPage(), 'big.bin': Buffer.alloc(3_000_000, 7).map((_, i) => (i * 7919) % 251) });
  let read = 0;
  const access = {
    size: bytes.length,
    read: async (from: number, to: number) => {
      read += to - from;
      return bytes.subarray(from, to);
    },
  };
  const expected = ['saved.zip/a.html html part a.html', 'note : left out 1 file that is no report (.bin 1)'];
  assert.deepEqual(shown(await all({ access })), expected);
  assert.ok(read < 400_000, `${read} of ${bytes.length} bytes were read`);
  async function* stream() {
    for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
  }
  assert.deepEqual(shown(await all({ stream: stream() })), expected);
});

test('a WACZ gives the pages of all its WARC files; a page saved again in a later one is not missing', async () => {
  const again = madeRecord({
    type: 'revisit',
    uri: `${SITE}/1`,
    date: '2026-07-01T00:00:00Z',
    fields: ['WARC-Refers-To-Date: 2026-06-09T16:22:01Z'],
    body: madeAnswer(''),
  });
  const bytes = zipped({
    'datapackage.json': '{"profile":"data-package","wacz_version":"1.1.1"}',
    'pages/pages.jsonl': '{"format":"json-pages-1.0"}\n',
    'archive/b.warc': Buffer.concat([again, record(2)]),
    'archive/a.warc.gz': packedRecords([record(1)]),
    'index.html': harbourPage(),
  });
  assert.deepEqual(shown(await all(bytes)), [
    `saved.zip wacz part urn:uuid:response-${SITE}/1-`,
    `saved.zip wacz part urn:uuid:response-${SITE}/2-`,
    'note : 1 page saved again with the same content; what was read once is not read twice',
  ]);
});

test('documents that are packed as zips are told from folders', async () => {
  const of = (files: Record<string, string>) => all(zipped(files));
  await assert.rejects(
    of({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
    /saved\.zip: this is a spreadsheet, which is not read/,
  );
  const folder = await of({ 'content.xml': '', 'a.html': harbourPage() });
  assert.equal(folder.filter((c) => c.kind === 'report').length, 1);
});

test('damage: no list of contents, a damaged file beside whole ones, an encrypted one', async () => {
  const bytes = zipped({ 'a.html': harbourPage(), 'b.html': harbourPage(), 'c.html': harbourPage() });
  await assert.rejects(all(bytes.subarray(0, bytes.length - 30)), /its list of contents cannot be read/);
  const second = Buffer.from(bytes).indexOf('b.html');
  const damaged = Uint8Array.from(bytes);
  damaged.fill(0x7a, second + 40, second + 240);
  assert.deepEqual(shown(await all(damaged)), [
    'saved.zip/a.html html part a.html',
    'problem saved.zip/b.html: is damaged in the archive; pack it again',
    'saved.zip/c.html html part c.html',
  ]);
  const encrypted = Uint8Array.from(bytes);
  const entry = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
  encrypted[entry + 8] = (encrypted[entry + 8] ?? 0) | 1;
  assert.match(shown(await all(encrypted))[0] ?? '', /^problem saved\.zip\/a\.html: is encrypted/);
});

test('limits: ratio, size, number and depth, each with one line, the other files read', async () => {
  const spaces = ' '.repeat(20_000_000);
  const bomb = zipped({ 'a.html': harbourPage(), 'bomb.html': `<p>${spaces}`, 'c.html': harbourPage() });
  assert.match(shown(await all(bomb))[1] ?? '', /^problem saved\.zip\/bomb\.html: unpacks to more than 200 times its size/);
  assert.equal((await all(bomb)).length, 3);
  assert.match(shown(await all(bomb, { ratio: 1e6, bytes: 1_000_000 }))[1] ?? '', /bomb\.html: is larger than 976\.6 KB \(limit/);
  await assert.rejects(all(bomb, { ratio: 1e6, totalBytes: 1_000_000 }), /holds more than 976\.6 KB unpacked \(limit/);
  const many = zipped(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.html`, harbourPage()])));
  const few = shown(await all(many, { parts: 5 }));
  assert.equal(few.length, 6);
  assert.match(few.at(-1) ?? '', /^problem saved\.zip: has more than 5 files \(limit parts\)/);
  let nested = zipped({ 'a.html': harbourPage() });
  for (let i = 0; i < 12; i++) nested = zipped({ 'n.zip': nested });
  const deep = shown(await all(nested));
  assert.equal(deep.length, 1);
  assert.match(deep[0] ?? '', /^problem saved\.zip(?:\/n\.zip){8}: archives stand in it more than 8 deep/);
});

test('a zip without a report says so', async () => {
  await assert.rejects(all(zipped({ 'a.png': 'x' })), /saved\.zip: the Zip archive holds no report/);
  await assert.rejects(all(zipped({})), /saved\.zip: /);
});
