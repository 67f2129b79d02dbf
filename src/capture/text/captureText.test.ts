import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../decode.ts';
import { captureText } from './index.ts';

const PAGE = `The Harbour Gazette
World

Written by [Ana Lindqvist](#) on May 4, 2031

Two Ministers Deny Secret Talks With Norland

The foreign minister said on Tuesday that no envoy had been sent to Norland, and that the reports were an

Written by [Ana Lindqvist](#) on May 4, 2031

invention of the opposition, which has asked for an inquiry into the matter.

Subscribe to the Harbour Gazette

Get unlimited digital access to the news that matters to you and your family.

- Cancel anytime
`;

test('a pasted page comes out as a careful person would clean it', async () => {
  const report = await captureText(decode(new TextEncoder().encode(PAGE)), { file: 'page.txt' }, 'text');
  assert.equal(report.head.title, 'Two Ministers Deny Secret Talks With Norland');
  assert.deepEqual(report.head.byline, ['Ana Lindqvist']);
  assert.equal(report.head.published, '2031-05-04');
  assert.deepEqual(
    report.blocks.map((b) => [b.type, report.text.slice(b.start, b.end)]),
    [
      ['title', 'Two Ministers Deny Secret Talks With Norland'],
      [
        'paragraph',
        'The foreign minister said on Tuesday that no envoy had been sent to Norland, and that the reports were an invention of the opposition, which has asked for an inquiry into the matter.',
      ],
    ],
  );
});

test('plain keeps the text as it is', async () => {
  const text = 'One line\r\n\r\n  two \ud83d\ude00\u2028three\r\u0000four\ud800';
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  const report = await captureText(decode(bytes), { file: 'p.txt' }, 'plain');
  assert.equal(report.text, decode(bytes).text);
  assert.deepEqual(
    report.blocks.map((b) => report.text.slice(b.start, b.end)),
    ['One line', 'two \ud83d\ude00', 'three', '\u0000four\ufffd'],
  );
});

test('a guessed title and a file without running text are told', async () => {
  const rules = async (text: string) =>
    (await captureText(decode(new TextEncoder().encode(text)), { file: 'x.txt' }, 'text')).diagnostics.map((d) => d.rule);
  assert.deepEqual(await rules(PAGE), ['title-guessed']);
  assert.deepEqual(await rules(`# ${PAGE.slice(PAGE.indexOf('Two Ministers'))}\n\n## More`), []);
  assert.deepEqual(await rules('Home\nNews\nContact'), ['no-article']);
});

test('a text that says the same twice is no running header', async () => {
  const { text } = await captureText(
    decode(new TextEncoder().encode('The gate stays shut.\n\nThe gate stays shut.\n')),
    { file: 'gate.txt' },
    'text',
  );
  assert.equal(text, 'The gate stays shut.\n\nThe gate stays shut.');
});
