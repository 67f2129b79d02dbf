import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../line.ts';
import { BARE, type InlineStyle, inlineStyleOf, MARKDOWN, MIXED } from './inlineStyle.ts';
import { readInline } from './readInline.ts';

function read(source: string, style: InlineStyle = MARKDOWN, belongs = true) {
  const context = {
    source,
    style,
    definitions: new Map([['report', 'https://r.example/']]),
    numbered: new Set(['7']),
    hyphens: { belongs: () => belongs },
  };
  const r = readInline(readLines(source), context);
  for (const run of r.text.runs) {
    if (!run.how) assert.equal(source.slice(run.from, run.to), r.text.text.slice(run.start, run.end));
  }
  return {
    text: r.text.text,
    links: r.links.map((l) => [r.text.text.slice(l.start, l.end), l.href]),
    images: r.images.map((i) => i.alt),
  };
}

test('emphasis goes, its words stay', () => {
  assert.equal(read('a *b **c** d* __e__ _f_ ~~g~~ `h*i*`').text, 'a b c d e f g h*i*');
  assert.equal(read('snake_case_word, 2 * 3 * 4, ~5 hours').text, 'snake_case_word, 2 * 3 * 4, ~5 hours');
  assert.equal(read('**T**he *Ledger*’s').text, 'The Ledger’s');
});

test('words that are half censored have no emphasis in them', () => {
  assert.equal(read('bulls**t and f**k, sh*t and d*mn').text, 'bulls**t and f**k, sh*t and d*mn');
});

test('links of every form keep their text and their address', () => {
  assert.deepEqual(
    read('see [the *plan*](https://a.example/b_(c) "t") and <https://d.example>, [Report] or [it][report]').links,
    [
      ['the plan', 'https://a.example/b_(c)'],
      ['https://d.example', 'https://d.example'],
      ['Report', 'https://r.example/'],
      ['it', 'https://r.example/'],
    ],
  );
  assert.deepEqual(read('at https://a.example/x, he said').links, [['https://a.example/x', 'https://a.example/x']]);
  assert.deepEqual(read('[a [b](https://b.example) c](https://a.example)').links, [
    ['b', 'https://b.example'],
    // What is left of the outer one is an address in the text.
    ['https://a.example', 'https://a.example'],
  ]);
});

test('a link with attributes, a span, a footnote, a wiki link, a numbered link', () => {
  assert.equal(read('[a](x){.c} [b]{.d} e[^1] [[F|g]] [7]h [8]i').text, 'a b e g h [8]i');
});

test('a picture is no text of the paragraph', () => {
  assert.deepEqual(read('a ![the *quay*](q.png) b'), { text: 'a b', links: [], images: ['the quay'] });
});

test('a picture may be written into its address', () => {
  assert.equal(read(`a ![logo](data:image/png;base64,${'iVBOR'.repeat(3000)}) b`).text, 'a b');
});

test('escapes and character references stand for what they mean', () => {
  assert.equal(read('1\\. a \\* b &amp; &#8212; &nope; \\d').text, '1. a * b & — &nope; \\d');
});

test('tags and comments go, a line break stays', () => {
  assert.equal(read('a <b class="x">b</b><br>c <!-- d --> e < f').text, 'a b\nc e < f');
});

test('lines become one, hyphens at their ends are judged', () => {
  assert.equal(read('a well-\nknown  man\nsaid').text, 'a well-known man said');
  assert.equal(read('the govern-\nment', MARKDOWN, false).text, 'the government');
  assert.equal(read('soft\u00ad\nly', MARKDOWN, true).text, 'softly');
});

test('a text without Markdown keeps every sign, but links', () => {
  assert.equal(
    read('*really* \\* &amp; [no](see note) [a](https://a.example)', BARE).text,
    '*really* \\* &amp; [no](see note) a',
  );
});

test('one link or two headings show that a converter wrote a text', () => {
  assert.equal(inlineStyleOf('said [him](#)', 'text'), MIXED);
  assert.equal(inlineStyleOf('# A\n\ntext\n\n## B', 'text'), MIXED);
  assert.equal(inlineStyleOf('a[0](x) is C', 'text'), BARE);
  assert.equal(inlineStyleOf('nothing', 'markdown'), MARKDOWN);
});
