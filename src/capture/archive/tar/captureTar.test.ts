import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { madeAnswer, madeRecord } from '../../../../test/support/archives.ts';
import { collected } from '../../../../test/support/collected.ts';
import { AD_PAGE, harbourPage } from '../../../../test/support/harbourPage.ts';
import { madeTar, paxPath } from '../../../../test/support/madeTar.ts';
import { misplacedRuns } from '../../../../test/support/origins.ts';
import { captureAll } from '../../captureAll.ts';
import { zipped } from '../../docx/zipped.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveLimits } from '../limits.ts';

async function* chunked(bytes: Uint8Array, size = 700) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const all = (bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, file = 'saved.tar') =>
  collected(captureAll({ stream: chunked(bytes) }, { file, limits }));

function shown(captured: readonly Captured[]): string[] {
  return captured.map((c) => {
    if (c.kind === 'report') return `${c.report.head.file} ${c.report.head.format} part ${c.part}`;
    return c.kind === 'problem' ? `problem ${c.error.message}` : `note: ${c.note.message}`;
  });
}

const LONG = `a/${'long-'.repeat(30)}page.html`;

test('a tar archive is walked like a folder, packed or not; archives in it are opened', async () => {
  const record = madeRecord({ uri: 'https://packet.example/1', body: madeAnswer(harbourPage()) });
  const bytes = madeTar([
    { name: './', type: '5', body: '' },
    { name: './b/page.html', body: harbourPage() },
    { name: './b/page_files/ad.html', body: AD_PAGE },
    { name: 'link.html', type: '2', body: '' },
    { name: 'ship.png', body: 'x' },
    { name: '.hidden.html', body: AD_PAGE },
    paxPath(LONG),
    { name: 'a/long', body: harbourPage() },
    { name: '././@LongLink', type: 'L', body: `${LONG}l\0` },
    { name: 'a/long', body: harbourPage() },
    { name: 'crawl.warc', body: record },
    { name: 'inner.zip', body: zipped({ 'deep.html': harbourPage() }) },
  ]);
  const expected = (name: string) => [
    `${name}/b/page.html html part b/page.html`,
    `${name}/${LONG} html part ${LONG}`,
    `${name}/crawl.warc warc part crawl.warc/urn:uuid:response-https://packet.example/1-`,
    `${name}/inner.zip/deep.html html part inner.zip/deep.html`,
    'note: left out 4 files that are no reports (.htmll 1, .png 1, hidden 1, parts of saved pages 1)',
  ];
  const captured = await all(bytes);
  assert.deepEqual(shown(captured), expected('saved.tar'));
  assert.deepEqual(shown(await all(gzipSync(bytes), {}, 'saved.tar.gz')), expected('saved.tar'));
  const [first] = captured;
  assert.ok(first?.kind === 'report');
  assert.deepEqual(misplacedRuns(first.report, new TextEncoder().encode(harbourPage())), []);
});

test('parts of a page that comes after them are left out; a folder of that name without a page is read', async () => {
  const bytes = madeTar([
    { name: 'page_files/ad.html', body: AD_PAGE },
    { name: 'old_files/own.html', body: harbourPage() },
    { name: 'page.html', body: harbourPage() },
  ]);
  assert.deepEqual(shown(await all(bytes)), [
    'saved.tar/page.html html part page.html',
    'saved.tar/old_files/own.html html part old_files/own.html',
    'note: left out 1 file that is no report (parts of saved pages 1)',
  ]);
});

test('what this machine’s tar writes, in its formats', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-tar-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, LONG), harbourPage());
  writeFileSync(join(folder, 'a', 'größe.html'), harbourPage());
  const read = async (format: string) => {
    const made = spawnSync('tar', [`--format=${format}`, '--sort=name', '-cf', join(folder, 'a.tar'), '-C', folder, 'a']);
    if (made.error || made.status !== 0) return t.skip('no GNU tar here');
    const captured = await all(readFileSync(join(folder, 'a.tar')));
    assert.deepEqual(
      shown(captured),
      [`saved.tar/a/größe.html html part a/größe.html`, `saved.tar/${LONG} html part ${LONG}`].sort(),
    );
  };
  return ['gnu', 'posix', 'v7', 'oldgnu'].reduce<Promise<void>>(async (done, format) => {
    await done;
    // Without room for a long name it is not packed.
    if (format !== 'v7') await read(format);
  }, Promise.resolve());
});

test('damage, limits and archives without a report: one line each, what stands before is read', async () => {
  const bytes = madeTar([
    { name: 'a.html', body: harbourPage() },
    { name: 'b.html', body: harbourPage() },
    { name: 'c.html', body: harbourPage() },
  ]);
  const damaged = 'problem saved.tar: the tar archive is damaged or cut off; what stands after the damage was not read';
  assert.deepEqual(shown(await all(bytes.subarray(0, 1600))), ['saved.tar/a.html html part a.html', damaged]);
  const broken = Uint8Array.from(bytes);
  broken.fill(0x39, 512 * Math.ceil(harbourPage().length / 512) + 512 + 100, 512 * Math.ceil(harbourPage().length / 512) + 700);
  assert.deepEqual(shown(await all(broken)), ['saved.tar/a.html html part a.html', damaged]);
  assert.deepEqual(shown(await all(bytes, { parts: 1 })), [
    'saved.tar/a.html html part a.html',
    'problem saved.tar: has more than 1 files (limit parts); the later ones were not read',
  ]);
  const [large] = shown(await all(bytes, { bytes: 300 }));
  assert.equal(large, 'problem saved.tar/a.html: is larger than 300 bytes (limit size)');
  await assert.rejects(all(bytes, { totalBytes: 2000 }), /holds more than 2 KB unpacked \(limit total-size\)/);
  let nested = madeTar([{ name: 'a.html', body: harbourPage() }]);
  for (let i = 0; i < 3; i++) nested = madeTar([{ name: 'n.tar', body: nested }]);
  assert.match(shown(await all(nested, { depth: 2 }))[0] ?? '', /archives stand in it more than 2 deep \(limit depth\)/);
  await assert.rejects(all(madeTar([{ name: 'a.png', body: 'x' }])), /saved\.tar: the tar archive holds no report/);
  const waiting = madeTar([
    { name: 'p_files/a.html', body: harbourPage() },
    { name: 'b.html', body: '<p>Short.' },
  ]);
  assert.equal(
    shown(await all(waiting, { bytes: 300 }))[0],
    'problem saved.tar/p_files/a.html: folders of pages that had not come yet hold more than 300 bytes (limit size); this was not read',
  );
});
