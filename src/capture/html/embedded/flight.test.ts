import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from '../../capture.ts';
import { decode } from '../../decode.ts';
import { unfaithful } from '../../unfaithful.ts';
import { parsePage } from '../page.ts';
import { flightRows, flightStream } from './flight.ts';

const A =
  'The harbour board said on Tuesday that it would not reopen the gate before the winter, “whatever” the ministry & the yard might think of it.';
const B =
  'Officials in the capital declined to comment, and the ferry line said that it had heard nothing from either of the two so far.';

/** A page that hands `stream` to React in pieces of `size` units. */
function pageOf(stream: string, size = 300): string {
  const pieces = stream.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  const scripts = pieces.map((p) => `<script>self.__next_f.push([1,${JSON.stringify(p).replaceAll('<', '\\u003c')}])</script>`);
  return `<!doctype html><html lang="en"><head><title>Gate stays shut for good</title></head><body><div id="root"></div><script>(self.__next_f=self.__next_f||[]).push([0])</script>${scripts.join('')}</body></html>`;
}

async function read(stream: string, size?: number) {
  const bytes = new TextEncoder().encode(pageOf(stream, size));
  const report = await capture(bytes, { file: 'page.html' });
  assert.deepEqual(unfaithful(report, decode(bytes)), []);
  return {
    blocks: report.blocks.map((b) => `${b.type}: ${report.text.slice(b.start, b.end)}`),
    removed: report.removed.map((r) => `${r.reason}: ${r.text}`),
    rules: report.diagnostics.map((d) => d.rule),
  };
}
const element = (tag: string, children: unknown, more: object = {}) => ['$', tag, null, { ...more, children }];
const BLOCKS = ['title: Gate stays shut for good', `paragraph: ${A}`, 'heading: The key', `paragraph: ${B}`];

test('elements, in rows that refer to each other, cut anywhere', async () => {
  const article = element('article', [
    element('h1', 'Gate stays shut for good'),
    element('p', [A.slice(0, 20), element('em', A.slice(20, 30)), A.slice(30)]),
    '$L7',
    element('div', [element('h3', 'Most read'), element('p', 'Harbour fees go up.')], { className: 'related' }),
  ]);
  const rows = [
    '3:I[4707,["static/chunks/app.js","The board said in a chunk that is no text of the report at all"],"default"]',
    ':HL["/_next/static/css/a.css","style"]',
    `0:${JSON.stringify({
      P: null,
      b: 'build',
      f: [
        [
          ['', {}],
          ['$', '$1', 'c', { children: [null, ['$', '$L3', null, { children: article }]] }],
        ],
      ],
    })}`,
    `7:${JSON.stringify([element('h2', 'The key'), element('p', B)])}`,
  ].join('\n');
  for (const size of [300, 37]) {
    const { blocks, removed, rules } = await read(rows, size);
    assert.deepEqual(blocks, BLOCKS);
    assert.deepEqual(removed, ['related: Most read', 'related: Harbour fees go up.']);
    assert.deepEqual(rules, ['text-in-script']);
  }
});

test('HTML in a row of its own, whose length is in bytes', async () => {
  const html = `<p>${A.replace('&', '&amp;')}</p><h2>The key</h2><p>${B}</p>`;
  const length = new TextEncoder().encode(html).length.toString(16);
  const page = element('main', [
    element('h1', 'Gate stays shut for good'),
    element('div', undefined, { dangerouslySetInnerHTML: { __html: '$a' } }),
  ]);
  const { blocks } = await read(`a:T${length},${html}0:${JSON.stringify(page)}\n`);
  assert.deepEqual(blocks, BLOCKS);
});

test('a text among the properties of a part', async () => {
  const data = {
    article: {
      headline: 'Gate stays shut for good',
      body: `<p>${A.replace('&', '&amp;')}</p><p>${B}</p>`,
      related: ['$undefined'],
    },
  };
  const { blocks } = await read(`0:${JSON.stringify(['$', '$L5', null, data])}\n`);
  assert.deepEqual(blocks, [`paragraph: ${A}`, `paragraph: ${B}`]);
});

test('a page that shows its text is read as it shows it', async () => {
  const shown = `<title>Gate</title><article>${`<p>${A}</p><p>${B}</p>`.repeat(4)}</article>`;
  const stream = `0:${JSON.stringify(element('p', 'Something else that the scripts hold, and that nobody sees on the page at all.'))}\n`;
  const bytes = new TextEncoder().encode(shown + pageOf(stream));
  const report = await capture(bytes, { file: 'page.html' });
  assert.ok(!report.text.includes('Something else'));
});

test('rows that refer to each other in a ring, deep nesting and damage end', async () => {
  const deep = `${'["$","div",null,{"children":'.repeat(20_000)}"x"`;
  const ring = ['0:["$","p",null,{"children":["$L1"]}]', '1:["$","p",null,{"children":["$L0"]}]', `2:${deep}`, '3:Tffffff,cut'];
  const stream = flightStream(parsePage(pageOf(ring.join('\n'), 5000), 1_000_000));
  assert.deepEqual(
    flightRows(stream.text).map((r) => [r.id, r.kind]),
    [
      ['0', 'json'],
      ['1', 'json'],
      ['2', 'json'],
      ['3', 'text'],
    ],
  );
  await assert.rejects(read(ring.join('\n'), 5000));
});
