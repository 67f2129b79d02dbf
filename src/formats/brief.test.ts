import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Node, Parser } from 'commonmark';
import type { Trace } from '../contract/index.ts';
import { hostileTrace } from './fixtures/hostile.ts';
import { ferry, written } from './fixtures/written.ts';

interface Section {
  readonly heading: string;
  readonly level: number;
  /** The words of each paragraph, with how deep its list is. */
  readonly lines: { readonly depth: number; readonly words: string }[];
}

/** The page as a reader of CommonMark sees it: its headings and what stands under each; and whatever else is in it. */
function read(markdown: string): { sections: Section[]; kinds: Set<string>; links: string[] } {
  const sections: Section[] = [];
  const kinds = new Set<string>();
  const links: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  let [depth, words] = [0, ''];
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    kinds.add(node.type);
    if (node.type === 'list') depth += entering ? 1 : -1;
    if (node.type === 'link' && entering) links.push(node.destination ?? '');
    if (node.type === 'text' || node.type === 'code') words += node.literal ?? '';
    if (isBlock(node) && entering) words = '';
    if (node.type === 'heading' && !entering) sections.push({ heading: words, level: node.level, lines: [] });
    if (node.type === 'paragraph' && !entering) sections.at(-1)?.lines.push({ depth, words });
  }
  return { sections, kinds, links };
}

function isBlock(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'heading';
}

const page = read(written('brief', ferry));
const under = (heading: string, of = page) => of.sections.find((s) => s.heading === heading)?.lines ?? [];
const wordsUnder = (heading: string, of = page) => under(heading, of).map((l) => l.words);

test('a heading for each thing that an editor asks', () => {
  assert.deepEqual(
    page.sections.map((s) => [s.level, s.heading]),
    [
      [1, ferry.report.title],
      [2, 'What it rests on'],
      [2, 'The claims, by what they rest on'],
      [3, 'Named people (5)'],
      [3, 'Organizations (1)'],
      [3, 'Publications (2)'],
      [3, 'Documents (1)'],
      [3, 'Accounts (1)'],
      [3, 'Unnamed sources (4)'],
      [3, 'Nobody the text tells (2)'],
      [2, 'In the report’s own voice'],
      [2, 'Who was in touch with whom'],
      [2, 'What is disputed'],
      [2, 'What could not be told'],
    ],
  );
});

test('at the top stands that nobody has checked it', () => {
  assert.match(page.sections[0]?.lines[1]?.words ?? '', /^No person has checked any of this\./);
});

test('a claim stands under its whole chain, with what is alleged and unnamed', () => {
  const lines = under('Unnamed sources (4)');
  const chain = lines.findIndex((l) => l.words === 'Signal → one source [unnamed] → the ministry [alleged]');
  assert.equal(lines[chain]?.depth, 1);
  assert.deepEqual(lines[chain + 1], {
    depth: 2,
    words: 'said: that nobody was talking to the yard behind her back (to Maren Oduya)',
  });
});

test('what somebody only may have said, or is not well supported to have said, is written so', () => {
  const words = wordsUnder('Named people (5)');
  assert.ok(
    words.some((w) => w.startsWith('may have said: ')),
    words.join('\n'),
  );
  assert.ok(words.includes('Agnes Lindqvist?'));
});

test('two speakers whom the text does not tell stand apart', () => {
  assert.deepEqual(
    under('Nobody the text tells (2)')
      .filter((l) => l.depth === 1)
      .map((l) => l.words),
    ['unknown (“Two new reports”)', 'unknown'],
  );
});

test('statements that only pass on others are left out, and that is said', () => {
  const last = wordsUnder('Nobody the text tells (2)').at(-1) ?? '';
  assert.match(last, /^4 statements that only pass on what stands above are left out\.$/);
});

test('an exchange says who tells of it, and one that was not is none', () => {
  assert.deepEqual(wordsUnder('Who was in touch with whom').slice(1), [
    'somebody did not tell engineers from the yard [unnamed] (so says Signal → one source [unnamed] → the ministry [alleged])',
  ]);
});

test('both sides of a dispute stand with their words', () => {
  assert.deepEqual(wordsUnder('What is disputed'), [
    'Signal → one source [unnamed] → the ministry [alleged]: that nobody was talking to the yard behind her back',
    'against Agnes Lindqvist: “I have never seen such a letter.”',
  ]);
});

test('a drift shows each change with the words on both sides, and what it was compared with', () => {
  const { text } = ferry;
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const drift: Trace['relations'][number] = {
    type: 'drift',
    a: span('The Yard Wanted to Talk'),
    b: 't-7a25',
    score: 0.5,
    basis: 'excerpt',
    changes: [
      { kind: 'strength', a: span('Wanted to Talk'), b: span('approached the ministry') },
      { kind: 'omission', a: null, b: span('at their own cost') },
    ],
  };
  const words = wordsUnder(
    'What differs from the words that it renders',
    read(written('brief', { ...ferry, relations: [drift] })),
  );
  assert.equal(words[0], 'the report’s own voice: “The Yard Wanted to Talk”');
  assert.match(
    words[1] ?? '',
    /^differs from Harbor Courier → two people briefed on the offer \[unnamed\]: .*\(compared with an excerpt/,
  );
  assert.deepEqual(words.slice(2), [
    'strength: “Wanted to Talk” for “approached the ministry”',
    'omission: “at their own cost” is not there',
  ]);
});

test('what is missing is told', () => {
  const bare = { ...ferry.report, title: null, byline: [], outlet: { name: null, domain: null }, published: null, url: null };
  const { sections } = read(written('brief', { ...ferry, report: { ...bare, stub: true } }));
  assert.equal(sections[0]?.heading, 'Untitled report');
  const last = sections.at(-1)?.lines.map((l) => l.words) ?? [];
  assert.deepEqual(last.slice(0, 2), [
    'Not found: which outlet the report is of, who wrote it, when it was published.',
    'Only the beginning of the report was saved.',
  ]);
});

test('hostile words are words: no HTML, code or picture, no heading and no link of theirs', () => {
  const { kinds, links, sections } = read(written('brief', hostileTrace(), ferry));
  for (const kind of ['html_inline', 'html_block', 'code', 'code_block', 'image']) assert.ok(!kinds.has(kind), kind);
  assert.deepEqual(
    [...new Set(links)].filter((l) => !l.startsWith('https://ledger.example/')),
    [],
  );
  assert.equal(sections.filter((s) => s.level === 1).length, 2);
  assert.match(sections[0]?.heading ?? '', /<b a="c">&amp;'"<\/b> --> new # line .* `code` \[l\]\(u\) \*e\*/);
});
