import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportsOrOneLine } from '../../../test/support/reportsOrOneLine.ts';
import { Report, type Run } from '../../contract/index.ts';
import { decodeQuotedPrintable } from '../archive/mime/quotedPrintable.ts';
import { CaptureError } from '../captureError.ts';
import { fuzzed } from '../fuzzed.ts';
import { captureMail } from './captureMail.ts';

const PARAGRAPH = fc.constantFrom(
  'The warden said on Monday that “no one was asked”, two of those who were there told the Packet in the evening.',
  'Asked by whom? The council&#8217;s clerk, Ida Brandt, said &ldquo;by nobody&rdquo; &amp; left the room without another word.',
  'Größe, ça, 東京, 😀 = three signs that a mail must carry whole, the engineer wrote to the members of the union on Friday.',
  'A line that is rather long because the transfer encoding has to break it somewhere, and it should break it softly, so that nobody who reads it sees where, not even at the equals sign = here.',
  'Short one.',
  'Unsubscribe | Manage preferences',
);
const SUBJECT = fc.constantFrom('Harbour talks', 'Größe zählt – „ja“', '東京の港で交渉が続く', 'Emoji 😀 and = signs_here', '');
const HOW = fc.constantFrom('quoted-printable', 'base64', '8bit');
const NEWLINE = fc.constantFrom('\n', '\r\n');

test('any mail: every character is where its origin says, whatever the transfer encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PARAGRAPH, { minLength: 1, maxLength: 8 }),
      SUBJECT,
      HOW,
      HOW,
      NEWLINE,
      fc.boolean(),
      async (paragraphs, subject, how, headerHow, newline, html) => {
        const text = html
          ? `<html><body>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</body></html>`
          : paragraphs.join('\n\n');
        const mail = made(text, subject, how, headerHow, newline, html);
        const report = await captureMail(mail, { file: 'm.eml' }).catch((e: unknown) => {
          if (e instanceof CaptureError && e.code === 'no-text') return null;
          throw e;
        });
        if (!report) return;
        assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
        assertFaithful(report, mail);
        if (html) assertWhole(report, text, subject);
      },
    ),
    { numRuns: 120 },
  );
});

test('a damaged mail gives a report or one clear line', async () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'input.eml')));
  await fc.assert(
    fc.asyncProperty(fuzzed(files), (bytes) => reportsOrOneLine(async () => [await captureMail(bytes, { file: 'm.eml' })])),
    { numRuns: 150, interruptAfterTimeLimit: 20_000 },
  );
});

function made(text: string, subject: string, how: string, headerHow: string, newline: string, html: boolean): Uint8Array {
  const utf8 = new TextEncoder().encode(text.replaceAll('\n', newline));
  const body = how === '8bit' ? utf8 : new TextEncoder().encode(how === 'base64' ? base64(utf8, newline) : quoted(utf8, newline));
  const head = [
    'Message-ID: <1@packet.example>',
    'From: Ana Roe <ana.roe@packet.example>',
    `Subject: ${headerHow === '8bit' ? subject : encodedWords(subject, headerHow, newline)}`,
    'Date: Tue, 3 Mar 2026 06:00:05 -0500',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    `Content-Transfer-Encoding: ${how}`,
    '',
    '',
  ].join(newline);
  return Buffer.concat([new TextEncoder().encode(head), body]);
}

function base64(bytes: Uint8Array, newline: string): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(newline);
}

function quoted(bytes: Uint8Array, newline: string): string {
  let text = '';
  let line = 0;
  for (const byte of bytes) {
    const sign =
      byte === 10 || byte === 13
        ? String.fromCharCode(byte)
        : byte === 61 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte);
    if (byte === 10) line = 0;
    else if (line + sign.length > 75) {
      text += `=${newline}`;
      line = 0;
    }
    text += sign;
    line += sign.length;
  }
  return text;
}

/** Cut anywhere, also inside characters, as careless senders do. */
function encodedWords(subject: string, how: string, newline: string): string {
  const bytes = new TextEncoder().encode(subject);
  const words: string[] = [];
  for (let at = 0; at < bytes.length; at += 10) {
    const piece = bytes.subarray(at, at + 10);
    if (how === 'base64') words.push(`=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`);
    else
      words.push(
        `=?utf-8?Q?${[...piece].map((b) => (b === 32 ? '_' : b > 126 || b === 61 || b === 63 || b === 95 ? `=${b.toString(16).padStart(2, '0')}` : String.fromCharCode(b))).join('')}?=`,
      );
  }
  return words.join(`${newline} `);
}

function assertFaithful(report: Report, mail: Uint8Array): void {
  const utf8 = new TextDecoder();
  const check = (runs: readonly Run[], text: string, start: number) => {
    let at = start;
    for (const run of runs) {
      assert.equal(run.start, at);
      at = run.end;
      const said = text.slice(run.start, run.end);
      const [from, to] = run.bytes ?? [0, 0];
      assert.ok(from < to, `${JSON.stringify(said)} stands nowhere`);
      // A character that was cut between two encoded words: what stands between them is no part of it.
      const raw = Buffer.from(mail.subarray(from, to)).toString('latin1');
      if (/\?=\s+=\?/.test(raw) && run.how !== 'space') {
        const bare = Buffer.from(raw.replace(/\?=\s+=\?utf-8\?Q\?/g, '').replaceAll('_', '=20'), 'latin1');
        if (run.how === 'quoted-printable') assert.equal(utf8.decode(decodeQuotedPrintable(bare, 0, bare.length).bytes), said);
        continue;
      }
      if (run.how === undefined) assert.equal(utf8.decode(mail.subarray(from, to)), said);
      if (run.how === 'quoted-printable' && said !== ' ') {
        // In a header "_" is a space; the paragraphs here have none.
        const bare = Buffer.from(raw.replaceAll('_', '=20'), 'latin1');
        assert.equal(utf8.decode(decodeQuotedPrintable(bare, 0, bare.length).bytes), said);
      }
      if (run.how === 'base64') {
        // The run may begin and end inside a group of four digits.
        const digits = Buffer.from(mail.subarray(from, to))
          .toString('latin1')
          .replace(/[^A-Za-z0-9+/]/g, '');
        const shifts = [0, 1, 2, 3].map((n) => Buffer.from('A'.repeat(n) + digits, 'base64').toString('utf8'));
        assert.ok(
          shifts.some((s) => s.includes(said)),
          `${JSON.stringify(said)} is not in ${JSON.stringify(shifts)}`,
        );
      }
    }
    assert.equal(at, start + (report.text === text ? at - start : text.length));
  };
  for (const b of report.blocks) check(b.origin, report.text, b.start);
  for (const r of report.removed) check(r.origin, r.text, 0);
}

/** Every word that a reader of the mail sees is in a block or among what was left out. */
function assertWhole(report: Report, html: string, subject: string): void {
  const all = [report.text, ...report.removed.map((r) => r.text)].join(' ').replace(/\s+/g, '');
  const seen = html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#8217;', '’')
    .replaceAll('&ldquo;', '“')
    .replaceAll('&rdquo;', '”')
    .replaceAll('&amp;', '&');
  for (const word of `${seen} ${subject}`.split(/\s+/)) assert.ok(all.includes(word), `${word} was lost`);
}
