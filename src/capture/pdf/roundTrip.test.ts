import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Run } from '../../contract/index.ts';
import { blocksOf } from './blocks/blocksOf.ts';
import { capturePdf } from './capturePdf.ts';
import { type Words, writePdf } from './fixtures/writePdf.ts';
import { layOut } from './layOut.ts';
import type { PdfFile } from './pdfFile.ts';
import { readPdf } from './readPdf.ts';
import { SourceText } from './sourceText.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER)
  .map((n) => new URL(`${n}/input.pdf`, FOLDER))
  .filter((u) => existsSync(u))
  .map((u) => readFileSync(u));

const read = (bytes: Uint8Array) => readPdf(new Uint8Array(bytes), { pages: 100, items: 100_000 });

/** Each visible character of the file goes into the report or is removed, once. */
function assertCovered(file: PdfFile): void {
  const source = new SourceText(file);
  const made = blocksOf(layOut(file, source, 100_000), source, file.info, null);
  const times = new Uint8Array(source.text.length);
  for (const { text: mapped } of [...made.blocks, ...made.removed]) {
    for (const run of mapped.runs) {
      // White space that was put in stands nowhere.
      if (mapped.text.slice(run.start, run.end).trim() === '') continue;
      for (let i = run.from; i < run.to; i++) times[i] = (times[i] ?? 0) + 1;
    }
  }
  const wrong = [...source.text].filter((c, i) => /[^\s\p{Cc}]/u.test(c) && times[i] !== 1);
  assert.equal(wrong.join(''), '');
}

/** A run without `how` says exactly what the file shows in its box. */
async function assertInPlace(bytes: Uint8Array): Promise<void> {
  const file = await read(bytes);
  const report = await capturePdf(bytes, { file: 'a.pdf' });
  for (const block of report.blocks) for (const run of block.origin) assertRun(run, report.text, file);
  for (const removal of report.removed) for (const run of removal.origin) assertRun(run, removal.text, file);
}

function assertRun(run: Run, text: string, file: PdfFile): void {
  const said = text.slice(run.start, run.end);
  const page = file.pages[(run.page ?? 0) - 1];
  assert.ok(page, `no page ${run.page}`);
  if (run.how !== undefined) return;
  const [x = 0, y = 0, width = 0, height = 0] = run.boxes?.[0] ?? [];
  assert.equal(run.boxes?.length, 1);
  const there = page.items.some((item) => {
    if (!item.text.includes(said)) return false;
    if (item.angle !== 0) return true;
    const inside = x >= item.x - 0.1 && x + width <= item.x + item.width + 0.1;
    return inside && y < item.y && y + height > item.y;
  });
  assert.ok(there, `"${said}" does not stand at ${x}, ${y} of page ${run.page}`);
}

test('each character of the fixtures is in the report or removed, once, and stands where its run says', async () => {
  assert.ok(fixtures.length >= 5);
  for (const bytes of fixtures) {
    assertCovered(await read(bytes));
    await assertInPlace(bytes);
  }
});

const words = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 800 }),
  size: fc.constantFrom(7, 9, 10, 10, 10, 12, 30),
  turn: fc.constantFrom(0, 0, 0, 0, 0, 90, 270, 45),
  font: fc.constantFrom('plain' as const, 'bold' as const, 'italic' as const),
  text: fc.oneof(
    fc.constantFrom(
      'A',
      'the harbour-',
      'office said so.',
      '• point',
      '1',
      '1. first',
      'By Ada Finch',
      'Page 2',
      '@ada · Follow',
      '3:24 AM · Mar 4, 2026',
      '420,000',
      'Subscribe',
    ),
    fc.stringMatching(/^[A-Za-z0-9“”’–•() .,-]{1,40}$/).filter((t) => t.trim() !== ''),
  ),
});

test('whatever stands wherever on the pages, nothing is lost and nothing is said twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(words, { maxLength: 25 }), { minLength: 1, maxLength: 4 }), async (pages) => {
      const bytes = writePdf(pages.map((page) => ({ words: page as Words[] })));
      assertCovered(await read(bytes));
    }),
    { numRuns: 60, seed: 7 },
  );
});
