import { join } from 'node:path';
import { test } from 'node:test';
import { assertOutlastsDamage, assertRoundTrip } from '../../../test/support/heldEntries.ts';
import { captureExport } from './captureExport.ts';

const TITLES = ['Harbour talks', 'Größe & „ja“', '東京; 😀, and "more"', 'It\'s "on"'];

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
  await assertRoundTrip(captureExport, WAYS, TITLES);
});

test('a damaged export gives reports or one clear line', async () => {
  await assertOutlastsDamage(captureExport, join(import.meta.dirname, 'fixtures'));
});
