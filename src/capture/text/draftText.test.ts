import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftText } from './draftText.ts';

type Pair = readonly [string, string];

/** The blocks after the title that a document gives, as type and text, and its removals. */
function read(lines: readonly string[], format: 'text' | 'markdown' = 'text'): { blocks: Pair[]; removed: Pair[] } {
  const draft = draftText(lines.join('\n'), format, {});
  return {
    blocks: draft.blocks.map((b) => [b.type, b.text.text] as const).filter(([type]) => type !== 'title'),
    removed: draft.removed.map((r) => [r.reason, r.text.text] as const),
  };
}

const TITLE = ['Harbour Board Denies Secret Letter to Consulate', '', 'By Ana Roe', ''];
const A = 'The board said on Tuesday that no letter had been written, and that nobody had crossed the strait since spring.';
const B = 'Two officials told the Gazette that they had seen the letter, and that it was signed by the secretary himself.';

test('a paragraph that a running header cuts is whole again, in the middle of a word too', () => {
  const header = 'Written by Ana Roe on May 4, 2031';
  const { blocks } = read([
    ...TITLE,
    A,
    '',
    '',
    '',
    header,
    '',
    '',
    '',
    `${B} The secretary, who said that the govern-`,
    '',
    '',
    '',
    header,
    '',
    '',
    '',
    'ment knew, did not answer.',
  ]);
  assert.deepEqual(blocks, [
    ['paragraph', A],
    ['paragraph', `${B} The secretary, who said that the government knew, did not answer.`],
  ]);
});

test('an advertisement within a sentence leaves it whole; two whole paragraphs stay two', () => {
  const { blocks } = read([
    ...TITLE,
    `${A} Asked about the letter the secretary`,
    'ADVERTISEMENT',
    'went home.',
    'ADVERTISEMENT',
    B,
  ]);
  assert.deepEqual(
    blocks.map(([, t]) => t),
    [`${A} Asked about the letter the secretary went home.`, B],
  );
});

test('a heading is not joined to the paragraph below a page break', () => {
  const { blocks } = read([...TITLE, A, '', 'What the letter says', '\f', B]);
  assert.deepEqual(blocks, [
    ['paragraph', A],
    ['heading', 'What the letter says'],
    ['paragraph', B],
  ]);
});

test('a box that sells goes; a paragraph about subscriptions stays', () => {
  const news = 'The paper said that it had lost a third of its subscriptions, and that the newsletter would be closed.';
  const { blocks, removed } = read([
    ...TITLE,
    A,
    'Subscribe to the Gazette',
    'Get unlimited digital access to our award-winning journalism.',
    'Subscribe now',
    news,
  ]);
  assert.deepEqual(
    blocks.map(([, t]) => t),
    [A, news],
  );
  assert.deepEqual(
    removed.map(([r]) => r),
    ['byline', 'subscription', 'promotion', 'subscription'],
  );
});

test('a caption and its credit, in either order', () => {
  assert.deepEqual(read([...TITLE, A, '', '', 'AP Images', '', 'The harbour and the old gate', '', '', B]).blocks.slice(1, 3), [
    ['credit', 'AP Images'],
    ['caption', 'The harbour and the old gate'],
  ]);
  assert.deepEqual(
    read([...TITLE, A, '', 'Secretary Holt leaves the board, pictured in 2030.', 'Getty Images', '', B]).blocks.slice(1, 3),
    [
      ['caption', 'Secretary Holt leaves the board, pictured in 2030.'],
      ['credit', 'Getty Images'],
    ],
  );
  assert.equal(read([...TITLE, A, '', 'Holt at the gate. (AP Photo/Eva Lund)', '', B]).blocks[1]?.[0], 'caption');
  // The report's own sentence beside a credit is not its caption.
  assert.equal(read([...TITLE, A, '', 'AP Images', '', B]).blocks[0]?.[0], 'paragraph');
});

test('quotations by ">" and by indentation', () => {
  assert.deepEqual(
    read([...TITLE, A, '', '> We have nothing', '> to say.', '>', '>> Nothing at all.', '', B]).blocks.slice(1, 3),
    [
      ['quote', 'We have nothing to say.'],
      ['quote', 'Nothing at all.'],
    ],
  );
  assert.deepEqual(read([...TITLE, A, '', '      We have nothing to say to you.', '', B]).blocks[1], [
    'quote',
    'We have nothing to say to you.',
  ]);
});

test('questions and answers by their labels, and by bold type', () => {
  const turns = [
    'Q: Who wrote it?',
    '',
    'A: Not I.',
    '',
    'He smiled.',
    '',
    'Q: Who then?',
    '',
    'A: Ask the gulls.',
    '',
    'That was all he would say to us on that day.',
  ];
  assert.deepEqual(
    read([...TITLE, A, '', ...turns])
      .blocks.slice(1)
      .map(([t]) => t),
    ['question', 'answer', 'answer', 'question', 'answer', 'paragraph'],
  );
  const bold = [
    '**Who wrote it?**',
    '',
    'Not I.',
    '',
    '**Who then?**',
    '',
    'Ask the gulls.',
    '',
    '**Which?**',
    '',
    'The loud one.',
  ];
  assert.deepEqual(
    read([...TITLE, A, '', ...bold], 'markdown')
      .blocks.slice(1)
      .map(([t]) => t),
    ['question', 'answer', 'question', 'answer', 'question', 'answer'],
  );
});

test('notices, endings of wires, notes on writers', () => {
  const { blocks, removed } = read([
    ...TITLE,
    A,
    B,
    'Correction, May 5: An earlier version of this article gave the wrong day.',
    '(Reporting by Ana Roe; Editing by Ben Vale)',
    'Ana Roe is a reporter at the Gazette. Follow her on X @anaroe.',
  ]);
  assert.equal(blocks.at(-1)?.[0], 'notice');
  assert.deepEqual(
    removed.map(([r]) => r),
    ['byline', 'reporting-line', 'author-note'],
  );
});

test('menus above, headlines of other reports and the foot below go; a last short line stays', () => {
  const { blocks, removed } = read([
    'Skip to content',
    'Home',
    'World',
    'Sport',
    'Log in',
    ...TITLE,
    'Share',
    A,
    B,
    'Nobody answered.',
    'Most read',
    'A storm is coming',
    'Mayor lost again',
    'Contact',
    '© 2031 The Gazette',
  ]);
  assert.deepEqual(
    blocks.map(([, t]) => t),
    [A, B, 'Nobody answered.'],
  );
  assert.equal(removed.length, 12);
});

test('the title is the headline that the report is about, not the paper or a menu', () => {
  const draft = draftText(
    ['THE DAILY GAZETTE', 'Weather and traffic in your town', '', ...TITLE, 'May 4, 2031', '', A, B].join('\n'),
    'text',
    {},
  );
  assert.equal(draft.blocks.find((b) => b.type === 'title')?.text.text, TITLE[0]);
});

test('the items of a live blog', () => {
  const { blocks } = read([...TITLE, A, '15:47 GMT', 'Gate is open again', B, '14:20 GMT', A]);
  assert.deepEqual(
    blocks.slice(1, 3).map(([t]) => t),
    ['entry', 'heading'],
  );
});

test('Markdown keeps tables, lists and footnotes apart', () => {
  const { blocks } = read(
    [...TITLE, `${A}[^1]`, '', '| a | b |', '|---|---|', '| 1 | 2 |', '', '- one', '- two', '', '[^1]: A note.'],
    'markdown',
  );
  assert.deepEqual(blocks.slice(1), [
    ['table', 'a | b\n1 | 2'],
    ['list-item', 'one'],
    ['list-item', 'two'],
    ['footnote', 'A note.'],
  ]);
});

test('a post is joined around, its parts find their place', () => {
  const post = [
    'Ben Vale ✓',
    '@benvale · Follow',
    'I have the letter. Ministry of Show more',
    '3:24 AM · Mar 4, 2031',
    '604 Reply Copy link',
  ];
  const { blocks, removed } = read([...TITLE, `${A} The letter, he wrote, was signed by`, ...post, 'the secretary himself.']);
  assert.deepEqual(blocks, [
    ['paragraph', `${A} The letter, he wrote, was signed by the secretary himself.`],
    ['post', 'I have the letter. Ministry of'],
  ]);
  assert.ok(removed.some(([r, t]) => r === 'post-button' && t === 'Show more'));
});

test('the title in large type is put together by what the running header says', () => {
  const page = (...lines: string[]) => [
    '6/13/31, 7:41 AM',
    '',
    'Harbour Board Denies Secret Letter to Ostrian Consulate - The Gazette',
    '',
    ...lines,
  ];
  const draft = draftText(
    [
      ...page('Politics', 'Harbour Board Denies Secret', 'Letter to Ostrian Consulate', A, '', 'https://g.example/a', '', '1/2'),
      `\f${page(B, '', 'https://g.example/a', '', '2/2').join('\n')}`,
    ].join('\n'),
    'text',
    {},
  );
  assert.deepEqual(
    draft.blocks.map((b) => b.text.text),
    ['Harbour Board Denies Secret Letter to Ostrian Consulate', A, B],
  );
});

test('a box that asks for an address goes with what it says of itself', () => {
  const { blocks } = read([
    ...TITLE,
    A,
    'The Morning Lock',
    'Our free daily letter from the strait.',
    'Sign me up',
    'Your email',
    B,
  ]);
  assert.deepEqual(
    blocks.map(([, t]) => t),
    [A, B],
  );
});

test('a byline is not joined to a long line above it', () => {
  const wrapped = `${A.slice(0, 60)}\n${A.slice(61)}`;
  const { removed } = read([
    'Harbour Board Denies Secret Letter to Consulate of Ostrey',
    'Written by Ana Roe on May 4, 2031',
    '',
    wrapped,
    '',
    B,
  ]);
  assert.deepEqual(removed, [['byline', 'Written by Ana Roe on May 4, 2031']]);
});
