import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownByPage } from '../shownBy.ts';

const texts = async (body: string) => (await shownByPage(`<title>Gate stays shut</title><body>${body}`)).report;

test('the text is found among menus and lists of other reports', async () => {
  const menu = `<ul>${'<li><a href="/x">A link to another report about a gate, at length</a></li>'.repeat(30)}</ul>`;
  const report = await texts(
    `<div>${menu}</div><div><h1>Gate stays shut</h1><div>${OPENING}${CLOSING}</div></div><div>${menu}</div>`,
  );
  assert.deepEqual(
    report.blocks.map((b) => b.type),
    ['title', 'paragraph', 'paragraph'],
  );
});

test('a text in two parts of one name is one text', async () => {
  const part = (inside: string) => `<div class="text-block">${inside}</div>`;
  const report = await texts(`<h1>Gate stays shut</h1><div>${part(OPENING.repeat(8))}${part(CLOSING)}</div>`);
  assert.equal(report.blocks.length, 10);
});

test('text that stands in a block by itself, and in font elements', async () => {
  const bare = (p: string) => p.replace(/<\/?p>/g, '');
  const report = await texts(`<h1>Gate stays shut</h1><div><font size=2>${bare(OPENING)}<br><br>${bare(CLOSING)}</font></div>`);
  assert.deepEqual(
    report.blocks.map((b) => b.type),
    ['title', 'paragraph', 'paragraph'],
  );
});

test('a first paragraph that stands apart is not lost', async () => {
  const report = await texts(
    `<h1>Gate stays shut</h1><div class="top"><div>${OPENING}</div></div><div class="rest">${CLOSING.repeat(9)}</div>`,
  );
  assert.equal(report.blocks.length, 11);
});

test('a page without running text keeps what it shows, and says so', async () => {
  const report = await texts('<h2>Gate</h2><p>Shut.</p>');
  assert.deepEqual(
    report.blocks.map((b) => report.text.slice(b.start, b.end)),
    ['Gate', 'Shut.'],
  );
  assert.deepEqual(
    report.diagnostics.map((d) => d.rule),
    ['no-article'],
  );
});
