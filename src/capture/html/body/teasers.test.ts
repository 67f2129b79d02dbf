import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownByPage } from '../shownBy.ts';

const bare = (p: string) => p.replace(/<\/?p>/g, '');
const box = (i: number) =>
  `<div class="item"><a href="/${i}"><h4>Headline number ${i} of the day</h4></a><p>${bare(i % 2 ? OPENING : CLOSING)} It was day ${i}.</p></div>`;
const boxes = Array.from({ length: 6 }, (_, i) => box(i)).join('');

test('excerpts of other reports, each in a box with its headline, do not outweigh a short report', async () => {
  const { report } = await shownByPage(
    `<title>Gate shut - Packet</title><div><h2>Gate shut</h2><p>The gate at Quill is shut, the board said on Monday.</p><p>It will stay so.</p></div><div><h3>Opinion</h3>${boxes}</div>`,
  );
  assert.deepEqual(
    report.blocks.map((b) => report.text.slice(b.start, b.end)),
    ['Gate shut', 'The gate at Quill is shut, the board said on Monday.', 'It will stay so.'],
  );
});

test('a round-up whose headlines are links keeps its text', async () => {
  const { report } = await shownByPage(
    `<title>The week in gates</title><article><h1>The week in gates</h1>${[0, 1, 2, 3].map((i) => `<h3><a href="/${i}">Gate number ${i} is shut</a></h3>${OPENING}${CLOSING}`).join('')}</article>`,
  );
  assert.equal(report.blocks.filter((b) => b.type === 'paragraph').length, 8);
  assert.equal(report.blocks.filter((b) => b.type === 'heading').length, 4);
});
