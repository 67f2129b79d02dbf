import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { Report, type Run } from '../../contract/index.ts';
import { CaptureError } from '../captureError.ts';
import { fuzzed } from '../fuzzed.ts';
import { captureFeed } from './captureFeed.ts';

const PARAGRAPH = fc.constantFrom(
  'The warden said on Monday that “no one was asked”, two of those who were there told the Packet in the evening.',
  'Asked by whom? The council&#8217;s clerk, Ida Brandt, said &ldquo;by nobody&rdquo; &amp; left the room without a word more.',
  'Größe, ça, 東京, 😀 &lt;3 = three signs that a feed must carry whole, the engineer wrote to the members on Friday.',
  'A "quoted" word, a back\\slash and a tab, wrote the <em>Hill</em> &amp; <b>Dale</b> Post in its <a href="/x?a=1&amp;b=2">paper</a>.',
);
const TITLE = fc.constantFrom('Harbour talks', 'Größe & „ja“ <drei>', '東京 😀', 'It\'s "on"');

const escaped = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const numbered = (s: string) => [...s].map((c) => (/[a-z ]/i.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
const asCData = (s: string) => `<![CDATA[${s.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** The ways in which a feed can carry a title and HTML. */
const WAYS: Readonly<Record<string, (title: string, html: string) => string>> = {
  cdata: (t, h) =>
    rss(asCData(t.replaceAll('&', '&amp;').replaceAll('<', '&lt;')), `<content:encoded>${asCData(h)}</content:encoded>`),
  escaped: (t, h) =>
    rss(escaped(t.replaceAll('&', '&amp;').replaceAll('<', '&lt;')), `<content:encoded>${escaped(h)}</content:encoded>`),
  numbered: (t, h) =>
    rss(numbered(t.replaceAll('&', '&amp;').replaceAll('<', '&lt;')), `<content:encoded>${numbered(h)}</content:encoded>`),
  atom: (t, h) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>${escaped(t)}</title><content type="html">${escaped(h)}</content></entry></feed>`,
  xhtml: (t, h) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>${escaped(t)}</title><content type="xhtml"><div>${h}</div></content></entry></feed>`,
  json: (t, h) => jsonFeed(t, h),
  'json-ascii': (t, h) => jsonFeed(t, h).replace(/[^\0-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

const rss = (title: string, content: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P</title><item><title>${title}</title>${content}</item></channel></rss>`;
const jsonFeed = (title: string, html: string) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'P', items: [{ id: '1', title, content_html: html }] });

test('any feed: every character is where its origin says, through both layers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PARAGRAPH, { minLength: 2, maxLength: 6 }),
      TITLE,
      fc.constantFrom(...Object.keys(WAYS)),
      fc.boolean(),
      async (paragraphs, title, way, bom) => {
        const html = paragraphs.map((p) => `<p>${p}</p>`).join('\n');
        const bytes = new TextEncoder().encode((bom ? '\ufeff' : '') + (WAYS[way]?.(title, html) ?? ''));
        const reports: Report[] = [];
        for await (const captured of captureFeed(bytes, { file: 'f' }))
          if (captured.kind === 'report') reports.push(captured.report);
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

test('a damaged feed gives reports or one clear line', async () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const files = readdirSync(folder).map((name) => {
    const input = readdirSync(join(folder, name)).find((f) => f.startsWith('input.')) ?? '';
    return readFileSync(join(folder, name, input));
  });
  await fc.assert(
    fc.asyncProperty(fuzzed(files), async (bytes) => {
      try {
        for await (const captured of captureFeed(bytes, { file: 'f' })) {
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

test('a feed made to grow or to nest does neither', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${'bcdefgh'.replace(/./g, (c, i: number) => `<!ENTITY ${c} "${`&${'abcdefg'[i]};`.repeat(20)}">`)}]>`;
  const words = 'one word more '.repeat(40);
  const grown = `${bomb}<rss><channel><item><title>&h;</title><description>${words} &h;</description></item></channel></rss>`;
  for await (const captured of captureFeed(new TextEncoder().encode(grown), { file: 'f' })) {
    if (captured.kind === 'report') assert.ok(captured.report.text.length < 1000);
  }
  const deep = `<rss><channel><item><description>${'<div>'.repeat(100_000)}${words}</description></item></channel></rss>`;
  for await (const captured of captureFeed(new TextEncoder().encode(deep), { file: 'f' })) {
    if (captured.kind === 'report') assert.match(captured.report.text, /one word more/);
  }
});

function check(runs: readonly Run[], text: string, bytes: Uint8Array): void {
  for (const run of runs) {
    const said = text.slice(run.start, run.end);
    const [from, to] = run.bytes ?? [0, 0];
    assert.ok(from < to, `${JSON.stringify(said)} stands nowhere`);
    const there = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
    if (run.how === undefined) assert.equal(there, said);
    // A reference to a reference is read twice, a reference in a string of JSON after its escapes.
    const read = [there, fromJson(there)].flatMap((t) => [t, decodeHTML(t), decodeHTML(decodeHTML(t))]);
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
