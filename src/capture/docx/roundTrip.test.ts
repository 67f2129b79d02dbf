import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeXML } from 'entities';
import fc from 'fast-check';
import { reportsOrOneLine } from '../../../test/support/reportsOrOneLine.ts';
import { Report, type Run } from '../../contract/index.ts';
import { fuzzed } from '../fuzzed.ts';
import { captureDocx } from './captureDocx.ts';
import { madeDocument } from './madeDocument.ts';
import { openPackage } from './openPackage.ts';
import { zipped } from './zipped.ts';

const WORDS = fc.constantFrom(
  'The',
  'roof',
  'of',
  'it',
  'Größe',
  '東京',
  '😀',
  '“no”',
  'a&amp;b',
  '&#8217;s',
  'x&lt;y',
  'said,',
  'Ana',
  'Roe:',
  '1911',
  '.',
);
const RUN = fc
  .tuple(
    fc.array(WORDS, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('', '', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:vanish/></w:rPr>'),
  )
  .map(([words, look]) => `<w:r>${look}<w:t xml:space="preserve">${words.join(' ')}</w:t></w:r>`);
const INLINE = fc.oneof(
  { weight: 6, arbitrary: RUN },
  RUN.map((r) => `<w:ins>${r}</w:ins>`),
  RUN.map((r) => `<w:del>${r.replaceAll('w:t', 'w:delText')}</w:del>`),
  RUN.map((r) => `<w:hyperlink r:id="h">${r}</w:hyperlink>`),
  fc.constantFrom(
    '<w:r><w:br/></w:r>',
    '<w:r><w:tab/></w:r>',
    '<w:r><w:noBreakHyphen/></w:r>',
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
  ),
);
const LOOK = fc.constantFrom(
  '',
  '',
  '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
  '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
);
const PARAGRAPH = fc
  .tuple(LOOK, fc.array(INLINE, { maxLength: 6 }))
  .map(([look, inline]) => `<w:p>${look}${inline.join('')}</w:p>`);
const CELL = fc.array(PARAGRAPH, { minLength: 1, maxLength: 2 }).map((ps) => `<w:tc>${ps.join('')}</w:tc>`);
const TABLE = fc
  .array(fc.array(CELL, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `<w:tbl>${rows.map((r) => `<w:tr>${r.join('')}</w:tr>`).join('')}</w:tbl>`);
const BODY = fc
  .array(fc.oneof({ weight: 5, arbitrary: PARAGRAPH }, TABLE), { minLength: 1, maxLength: 8 })
  .map((b) => b.join('\n'));

test('any document: every character is where its origin says, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(BODY, async (body) => {
      const footnotes = '<w:footnote w:id="1"><w:p><w:r><w:t>A note &amp; no more.</w:t></w:r></w:p></w:footnote>';
      const bytes = madeDocument({ body, footnotes, links: { h: 'https://packet.example/' } });
      const report = await captureDocx(bytes, { file: 'd.docx' });
      assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
      const pack = await openPackage(bytes, 'd.docx');
      const parts = new Map<string, Uint8Array>();
      for (const name of ['word/document.xml', 'word/footnotes.xml'])
        parts.set(name, (await pack.part(name)) ?? new Uint8Array());
      for (const b of report.blocks) check(b.origin, report.text, b.start, b.end, parts);
      for (const r of report.removed) check(r.origin, r.text, 0, r.text.length, parts);
      const all = [report.text, ...report.removed.map((r) => r.text)].join(' ').replace(/\s+/g, '');
      const seen = decodeXML(`${body} ${footnotes}`.replace(/<[^>]*>/g, ' ')).split(/\s+/);
      for (const word of seen) assert.ok(all.includes(word), `${word} was lost`);
    }),
    { numRuns: 150 },
  );
});

test('a damaged document gives a report or one clear line', async () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'input.docx')));
  await fc.assert(fc.asyncProperty(fuzzed(files), told), { numRuns: 120, interruptAfterTimeLimit: 20_000 });
  // Damage inside a sound Zip file reaches further in.
  const pack = await openPackage(files[0] ?? new Uint8Array(), 'd.docx');
  const text = (await pack.part('word/document.xml')) ?? new Uint8Array();
  const damaged = fuzzed([text]).map((xml) => zipped({ 'word/document.xml': xml }));
  await fc.assert(fc.asyncProperty(damaged, told), { numRuns: 120, interruptAfterTimeLimit: 20_000 });
});

const told = (bytes: Uint8Array) => reportsOrOneLine(async () => [await captureDocx(bytes, { file: 'd.docx' })]);

function check(runs: readonly Run[], text: string, start: number, end: number, parts: ReadonlyMap<string, Uint8Array>): void {
  let at = start;
  for (const run of runs) {
    assert.equal(run.start, at);
    at = run.end;
    const said = text.slice(run.start, run.end);
    const [from, to] = run.bytes ?? [0, 0];
    const part = parts.get(run.part ?? '');
    assert.ok(part, `no part ${run.part}`);
    const there = new TextDecoder().decode(part.subarray(from, to));
    if (run.how === undefined) assert.equal(there, said);
    if (run.how === 'entity') assert.equal(decodeXML(there), said);
    if (run.how === 'escape') assert.match(there, /^<w:(?:noBreakHyphen|sym)/);
    if (run.how === 'space') assert.match(said, /^\s$/);
  }
  assert.equal(at, end);
}
