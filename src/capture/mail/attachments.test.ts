import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { base64 } from '../../../test/support/archives.ts';
import { collected } from '../../../test/support/collected.ts';
import { harbourPage } from '../../../test/support/harbourPage.ts';
import { misplacedRuns } from '../../../test/support/origins.ts';
import type { Captured } from '../archive/captured.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { readMime } from '../archive/mime/parts.ts';
import { captureAll } from '../captureAll.ts';
import { CaptureError } from '../captureError.ts';
import { madeDocument, p } from '../docx/madeDocument.ts';
import { attachedName } from './attachedName.ts';

const HEAD = [
  'From: Ida Brandt <ida@packet.example>',
  'Subject: Papers of the harbour board',
  'Date: Mon, 8 Jun 2026 09:00:00 +0200',
  'Message-ID: <1@packet.example>',
  'MIME-Version: 1.0',
];
const TEXT = 'Here are the papers, with what the two clerks told me of the meeting on Monday evening.';
const NOTE = ['Content-Type: text/plain; charset=utf-8', '', TEXT];

/** A mail with parts, each given as its lines. */
function mail(parts: readonly (readonly string[])[], { head = HEAD, type = 'mixed', boundary = 'out' } = {}): string {
  const lines = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [...head, `Content-Type: multipart/${type}; boundary="${boundary}"`, '', ...lines, `--${boundary}--`, ''].join('\r\n');
}

function attached(type: string, name: string, body: string | Uint8Array): string[] {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    base64(Buffer.from(body)),
  ];
}

const all = (text: string, limits: Partial<ArchiveLimits> = {}, file = 'm.eml') =>
  collected(captureAll({ bytes: new TextEncoder().encode(text) }, { file, limits }));

function shown(captured: readonly Captured[]): string[] {
  return captured.map((c) => {
    if (c.kind === 'report') return `${c.report.head.file} ${c.report.head.format} part ${c.part}: ${c.report.head.title}`;
    return c.kind === 'problem' ? `problem ${c.error.message}` : `note: ${c.note.message}`;
  });
}

function told(captured: Captured | undefined): string[] {
  return captured?.kind === 'report' ? captured.report.diagnostics.map((d) => `${d.rule}: ${d.message}`) : [];
}

const PDF = readFileSync(join(import.meta.dirname, '../pdf/fixtures/browser-print/input.pdf'));
const OTHER = (subject: string, text: string) => [
  'Content-Type: message/rfc822',
  '',
  ...HEAD.map((f) => f.replace('Papers of the harbour board', subject)),
  '',
  text,
];

test('what is attached is a report of its own, its part named; other files are listed', async () => {
  const document = madeDocument({ body: p('The board closes the line.') + p('“Nobody was asked,” two clerks said on Monday.') });
  const captured = await all(
    mail([
      NOTE,
      attached('text/html; charset=utf-8', 'page.html', harbourPage()),
      attached('application/octet-stream', 'letter.docx', document),
      attached('application/pdf', 'print.pdf', PDF),
      attached(
        'text/plain; charset=windows-1252',
        'notes.txt',
        Buffer.from(`The clerk said \x93no\x94 to all of the questions that the members had.\n\n${TEXT}`, 'latin1'),
      ),
      OTHER('An answer', `${TEXT} Nobody answered.`),
      OTHER('Another answer', `${TEXT} Somebody answered.`),
      attached('application/vnd.ms-excel', 'sums.xls', 'x'.repeat(3000)),
      attached('image/png', 'ship.png', 'x'),
      ['Content-Type: image/png', 'Content-ID: <logo>', 'Content-Disposition: attachment; filename="logo.png"', '', 'x'],
      attached('text/plain', 'ATT00001.txt', 'To leave this list write to leave@packet.example.'),
      ['Content-Type: application/pkcs7-signature; name="smime.p7s"', '', 'x'],
    ]),
  );
  assert.deepEqual(shown(captured).slice(0, 3), [
    'm.eml eml part null: Papers of the harbour board',
    'm.eml/page.html html part page.html: The island line closes',
    'm.eml/letter.docx docx part letter.docx: null',
  ]);
  assert.match(shown(captured)[3] ?? '', /^m\.eml\/print\.pdf pdf part print\.pdf: /);
  assert.match(shown(captured)[4] ?? '', /^m\.eml\/notes\.txt text part notes\.txt: /);
  assert.deepEqual(shown(captured).slice(5), [
    'm.eml/attachment-5.eml eml part attachment-5.eml: An answer',
    'm.eml/attachment-6.eml eml part attachment-6.eml: Another answer',
  ]);
  const [own, page, , , notes] = captured;
  assert.ok(page?.kind === 'report' && notes?.kind === 'report' && own?.kind === 'report');
  assert.deepEqual(misplacedRuns(page.report, new TextEncoder().encode(harbourPage())), []);
  assert.match(notes.report.text, /The clerk said “no” to all/);
  const reports = told(own).find((d) => d.startsWith('attached-reports')) ?? '';
  assert.match(reports, /: attached, each a report of its own: page\.html \(text\/html, 832 bytes\), letter\.docx \(/);
  assert.deepEqual(
    told(own).filter((d) => d.startsWith('attachments')),
    [
      'attachments: attached and not read: sums.xls (application/vnd.ms-excel, 2.9 KB), ship.png (image/png, 1 byte), ATT00001.txt (text/plain, 49 bytes); save what you need of them as files',
    ],
  );
});

test('a mail that shows nothing itself, or is one file, gives what is attached; nothing at all is one line', async () => {
  const empty = await all(mail([attached('text/html', 'page.html', harbourPage())]));
  assert.deepEqual(shown(empty), [
    'note: the mail itself shows no text; what is attached to it was read',
    'm.eml/page.html html part page.html: The island line closes',
  ]);
  const bare = await all([...HEAD, ...attached('application/pdf', 'print.pdf', PDF)].join('\r\n'));
  assert.match(shown(bare)[1] ?? '', /^m\.eml\/print\.pdf pdf part print\.pdf: /);
  await assert.rejects(
    all(mail([attached('image/png', 'ship.png', 'x')])),
    (e: unknown) => e instanceof CaptureError && e.code === 'no-text',
  );
});

test('a mail that passes one on is that one; several, as in a digest, are a report each', async () => {
  const one = await all(mail([['Content-Type: text/plain', '', 'See below.'], OTHER('First', TEXT)]));
  assert.deepEqual(shown(one), ['m.eml eml part null: First']);
  const digest = await all(mail([OTHER('First', TEXT), OTHER('Second', `${TEXT} Again.`), OTHER('Third', `${TEXT} Or not.`)]));
  assert.deepEqual(shown(digest), [
    'm.eml eml part null: First',
    'm.eml/attachment-1.eml eml part attachment-1.eml: Second',
    'm.eml/attachment-2.eml eml part attachment-2.eml: Third',
  ]);
  const inside = mail([NOTE, attached('text/html', 'page.html', harbourPage())], { boundary: 'in' });
  const held = await all(
    mail([
      ['Content-Type: text/plain', '', 'See below.'],
      ['Content-Type: message/rfc822', '', inside],
    ]),
  );
  assert.deepEqual(shown(held), [
    'm.eml eml part null: Papers of the harbour board',
    'm.eml/page.html html part page.html: The island line closes',
  ]);
});

test('in a folder of mails, the part names mail and file; the bytes are those of the file attached', async () => {
  const line = 'From ida@packet.example Mon Jun  8 09:00:00 2026\r\n';
  const one = mail([NOTE, attached('text/html', 'page.html', harbourPage())]);
  const captured = await all(`${line}${one}\r\n${line}${one}`, {}, 'inbox');
  assert.deepEqual(shown(captured), [
    'inbox/mail-1 eml part mail-1: Papers of the harbour board',
    'inbox/mail-1/page.html html part mail-1/page.html: The island line closes',
    'inbox/mail-2 eml part mail-2: Papers of the harbour board',
    'inbox/mail-2/page.html html part mail-2/page.html: The island line closes',
  ]);
  const last = captured.at(-1);
  assert.ok(last?.kind === 'report');
  assert.deepEqual(misplacedRuns(last.report, new TextEncoder().encode(harbourPage())), []);
});

test('Apple Mail’s files: what stands after the mail is not of it', async () => {
  const own = [...HEAD, ...NOTE, ''].join('\r\n');
  const list =
    '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key><integer>1</integer></dict></plist>\n';
  const [only] = await all(`${Buffer.byteLength(own)}   \n${own}${list}`, {}, '1.emlx');
  assert.ok(only?.kind === 'report');
  assert.equal(only.report.text, `Papers of the harbour board\n\n${TEXT}`);
  assert.equal(
    only.report.removed.some((r) => r.text.includes('plist')),
    false,
  );
});

test('names as mail programs write them; two of one name are told apart', async () => {
  const read = (...fields: string[]) => {
    const [part] = readMime(new TextEncoder().encode(`${fields.join('\r\n')}\r\n\r\nx`), 0, { depth: 8, parts: 8 }).parts;
    assert.ok(part);
    return attachedName(part);
  };
  assert.equal(read('Content-Type: a/b; name="one.pdf"'), 'one.pdf');
  assert.equal(read('Content-Type: a/b; name="one.pdf"', 'Content-Disposition: attachment; filename=two.pdf'), 'two.pdf');
  assert.equal(read("Content-Disposition: attachment; filename*=UTF-8''gr%C3%B6%C3%9Fe%20a.pdf"), 'größe a.pdf');
  assert.equal(read("Content-Disposition: attachment; filename*=iso-8859-1'de'gr%F6%DFe.pdf"), 'größe.pdf');
  const pieces = 'Content-Disposition: attachment; filename*0*=utf-8\'\'gr%C3%B6; filename*1="%20sse"; filename*2=.pdf';
  assert.equal(read(pieces), 'grö%20sse.pdf');
  assert.equal(read('Content-Type: a/b; name="=?utf-8?Q?gr=C3=B6=C3=9Fe_a?= =?utf-8?B?LnBkZg==?="'), 'größe a.pdf');
  assert.equal(read('Content-Type: a/b; name="..\\\\..\\\\etc/passwd"'), 'passwd');
  assert.equal(read('Content-Type: a/b; name="a\u202efdp.exe"'), 'a fdp.exe');
  assert.equal(read('Content-Type: a/b; name=".."'), null);
  assert.equal(read('Content-Type: a/b'), null);
  const same = attached('text/html', 'page.html', harbourPage());
  assert.deepEqual(
    (await all(mail([NOTE, same, same]))).map((c) => c.part),
    [null, 'page.html', 'page (2).html'],
  );
});

test('limits: parts, depth, bytes and time, each with one line', async () => {
  const many = mail([NOTE, ...Array.from({ length: 9 }, (_, i) => attached('text/html', `${i}.html`, harbourPage()))]);
  const few = await all(many, { parts: 3 });
  assert.equal(few.length, 3);
  assert.ok(told(few[0]).includes('too-many-parts: the mail has more than 3 parts (limit parts); later ones were left out'));
  await assert.rejects(all(many, { totalBytes: 3000 }), /holds more than 2\.9 KB unpacked \(limit total-size\)/);
  const large = attached('text/plain', 'a.txt', `${TEXT}\n`.repeat(100));
  assert.match(
    await all(mail([NOTE, large]), { bytes: 5000 }).then(() => '', String),
    /m\.eml: the file is larger than 4\.9 KB \(limit size\)/,
  );
  let deep: string[] = ['Content-Type: text/html', '', harbourPage()];
  for (let i = 0; i < 4; i++) deep = [`Content-Type: multipart/mixed; boundary="b${i}"`, '', `--b${i}`, ...deep, `--b${i}--`];
  const flat = await all(
    [...HEAD, 'Content-Type: multipart/mixed; boundary="out"', '', '--out', ...NOTE, '--out', ...deep, '--out--'].join('\r\n'),
    { depth: 3 },
  );
  assert.ok(told(flat[0]).some((d) => /^too-deep: the mail has parts in parts more than 3 deep \(limit depth\)/.test(d)));
  let nested = mail([NOTE, attached('text/html', 'page.html', harbourPage())], { boundary: 'b' });
  for (let i = 0; i < 4; i++) nested = mail([NOTE, attached('message/rfc822', 'm.eml', nested)], { boundary: `b${i}` });
  assert.match(
    shown(await all(nested, { depth: 2 })).at(-1) ?? '',
    /^problem m\.eml\/m\.eml\/m\.eml: archives stand in it more than 2 deep \(limit depth\)/,
  );
});
