import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collected } from '../../../../test/support/collected.ts';
import { harbourPage } from '../../../../test/support/harbourPage.ts';
import { madeEpub } from '../../../../test/support/madeEpub.ts';
import { misplacedRuns } from '../../../../test/support/origins.ts';
import { captureAll } from '../../captureAll.ts';
import { zipped } from '../../docx/zipped.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveLimits } from '../limits.ts';

const all = (bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) =>
  collected(captureAll({ bytes }, { file: 'news.epub', limits }));

function shown(captured: readonly Captured[]): string[] {
  return captured.map((c) => {
    if (c.kind === 'report') return `${c.report.head.file} part ${c.part}: ${c.report.head.title}`;
    return c.kind === 'problem' ? `problem ${c.error.message}` : `note: ${c.note.message}`;
  });
}

const COVER = '<html><body><div><img src="cover.jpg"/></div></body></html>';

test('each document of a book is a report, in reading order; covers and contents are counted', async () => {
  const book = madeEpub({
    'cover.xhtml': COVER,
    'feed_0/b%20two.xhtml': harbourPage('', { title: 'Second comes first' }),
    'feed_0/a.xhtml': harbourPage(),
  });
  const captured = await all(book);
  assert.deepEqual(shown(captured), [
    'news.epub/OEBPS/feed_0/b two.xhtml part OEBPS/feed_0/b two.xhtml: Second comes first',
    'news.epub/OEBPS/feed_0/a.xhtml part OEBPS/feed_0/a.xhtml: The island line closes',
    'note: left out 1 document of the book without running text (cover, contents)',
  ]);
  const second = captured[1];
  assert.ok(second?.kind === 'report');
  assert.deepEqual(misplacedRuns(second.report, new TextEncoder().encode(harbourPage())), []);
});

test('a book that is sealed, damaged or empty says so in one line; scrambled fonts do not hinder', async () => {
  const sealed = (uri: string) => ({
    'META-INF/encryption.xml': `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
  });
  await assert.rejects(
    all(madeEpub({ 'a.xhtml': harbourPage() }, sealed('OEBPS/a.xhtml'))),
    /news\.epub: the EPUB book is sealed/,
  );
  assert.equal((await all(madeEpub({ 'a.xhtml': harbourPage() }, sealed('OEBPS/font.otf')))).length, 1);
  await assert.rejects(all(madeEpub({ 'cover.xhtml': COVER })), /news\.epub: the EPUB book holds no report/);
  const bare = zipped({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<container/>' });
  await assert.rejects(all(bare), /news\.epub: the EPUB book does not say what is in it/);
});

test('limits hold for each document of a book and for all of them', async () => {
  const bomb = madeEpub({ 'a.xhtml': harbourPage(), 'b.xhtml': `<p>${' '.repeat(20_000_000)}` });
  assert.match(shown(await all(bomb))[1] ?? '', /^problem news\.epub\/OEBPS\/b\.xhtml: unpacks to more than 200 times its size/);
  await assert.rejects(all(bomb, { totalBytes: 3000 }), /holds more than 2\.9 KB unpacked \(limit total-size\)/);
});
