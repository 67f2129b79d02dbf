import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeAnswer, madeMhtml, madeRecord } from '../../../test/support/archives.ts';
import { collected } from '../../../test/support/collected.ts';
import { AD_PAGE, harbourPage } from '../../../test/support/harbourPage.ts';
import { madeEpub } from '../../../test/support/madeEpub.ts';
import { capture } from '../capture.ts';
import { captureAll } from '../captureAll.ts';
import { madeDocument, p } from '../docx/madeDocument.ts';
import type { CaptureLimits } from './limits.ts';

/*
 * Limits that no one archive has to itself; those of each archive are tested beside it. Each is said in one line that calls
 * it as the option does.
 */

const SITE = 'https://packet.example';
const all = (bytes: Uint8Array, limits: Partial<CaptureLimits>) => collected(captureAll({ bytes }, { file: 'a', limits }));
const notes = async (bytes: Uint8Array, limits: Partial<CaptureLimits>) =>
  (await all(bytes, limits)).flatMap((c) => (c.kind === 'note' ? [c.note.message] : []));

test('MHTML: parts, and parts in parts', async () => {
  const parts = Array.from({ length: 9 }, (_, i) => ({ id: `f${i}@p`, body: AD_PAGE }));
  const bytes = madeMhtml([{ location: SITE, body: harbourPage() }, ...parts]);
  const { diagnostics } = await capture(bytes, { file: 'a', limits: { parts: 3 } });
  assert.ok(diagnostics.some((d) => d.message === 'the file has more than 3 parts (limit parts); later ones were left out'));
  let inner = `Content-Type: text/html\r\n\r\n${AD_PAGE}`;
  for (let i = 0; i < 4; i++)
    inner = `Content-Type: multipart/related; boundary="b${i}"\r\n\r\n--b${i}\r\n${inner}\r\n--b${i}--\r\n`;
  const deep = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="out"\r\n\r\n--out\r\nContent-Type: text/html\r\n\r\n${harbourPage()}\r\n--out\r\n${inner}\r\n--out--\r\n`;
  const report = await capture(new TextEncoder().encode(deep), { file: 'a', limits: { depth: 3 } });
  assert.ok(report.diagnostics.some((d) => /^the file has parts in parts more than 3 deep \(limit depth\)/.test(d.message)));
});

test('the time for everything in a file, and the size of a document in it', async () => {
  const records = Array.from({ length: 50 }, (_, n) => madeRecord({ uri: `${SITE}/${n}`, body: madeAnswer(harbourPage()) }));
  await assert.rejects(
    all(Buffer.concat(records), { totalMilliseconds: 1 }),
    /^CaptureError: a: took longer than 0 seconds \(limit total-time\); what was found until then stands/,
  );
  await assert.rejects(all(madeDocument({ body: p('A line.') }), { bytes: 100 }), /larger than 100 bytes \(limit size\)/);
});

test('elements of a feed, an export, and a book’s list', async () => {
  const item = (n: number) =>
    `<item><title>Line ${n}</title><link>${SITE}/${n}</link><content:encoded><![CDATA[<p>The harbour board met on Monday and nobody of the island was asked to come to it, two clerks told the Packet in the evening, and left.</p>]]></content:encoded></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>${Array.from({ length: 30 }, (_, n) => item(n)).join('')}</channel></rss>`;
  const cut = /^the feed has more than 20 elements \(limit parts, 20 for each\); what stands after them was left out$/;
  const told = await notes(new TextEncoder().encode(feed), { parts: 1 });
  assert.ok(
    told.some((m) => cut.test(m)),
    told.join('\n'),
  );
  const entry = (n: number) =>
    `<entry><is_archived>0</is_archived><title>Line ${n}</title><url>${SITE}/${n}</url><content><![CDATA[<p>The harbour board met on Monday and nobody of the island was asked to come to it, two clerks told the Packet in the evening.</p>]]></content></entry>`;
  const list = `<?xml version="1.0"?><result>${Array.from({ length: 30 }, (_, n) => entry(n)).join('')}</result>`;
  assert.match((await notes(new TextEncoder().encode(list), { parts: 1 })).join(), /^the export has more than 20 elements/);
  const long = { 'OEBPS/book.opf': `<package><manifest>${'<item/>'.repeat(300)}</manifest></package>` };
  const book = madeEpub({ 'a.xhtml': harbourPage() }, long);
  await assert.rejects(all(book, { parts: 10 }), /a\/OEBPS\/book\.opf: the list has more than 200 elements \(limit parts/);
});
