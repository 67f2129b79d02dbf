import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { Report, type Run } from '../../contract/index.ts';
import { CaptureError } from '../captureError.ts';
import { fuzzed } from '../fuzzed.ts';
import { captureExport } from './captureExport.ts';

const PARAGRAPH = fc.constantFrom(
  'The warden said on Monday that “no one was asked”, two of those who were there told the Packet in the evening.',
  'Asked by whom? The council&#8217;s clerk, Ida Brandt, said &ldquo;by nobody&rdquo; &amp; left the room; without a word more.',
  'Größe, ça, 東京, 😀 &lt;3 = three signs that an export must carry whole, the engineer wrote to the members on Friday.',
  'A "quoted" word, "" two marks, a back\\slash and a comma, wrote the <em>Hill</em> &amp; <b>Dale</b> in its <a href="/x?a=1&amp;b=2">paper</a>.',
);
const TITLE = fc.constantFrom('Harbour talks', 'Größe & „ja“', '東京; 😀, and "more"', 'It\'s "on"');

const cell = (s: string, sign: string) => (/["\r\n]/.test(s) || s.includes(sign) ? `"${s.replaceAll('"', '""')}"` : s);
const table = (sign: string, newline: string) => (title: string, html: string) =>
  [
    ['id', 'title', 'url', 'content', 'tags'],
    ['1', title, 'https://packet.example/1', html, ''],
  ]
    .map((row) => row.map((c) => cell(c, sign)).join(sign) + newline)
    .join('');
const list = (title: string, html: string) =>
  JSON.stringify([{ is_archived: 0, id: 1, title, url: 'https://packet.example/1', content: html }], null, 2);
const cdata = (s: string) => `<![CDATA[${s.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** The ways in which an export can carry a title and HTML. */
const WAYS: Readonly<Record<string, (title: string, html: string) => string>> = {
  comma: table(',', '\r\n'),
  semicolon: table(';', '\n'),
  tab: table('\t', '\r'),
  json: list,
  'json-ascii': (t, h) => list(t, h).replace(/[^\0-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  xml: (t, h) =>
    `<?xml version="1.0"?><result><entry><is_archived>0</is_archived><title>${cdata(t)}</title><url>https://packet.example/1</url><content>${cdata(h)}</content></entry></result>`,
};

test('any export: every character is where its origin says, through all layers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PARAGRAPH, { minLength: 2, maxLength: 6 }),
      TITLE,
      fc.constantFrom(...Object.keys(WAYS)),
      async (paragraphs, title, way) => {
        const html = paragraphs.map((p) => `<p>${p}</p>`).join('\n');
        const bytes = new TextEncoder().encode(WAYS[way]?.(title, html) ?? '');
        const reports: Report[] = [];
        for await (const captured of captureExport(bytes, { file: 'x' })) {
          if (captured.kind === 'report') reports.push(captured.report);
        }
        const [report] = reports;
        assert.ok(report);
        assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
        assert.equal(report.head.title, title);
        for (const b of report.blocks) check(b.origin, report.text, bytes);
        for (const r of report.removed) check(r.origin, r.text, bytes);
        const all = [report.text, ...report.removed.map((r) => r.text)].join(' ').replace(/\s+/g, '');
        const seen = decodeHTML(html.replace(/<[^>]*>/g, ' '));
        for (const word of `${title} ${seen}`.split(/\s+/)) assert.ok(all.includes(word), `${word} was lost`);
      },
    ),
    { numRuns: 120 },
  );
});

test('a damaged export gives reports or one clear line', async () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const files = readdirSync(folder).map((name) => {
    const input = readdirSync(join(folder, name)).find((f) => f.startsWith('input.')) ?? '';
    return readFileSync(join(folder, name, input));
  });
  await fc.assert(
    fc.asyncProperty(fuzzed(files), async (bytes) => {
      try {
        for await (const captured of captureExport(bytes, { file: 'x' })) {
          if (captured.kind === 'report') assert.deepEqual(Report.safeParse(captured.report).error?.issues ?? [], []);
        }
      } catch (error) {
        assert.ok(error instanceof CaptureError, String(error));
        assert.doesNotMatch(error.message, /\n/);
      }
    }),
    { numRuns: 150, interruptAfterTimeLimit: 20_000 },
  );
});

function check(runs: readonly Run[], text: string, bytes: Uint8Array): void {
  for (const run of runs) {
    const said = text.slice(run.start, run.end);
    const [from, to] = run.bytes ?? [0, 0];
    assert.ok(from < to, `${JSON.stringify(said)} stands nowhere`);
    const there = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
    if (run.how === undefined) assert.equal(there, said);
    const layers = [there, fromJson(there), there.replaceAll('""', '"')];
    const read = layers.flatMap((t) => [t, decodeHTML(t)]);
    if (run.how === 'entity' || run.how === 'escape') assert.ok(read.includes(said), `${there} does not say ${said}`);
  }
}

function fromJson(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
