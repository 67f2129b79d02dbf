import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeAnswer, madeMhtml, madeRecord } from '../../test/support/archives.ts';
import { collected } from '../../test/support/collected.ts';
import { harbourPage } from '../../test/support/harbourPage.ts';
import { type FoundPlace, Report } from '../contract/index.ts';
import { capture } from './capture.ts';
import { captureAll } from './captureAll.ts';
import { madeDocument, p } from './docx/madeDocument.ts';
import { zipped } from './docx/zipped.ts';
import { typeset, writePdf } from './pdf/fixtures/writePdf.ts';

const SAID =
  'The harbour board said on Tuesday that the line to Skarn would close in October, and that nobody else would pay for it.';
const ADDRESS = 'https://packet.example/harbour/line-closes';

const pdf = writePdf([
  {
    words: [
      { x: 50, y: 80, size: 20, font: 'bold', text: 'The island line closes' },
      ...typeset(['By Ada Quist', SAID], { x: 50, y: 120, letters: 80 }),
    ],
  },
]);
const letter = madeDocument({ body: `${p('The island line closes')}${p('By Ada Quist')}${p(SAID)}` });

async function only(bytes: Uint8Array, file: string): Promise<Report> {
  const [captured] = await collected(captureAll({ bytes }, { file }));
  assert.ok(captured?.kind === 'report', file);
  return Report.parse(captured.report);
}

function placeOf(report: Report, field: string): FoundPlace {
  const [place] = report.head.found[field]?.origin ?? [];
  assert.ok(place, `${field} of ${report.head.file}`);
  return place;
}

/** In HTML the place of a field is the element that tells it. */
const words = (place: FoundPlace, bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(...(place.bytes ?? [0, 0]))).replace(/<[^>]*>/g, '');

test('in a PDF by page and boxes, as the title’s own block', async () => {
  const report = await only(pdf, 'a.pdf');
  const place = placeOf(report, 'title');
  assert.equal(place.page, 1);
  assert.deepEqual(
    place.boxes,
    report.blocks[0]?.origin.flatMap((r) => r.boxes ?? []),
  );
  const byline = placeOf(report, 'byline');
  const removed = report.removed.find((r) => r.text === 'By Ada Quist');
  assert.deepEqual(
    byline.boxes,
    removed?.origin.flatMap((r) => r.boxes ?? []),
  );
});

test('in a WARC file by its record, a PDF there by record and page', async () => {
  const page = harbourPage();
  const report = await only(madeRecord({ uri: ADDRESS, body: madeAnswer(page) }), 'a.warc');
  const place = placeOf(report, 'title');
  assert.equal(place.part, `urn:uuid:response-${ADDRESS}-`);
  assert.equal(words(place, new TextEncoder().encode(page)), 'The island line closes');
  const held = await only(madeRecord({ uri: ADDRESS, body: madeAnswer(pdf, ['Content-Type: application/pdf']) }), 'a.warc');
  const { part, page: number, boxes, bytes } = placeOf(held, 'title');
  assert.deepEqual([part, number, boxes?.length, bytes], [`urn:uuid:response-${ADDRESS}-`, 1, 1, undefined]);
});

test('in MHTML by bytes of the file, with the part where a frame has the report', async () => {
  const bytes = madeMhtml([{ location: ADDRESS, body: harbourPage() }]);
  const place = placeOf(await only(bytes, 'a.mhtml'), 'title');
  assert.deepEqual([words(place, bytes), place.part], ['The island line closes', undefined]);
  const set = madeMhtml([
    { location: ADDRESS, body: '<html><frameset cols="20%,80%"><frame src="https://packet.example/text"></frameset></html>' },
    { location: 'https://packet.example/text', body: harbourPage() },
  ]);
  const framed = placeOf(await only(set, 'a.mhtml'), 'title');
  assert.deepEqual([words(framed, set), framed.part], ['The island line closes', 'https://packet.example/text']);
});

test('in a mail by bytes of its header', async () => {
  const mail = new TextEncoder().encode(
    `From: Ada Quist <ada@packet.example>\nSubject: The island line closes\nDate: Tue, 9 Jun 2026 18:22:01 +0200\nMessage-ID: <1@packet.example>\nContent-Type: text/plain\n\n${SAID}\n`,
  );
  const report = await only(mail, 'a.eml');
  assert.equal(words(placeOf(report, 'title'), mail), 'The island line closes');
  assert.equal(words(placeOf(report, 'published'), mail), 'Tue, 9 Jun 2026 18:22:01 +0200');
});

test('in a file in a Zip file as in that file by itself: the path to it is the name of the report’s file', async () => {
  const alone = await capture(letter, { file: 'letter.docx' });
  const held = await only(zipped({ 'post/letter.docx': letter }), 'saved.zip');
  assert.equal(held.head.file, 'saved.zip/post/letter.docx');
  assert.equal(placeOf(held, 'byline').part, 'word/document.xml');
  assert.deepEqual({ ...held, head: { ...held.head, file: 'letter.docx' } }, alone);
});
