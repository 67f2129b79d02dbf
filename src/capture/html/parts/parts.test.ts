import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownByPage } from '../shownBy.ts';

const URL = 'https://packet.example/2026/gate-stays-shut';
const page = (inside: string, url = URL, head = '') =>
  `<title>Gate stays shut for good</title>${url ? `<link rel="canonical" href="${url}">` : ''}${head}<body><article><h1>Gate stays shut for good</h1>${OPENING}${CLOSING}${inside}</article>`;
const said = async (html: string) =>
  (await shownByPage(html)).report.diagnostics.filter((d) => d.rule === 'part-of-report').map((d) => d.message);

test('a page of several says which it is and where the others are', async () => {
  const pager =
    '<ul><li>1</li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li><a href="?page=2">Next »</a></li></ul>';
  const { blocks, removed } = await shownByPage(page(pager));
  assert.deepEqual(blocks, ['title: Gate stays shut for good']);
  assert.deepEqual(removed, ['pagination: 1', 'pagination: 2', 'pagination: 3', 'pagination: Next »']);
  const others = 'the other pages are not in the file';
  assert.deepEqual(await said(page(pager)), [
    `this is page 1 of 3 of a report on several pages; ${others} (next: ${URL}?page=2)`,
  ]);
  assert.deepEqual(await said(page('', `${URL}/2`, `<link rel="prev" href="${URL}">`)), [
    `this is page 2 of 2 of a report on several pages; ${others} (previous: ${URL})`,
  ]);
  assert.deepEqual(await said(page('', URL, `<link rel="next" href="${URL}/2">`)), [
    `this is page 1 of a report on several pages; ${others} (next: ${URL}/2)`,
  ]);
  assert.deepEqual(await said(page('<p>Page 2 of 4</p>', '')), [`this is page 2 of 4 of a report on several pages; ${others}`]);
  assert.deepEqual(await said(page('<p><a href="?page=2">2</a> <a href="?page=3">3</a></p>', '')), [
    `this is page 1 of 3 of a report on several pages; ${others}`,
  ]);
});

test('what leads to other reports, or to pages of comments, makes no part', async () => {
  assert.deepEqual(await said(page('', URL, '<link rel="next" href="https://packet.example/2026/keeper-retires">')), []);
  assert.deepEqual(await said(page('<a href="?cpage=2#comments">2</a><a href="/news?page=2">2</a>')), []);
  assert.deepEqual(await said(page('<p>Slide 1 of 3</p>')), []);
});

test('a report whose pages were put on one is one clean report', async () => {
  const head = '<h1>Gate stays shut for good</h1><div>By Petra Vanstone</div><div>March 3, 2026</div>';
  const { blocks, removed, report } = await shownByPage(
    `<title>Gate stays shut for good</title><body><div>${head}${OPENING}<p>Page 1 of 2</p>${head}${CLOSING}<p>Page 2 of 2</p></div>`,
  );
  assert.deepEqual(blocks, ['title: Gate stays shut for good']);
  assert.deepEqual(removed, [
    'byline: By Petra Vanstone',
    'date-line: March 3, 2026',
    'pagination: Page 1 of 2',
    'repeated-head: Gate stays shut for good',
    'repeated-head: By Petra Vanstone',
    'repeated-head: March 3, 2026',
    'pagination: Page 2 of 2',
  ]);
  assert.deepEqual(report.diagnostics, []);
});

test('a sentence that goes on over the page is whole', async () => {
  const { blocks } = await shownByPage(
    page(
      '<p>Nobody at the board had been willing to say who had kept</p><p>Page 1 of 2</p><p>the key to the gate since the spring.</p>',
    ),
  );
  assert.ok(
    blocks.includes('paragraph: Nobody at the board had been willing to say who had kept the key to the gate since the spring.'),
  );
});
