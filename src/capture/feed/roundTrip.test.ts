import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertOutlastsDamage, assertRoundTrip } from '../../../test/support/heldEntries.ts';
import { captureFeed } from './captureFeed.ts';

const TITLES = ['Harbour talks', 'Größe & „ja“ <drei>', '東京 😀', 'It\'s "on"'];

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
  const marked = Object.entries(WAYS).map(([name, way]) => [`${name} marked`, (t: string, h: string) => `\ufeff${way(t, h)}`]);
  await assertRoundTrip(captureFeed, { ...WAYS, ...Object.fromEntries(marked) }, TITLES);
});

test('a damaged feed gives reports or one clear line', async () => {
  await assertOutlastsDamage(captureFeed, join(import.meta.dirname, 'fixtures'));
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
