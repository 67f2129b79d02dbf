import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report, Run } from '../../contract/index.ts';
import { Report as ReportSchema } from '../../contract/index.ts';
import { decode } from '../decode.ts';
import { captureText } from './index.ts';

/** What documents of this kind are made of, and what breaks readers of them. */
const PIECES = fc.constantFrom(
  'The minister said on Tuesday that nobody had been sent to the border, two officials told the Gazette.',
  'and that the talks had gone on for a week without',
  'Written by [Ana Roe](#) on May 4, 2031',
  'By Ana Roe and Ben Vale',
  'May 4, 2031, 9:14 a.m. ET',
  'A Headline of Some Length About Talks',
  '# Heading with *marks*',
  'Ana Roe ✓',
  '@anaroe · [Follow](#)',
  'Ana Roe @anaroe · 3h',
  '3:24 AM · Mar 4, 2026',
  '604 Reply Copy link',
  '[Read 36 replies](#)',
  'Ministry of [Show more](#)',
  'gazette.example',
  '— Ana Roe (@anaroe) March 4, 2026',
  '> quoted *words* by somebody',
  '>> deeper',
  '- item with [link](https://a.example/b_(c))',
  '  3. third',
  '| a | b |',
  '|---|---|',
  '![alt text](x.png)',
  'AP Images',
  'Subscribe to the Gazette',
  'Get exclusive digital access to our magazine.',
  'Related stories',
  '© 2031 The Gazette. All rights reserved.',
  'Page 3 of 7',
  'https://gazette.example/a 1/3',
  '---',
  '=====',
  'Q: What did you say?',
  'A: Nothing & nobody. &amp; \\* `code` <br> <b>bold</b> ~~no~~ [^1]',
  '[^1]: a note',
  '[ref]: https://a.example "t"',
  '15:20 GMT',
  'Correction: an earlier version gave the wrong number of people.',
  'well-',
  'known \u00ad words e\u0301 \ud83d\ude00 \ud800 \u200b \u0000 \ufeff',
  '\u05e9\u05dc\u05d5\u05dd \u4f60\u597d',
  'bulls**t and f**k *em* __x__ ***',
  '(Reporting by Ana Roe; Editing by Ben Vale)',
  'LONDON, March 12 (Reuters) - Calder will go on, it said.',
  '--',
  '',
  '   ',
);
const NEWLINES = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\n\n',
  '\n\n\n\n',
  '\f',
  '\n\f',
  '\v',
  '\u0085',
  '  \n',
  '\\\n',
);
const DOCUMENT = fc
  .array(
    fc.tuple(fc.oneof({ weight: 6, arbitrary: PIECES }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), NEWLINES),
    { maxLength: 40 },
  )
  .map((parts) => parts.map(([a, b]) => a + b).join(''));

/** Marks of Markdown and what no reader sees; a place of the file that holds nothing else need not be covered. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\u0085]/u;

for (const format of ['text', 'markdown'] as const) {
  test(`any document read as ${format} keeps its promises`, async () => {
    await fc.assert(
      fc.asyncProperty(DOCUMENT, async (document) => {
        const bytes = new Uint8Array(new TextEncoder().encode(document));
        const report = await captureText(decode(bytes), { file: 'd' }, format);
        assert.deepEqual(ReportSchema.safeParse(report).error?.issues ?? [], []);
        assertRunsTrue(report, bytes);
        assertCovered(report, bytes, format);
      }),
      { numRuns: 150 },
    );
  });
}

test('plain keeps any text, each line one block', async () => {
  await fc.assert(
    fc.asyncProperty(DOCUMENT, async (document) => {
      const bytes = new Uint8Array(new TextEncoder().encode(document));
      const file = decode(bytes);
      const report = await captureText(file, { file: 'd' }, 'plain');
      assert.equal(report.text, file.text);
      const lines = file.text.split(/[\n\r\u2028\u2029]/).map((l) => l.trim());
      assert.deepEqual(
        report.blocks.map((b) => report.text.slice(b.start, b.end)),
        lines.filter((l) => l !== ''),
      );
      assertRunsTrue(report, bytes);
    }),
    { numRuns: 100 },
  );
});

/** Blocks follow each other, one blank line between them; runs cover each and say truly what stands in the file. */
function assertRunsTrue(report: Report, bytes: Uint8Array): void {
  const check = (runs: readonly Run[], text: string, start: number, end: number): void => {
    let at = start;
    for (const run of runs) {
      assert.equal(run.start, at);
      at = run.end;
      if (run.how !== undefined || !run.bytes) continue;
      const stands = new TextDecoder().decode(bytes.subarray(...run.bytes));
      assert.equal(stands.replace(/^\ufeff/, ''), text.slice(run.start, run.end).replace(/^\ufeff/, ''));
    }
    assert.equal(at, end);
  };
  for (const b of report.blocks) {
    check(b.origin, report.text, b.start, b.end);
    const text = report.text.slice(b.start, b.end);
    assert.equal(text, text.trim());
    for (const l of b.links) assert.ok(l.start >= b.start && l.end <= b.end && l.start < l.end);
  }
  for (const r of report.removed) check(r.origin, r.text, 0, r.text.length);
}

/** What neither a block nor a removal points at is white space or a mark. */
function assertCovered(report: Report, bytes: Uint8Array, format: string): void {
  const covered = new Uint8Array(bytes.length);
  for (const { origin } of [...report.blocks, ...report.removed])
    for (const run of origin) if (run.bytes) covered.fill(1, ...run.bytes);
  const open: number[] = [];
  for (let i = 0; i < bytes.length; i++) if (!covered[i]) open.push(bytes[i] ?? 0);
  const rest = new TextDecoder().decode(new Uint8Array(open));
  const visible = [...rest].filter((c) => !UNSEEN.test(c)).join('');
  // Of a link its destination is a mark too: these are the ones that the pieces above can leave.
  const marks =
    /https:\/\/a\.example\/b_\(c\)|x\.png|\[\^1\]:?|<\/?br?>|[-+*•‣◦▪■●○▸►➤∙o>#|\\[\](){}!*_~`^&;.:=]|\d{1,3}[.)]|<[^<>]*>/gu;
  assert.equal(visible.replace(marks, ''), '', `left open in ${format}: ${JSON.stringify(rest)}`);
}
