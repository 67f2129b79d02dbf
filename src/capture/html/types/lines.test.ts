import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownBy, shownByPage } from '../shownBy.ts';

test('paragraphs that end with one line break are cut there, verses are not', async () => {
  const a = 'The gate was shut on Monday by two men with a rope, the board said.';
  const b = '“We did not see any men,” said the keeper, who lives beside the gate.';
  const { blocks } = await shownBy(`<div>${a}<br>${b}</div><p>O gate,<br>O green gate,<br>be shut</p>`);
  assert.deepEqual(blocks, [`paragraph: ${a}`, `paragraph: ${b}`, 'paragraph: O gate, O green gate, be shut']);
});

test('headline, byline and date in one paragraph are lines of their own', async () => {
  const { report, removed } = await shownByPage(
    `<title>The Packet - Gate stays shut</title><body><font size=5><b>Gate stays shut</b></font><br>By Margery Toll<br>March 4, 1998<br><br>${OPENING}${CLOSING}`,
  );
  assert.equal(report.blocks[0]?.type, 'title');
  assert.deepEqual(
    [report.head.title, report.head.byline, report.head.published],
    ['Gate stays shut', ['Margery Toll'], '1998-03-04'],
  );
  assert.deepEqual(removed, ['byline: By Margery Toll', 'date-line: March 4, 1998']);
});

test('what stands over a headline in the same heading is shown with it', async () => {
  const { report } = await shownByPage(
    `<title>Nobody has the key to the gate | Inselbote</title><body><article><h2><span>Insel Skarn</span><span> </span><span>Nobody has the key to the gate</span></h2><div>${OPENING}${CLOSING}</div></article>`,
  );
  assert.equal(report.blocks[0]?.type, 'title');
  assert.equal(report.head.title, 'Nobody has the key to the gate');
});

test('a first line in bold stands over the others', async () => {
  const answer = 'The ministry, in my view: it built the gate, and it has never asked for it back.';
  const { blocks } = await shownBy(
    `<p><strong>Who should pay?</strong><br>${answer}</p><p><b>The money</b><br>${answer}</p><p><b>Note</b><br>short</p><p><b>Gate and</b><br><b>key</b></p>`,
  );
  assert.deepEqual(blocks, [
    'paragraph: Who should pay?',
    `paragraph: ${answer}`,
    'heading 4: The money',
    `paragraph: ${answer}`,
    'paragraph: Note short',
    'heading 4: Gate and key',
  ]);
});
