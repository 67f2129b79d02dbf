import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collected } from '../../../../test/support/collected.ts';
import { misplacedRuns } from '../../../../test/support/origins.ts';
import { Report } from '../../../contract/index.ts';
import { captureAll } from '../../captureAll.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveLimits } from '../limits.ts';
import { isMbox } from './captureMbox.ts';
import { splitMbox } from './splitMbox.ts';

interface MadeMail {
  readonly subject: string;
  readonly text: string;
  readonly fields?: readonly string[];
}

const WORDS = 'The harbour board met on Monday, two clerks said, and nobody of the island line was asked to come.';

function mailOf({ subject, text, fields = [] }: MadeMail, newline: string): string {
  const head = [
    'From: Ida Brandt <ida@packet.example>',
    `Subject: ${subject}`,
    'Date: Mon, 8 Jun 2026 09:00:00 +0200',
    ...fields,
    'Message-ID: <1@packet.example>',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return [...head, '', ...text.split('\n')].join(newline);
}

/** Mails as an mbox file has them, quoted in the way called "mboxrd". */
function mbox(mails: readonly MadeMail[], newline = '\n'): Uint8Array {
  const made = mails.map((m) => {
    const text = mailOf({ ...m, text: m.text.replace(/^(?=>*From )/gm, '>') }, newline);
    return `From ida@packet.example Mon Jun  8 09:00:00 2026${newline}${text}${newline}${newline}`;
  });
  return new TextEncoder().encode(made.join(''));
}

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const all = (bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, size = 700) =>
  collected(captureAll({ stream: chunked(bytes, size) }, { file: 'inbox', limits }));

function shown(captured: readonly Captured[]): string[] {
  return captured.map((c) => {
    if (c.kind === 'report') return `${c.report.head.file} ${c.report.head.format} ${c.part}: ${c.report.head.title}`;
    return c.kind === 'problem' ? `problem ${c.error.message}` : `note: ${c.note.message}`;
  });
}

const reportsOf = (captured: readonly Captured[]) => captured.flatMap((c) => (c.kind === 'report' ? [c.report] : []));

test('each mail of a folder is a report, told from sentences that begin like a mail', async () => {
  const bytes = mbox([
    { subject: 'First', text: WORDS },
    { subject: 'Second', text: `${WORDS}\n\nFrom the quay she saw it all.\n\nFrom Monday on: nothing.\n` },
    { subject: 'Third', text: `${WORDS}\n` },
  ]);
  assert.ok(isMbox(bytes));
  const captured = await all(bytes);
  assert.deepEqual(shown(captured), [
    'inbox/mail-1 eml mail-1: First',
    'inbox/mail-2 eml mail-2: Second',
    'inbox/mail-3 eml mail-3: Third',
  ]);
  const [, second] = reportsOf(captured);
  assert.match(second?.text ?? '', /\n\nFrom the quay she saw it all\.\n\nFrom Monday on: nothing\.$/);
  // A sentence that nothing marks is none either: no field follows it.
  const bare = new TextDecoder().decode(bytes).replace('>From the quay', 'From the quay').replace('>From Monday', 'From Monday');
  assert.deepEqual(shown(await all(new TextEncoder().encode(bare))), shown(captured));
});

test('any mails, in pieces of any size: every character stands where its origin says', async () => {
  const LINE = fc.constantFrom(
    'From the quay she saw it all, she said.',
    '>From there on nobody knows.',
    'Größe, 東京, 😀: signs that a mail must carry whole.',
    '',
    'From',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(LINE, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 3000 }),
      async (texts, newline, size) => {
        const mails = texts.map((lines, i) => ({ subject: `Mail ${i}`, text: [WORDS, ...lines].join('\n') }));
        const bytes = mbox(mails, newline);
        const reports = reportsOf(await all(bytes, {}, size));
        assert.deepEqual(
          reports.map((r) => r.head.title),
          mails.map((m) => m.subject),
        );
        for (const [i, report] of reports.entries()) {
          assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
          assert.deepEqual(misplacedRuns(report, bytes), []);
          const seen = [report.text, ...report.removed.map((r) => r.text)].join(' ').replace(/\s+/g, '');
          for (const line of texts[i] ?? []) assert.ok(seen.includes(line.replace(/^>/, '').replace(/\s+/g, '')), line);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the same mail in a folder and by itself is one report, but for its places', async () => {
  const mail = { subject: 'One', text: `${WORDS}\nFrom the quay she saw it.` };
  const [first] = reportsOf(await all(mbox([mail, mail])));
  const [alone] = reportsOf(
    await collected(captureAll({ bytes: new TextEncoder().encode(`${mailOf(mail, '\n')}\n`) }, { file: 'm.eml' })),
  );
  assert.equal(first?.head.id, alone?.head.id);
  assert.equal(first?.text, alone?.text);
});

test('a file with one mail is that mail', async () => {
  const bytes = mbox([{ subject: 'Only', text: WORDS }]);
  assert.deepEqual(shown(await all(bytes)), ['inbox eml null: Only']);
});

test('mails that were deleted, and what a program writes about the folder, are left out and said', async () => {
  const bytes = mbox([
    { subject: "DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA", text: 'Not a real message.', fields: ['X-IMAP: 1 2'] },
    { subject: 'Kept', text: WORDS, fields: ['X-Mozilla-Status: 0001'] },
    { subject: 'Gone', text: WORDS, fields: ['X-Mozilla-Status: 0009'] },
  ]);
  assert.deepEqual(shown(await all(bytes)), [
    'inbox/mail-2 eml mail-2: Kept',
    'note: left out 2 mails (about the folder itself 1, deleted 1)',
  ]);
});

test('limits: a mail that is too large, and more mails than may be, each with one line; the others are read', async () => {
  const bytes = mbox([
    { subject: 'First', text: WORDS },
    { subject: 'Large', text: `${WORDS}\n\n`.repeat(400) },
    { subject: 'Third', text: WORDS },
  ]);
  assert.deepEqual(shown(await all(bytes, { bytes: 20_000 })), [
    'inbox/mail-1 eml mail-1: First',
    'problem inbox/mail-2: is larger than 19.5 KB (limit size)',
    'inbox/mail-3 eml mail-3: Third',
  ]);
  assert.deepEqual(shown(await all(bytes, { records: 1 })), [
    'inbox/mail-1 eml mail-1: First',
    'problem inbox: has more than 1 mails (limit records); the later ones were not read',
  ]);
});

test('a file that was made to be slow is cut in time', async () => {
  const lines = `From a\nFrom: a@b.example\n\n${'\n\nFrom x\n'.repeat(400_000)}`;
  const mails = `From a\nSubject: x\n\n`.repeat(200_000);
  const begun = performance.now();
  const counts = await Promise.all(
    [lines, mails].map(async (t) => (await collected(splitMbox(chunked(new TextEncoder().encode(t), 65_536), 1e9))).length),
  );
  assert.deepEqual(counts, [1, 200_000]);
  assert.ok(performance.now() - begun < 5000);
});
