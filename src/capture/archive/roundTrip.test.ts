import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { misplacedInArchive } from '../../../test/support/archiveOrigins.ts';
import { HTML, madeAnswer, madeMhtml, madeRecord, madeWebarchive, packedRecords } from '../../../test/support/archives.ts';
import { collected } from '../../../test/support/collected.ts';
import { misplacedRuns } from '../../../test/support/origins.ts';
import { Report } from '../../contract/index.ts';
import { capture } from '../capture.ts';
import { captureAll } from '../captureAll.ts';
import { decode } from '../decode.ts';
import { zipped } from '../docx/zipped.ts';
import { uncovered } from '../html/uncovered.ts';
import { openPage } from './openPage.ts';

/*
 * For any page in any archive: each character of the text equals what stands at its origin after decoding, and blocks and
 * removals together cover the visible text of the page and of its frames.
 */

const SENTENCE = fc.constantFrom(
  'The warden said on Monday that “no one was asked”, two of those who were there told the Packet in the evening.',
  'Asked by whom? The clerk, Ida Brandt, said &ldquo;by nobody&rdquo; &amp; left the room &#8212; without another word.',
  'Größe, ça, 東京, 😀 = three signs that a page must carry whole, the engineer wrote to the members on Friday.',
  'A line that is rather long because the transfer encoding has to break it somewhere, and it should break it softly, so that nobody who reads it sees where, not even at the sign = here.',
  'Short one.',
  'Tab\there and&nbsp;a space that  is   wide.',
);
const INLINE = fc.constantFrom('', '<b>bold</b> ', '<a href="/x?a=1&amp;b=2">a link</a> ', '<br>', '<i>wörtlich</i>, ');
const BLOCK = fc.tuple(fc.constantFrom('p', 'h2', 'blockquote', 'li', 'div', 'figcaption', 'td'), INLINE, SENTENCE);
const PAGE = fc
  .tuple(fc.array(BLOCK, { minLength: 1, maxLength: 7 }), fc.constantFrom('\n', '', '\r\n'))
  .map(([blocks, end]) => blocks.map(([tag, inline, text]) => `<${tag}>${inline}${text}</${tag}>${end}`).join(''));
const FRAME = PAGE.map((body) => `<html><body>${body}</body></html>`);
const ENCODING = fc.constantFrom('quoted-printable' as const, 'base64' as const, '8bit' as const, 'binary' as const);
const URL = 'https://packet.example/1';
const FRAME_URL = 'https://frames.example/1';

const page = (body: string, frame: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><article>${body}${frame}</article></body></html>`;

function assertContract(report: Report): void {
  assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
}

/** What of the page and its frame is in no block and no removal. */
function lostOf(report: Report, archive: Uint8Array): string[] {
  const opened = openPage(archive, { file: 'a' });
  assert.ok(opened);
  const lost = uncovered(report, { ...opened.file, bytes: archive });
  for (const src of ['cid:frame@p', FRAME_URL]) {
    for (const held of opened.frames(src, URL)) {
      const { text, shift } = held;
      lost.push(
        ...uncovered(report, { ...opened.file, bytes: archive, text, byteAt: (unit) => opened.file.byteAt(unit + shift) }),
      );
    }
  }
  return lost;
}

test('MHTML in any transfer encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      PAGE,
      FRAME,
      ENCODING,
      ENCODING,
      fc.constantFrom('\n', '\r\n'),
      async (body, frame, how, frameHow, newline) => {
        const parts = [
          { location: URL, encoding: how, body: page(body, '<iframe src="cid:frame@p"></iframe>') },
          { id: 'frame@p', location: FRAME_URL, encoding: frameHow, body: frame },
        ];
        const archive = madeMhtml(parts, { newline });
        const report = await capture(archive, { file: 'a.mhtml' });
        assertContract(report);
        assert.deepEqual(misplacedInArchive(report, archive), []);
        assert.deepEqual(lostOf(report, archive), []);
      },
    ),
    { numRuns: 80 },
  );
});

test('Safari webarchives', async () => {
  await fc.assert(
    fc.asyncProperty(PAGE, FRAME, async (body, frame) => {
      const html = page(body, `<iframe src="${FRAME_URL}"></iframe>`);
      const archive = madeWebarchive({ url: URL, html, frames: [{ url: FRAME_URL, html: frame }] });
      const report = await capture(archive, { file: 'a.webarchive' });
      assertContract(report);
      assert.deepEqual(misplacedInArchive(report, archive), []);
      assert.deepEqual(lostOf(report, archive), []);
    }),
    { numRuns: 40 },
  );
});

test('pages with frames of their own (SingleFile): the text of the frames too', async () => {
  await fc.assert(
    fc.asyncProperty(PAGE, FRAME, async (body, frame) => {
      const html = page(body, `<iframe srcdoc="${frame.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`);
      const bytes = new TextEncoder().encode(html);
      const report = await capture(bytes, { file: 'a.html' });
      assertContract(report);
      assert.deepEqual(misplacedRuns(report, bytes), []);
      assert.deepEqual(uncovered(report, decode(bytes)), []);
      // The frame's words one after the other, as they are told by its own capture.
      const alone = await capture(new TextEncoder().encode(frame), { file: 'f.html' });
      const words = (r: Report) => new Set([r.text, ...r.removed.map((x) => x.text)].join(' ').match(/\S+/g) ?? []);
      const all = words(report);
      assert.deepEqual(
        [...words(alone)].filter((w) => !all.has(w)),
        [],
      );
    }),
    { numRuns: 40 },
  );
});

test('WARC files, packed or not, and zips: the bytes are those of the record or the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PAGE, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('warc', 'gz', 'zip'),
      async (bodies, kind) => {
        const pages = bodies.map((body) => new TextEncoder().encode(page(body, '')));
        const records = pages.map((body, n) => madeRecord({ uri: `${URL}/${n}`, body: madeAnswer(body, HTML) }));
        const files = Object.fromEntries(pages.map((body, n) => [`${n}.html`, body]));
        const archive = kind === 'zip' ? zipped(files) : kind === 'gz' ? packedRecords(records) : Buffer.concat(records);
        const captured = await collected(captureAll({ bytes: archive }, { file: 'a' }));
        for (const c of captured) {
          if (c.kind !== 'report') continue;
          assertContract(c.report);
          const n = Number(/(\d+)(?:-|\.html)?$/.exec(c.part ?? '')?.[1]);
          const own = pages[n];
          assert.ok(own, c.part ?? '');
          assert.deepEqual(misplacedRuns(c.report, own), []);
          assert.deepEqual(uncovered(c.report, decode(own)), []);
        }
        const told = captured.filter((c) => c.kind === 'problem');
        assert.deepEqual(told, []);
      },
    ),
    { numRuns: 60 },
  );
});
