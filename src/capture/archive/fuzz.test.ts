import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import {
  base64,
  HTML,
  madeAnswer,
  madeMhtml,
  madeRecord,
  madeWebarchive,
  madeXmlWebarchive,
  packedRecords,
  skippableFrame,
} from '../../../test/support/archives.ts';
import { AD_PAGE, harbourPage, POST_FRAME_URL, POST_PAGE } from '../../../test/support/harbourPage.ts';
import { madeEpub } from '../../../test/support/madeEpub.ts';
import { madeTar, paxPath } from '../../../test/support/madeTar.ts';
import { Report } from '../../contract/index.ts';
import { captureAll } from '../captureAll.ts';
import { CaptureError } from '../captureError.ts';
import { zipped } from '../docx/zipped.ts';
import { fuzzed } from '../fuzzed.ts';

/*
 * Archives that were damaged on their way: whatever comes, there are reports that keep the contract and lines of one line,
 * in bounded time. `FUZZ_SECONDS` says how long each kind is tried.
 */

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 3);
const URL = 'https://packet.example/1';
const page = harbourPage('<iframe src="cid:frame@p"></iframe><iframe srcdoc="&lt;p&gt;Own frame"></iframe>');
const record = (n: number) => madeRecord({ uri: `${URL}/${n}`, body: madeAnswer(harbourPage(), HTML) });

const DICTIONARY = Buffer.from(AD_PAGE);
const MAIL = [
  'From ida@packet.example Mon Jun  8 09:00:00 2026',
  'From: Ida Brandt <ida@packet.example>',
  'Subject: The island line',
  'Date: Mon, 8 Jun 2026 09:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  harbourPage(),
  '>From here on nobody goes to the island, two clerks said.',
  '',
  '',
].join('\n');

const WITH_FILES = [
  ...MAIL.split('\n').slice(1, 5),
  'Content-Type: multipart/mixed; boundary="out"',
  '',
  '--out',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The board met on Monday, two clerks said.',
  '--out',
  "Content-Type: text/html; name*0*=utf-8''gr%C3%B6; name*1=sse.html",
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment',
  '',
  base64(Buffer.from(harbourPage())),
  '--out',
  'Content-Type: message/rfc822; name="=?utf-8?B?YS5lbWw=?="',
  '',
  ...MAIL.split('\n').slice(1, -3),
  '--out--',
  '',
].join('\n');

const KINDS: Readonly<Record<string, readonly Uint8Array[]>> = {
  MHTML: [
    madeMhtml([
      { location: URL, body: page },
      { id: 'frame@p', location: POST_FRAME_URL, encoding: 'base64', body: POST_PAGE },
    ]),
    madeMhtml(
      [
        { location: URL, encoding: 'base64', body: page },
        { id: 'frame@p', body: AD_PAGE },
      ],
      { newline: '\n' },
    ),
  ],
  'WARC in Zstandard': [
    Buffer.concat([record(1), record(2), record(3)].map((r) => zstdCompressSync(r))),
    Buffer.concat([skippableFrame(0x5d, DICTIONARY), zstdCompressSync(record(1), { dictionary: DICTIONARY })]),
  ],
  WARC: [Buffer.concat([record(1), record(2)]), packedRecords([record(1), record(2), record(3)])],
  book: [
    madeEpub({ 'a.xhtml': page, 'b/c.xhtml': AD_PAGE }),
    zipped({
      'metadata_0_to_20.json': `[{"slug":"a","title":"A","url":"${URL}","savedAt":"2024-10-30T10:00:00.000Z"}]`,
      'content/a.html': page,
    }),
  ],
  zip: [
    zipped({ 'a.html': page, 'b.mhtml': madeMhtml([{ location: URL, body: page }]), 'c.warc.gz': packedRecords([record(1)]) }),
    zipped({ 'datapackage.json': '{}', 'archive/a.warc.gz': packedRecords([record(1), record(2)]) }),
  ],
  mbox: [Buffer.from(MAIL.repeat(3)), Buffer.from(MAIL.repeat(2).replaceAll('\n', '\r\n'))],
  'mail with files': [Buffer.from(WITH_FILES), Buffer.from(`${MAIL}${MAIL.split('\n')[0]}\n${WITH_FILES}`)],
  tar: [
    madeTar([{ name: 'a.html', body: page }, paxPath('b/long.html'), { name: 'b', body: page }, { name: 'c.png', body: 'x' }]),
    madeTar([
      { name: 'a_files/b.html', body: page },
      { name: 'c.warc', body: record(1) },
    ]),
  ],
  webarchive: [
    madeWebarchive({ url: URL, html: page, frames: [{ url: POST_FRAME_URL, html: POST_PAGE }] }),
    madeWebarchive({ url: URL, html: page }),
    madeXmlWebarchive({ url: URL, html: page, frames: [{ url: POST_FRAME_URL, html: POST_PAGE }] }),
  ],
};

for (const [kind, files] of Object.entries(KINDS)) {
  test(`a damaged ${kind} gives reports that keep the contract, or one clear line`, async () => {
    await fc.assert(
      fc.asyncProperty(fuzzed(files), async (bytes) => {
        const begun = performance.now();
        try {
          for await (const captured of captureAll({ bytes }, { file: 'damaged' })) {
            if (captured.kind === 'report') assert.deepEqual(Report.safeParse(captured.report).error?.issues ?? [], []);
            else assert.doesNotMatch(captured.kind === 'note' ? captured.note.message : captured.error.message, /\n/);
          }
        } catch (error) {
          assert.ok(error instanceof CaptureError, error instanceof Error ? error.stack : String(error));
          assert.doesNotMatch(error.message, /\n/);
        }
        assert.ok(performance.now() - begun < 5000);
      }),
      { numRuns: 100_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false },
    );
  });
}
