import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

const link = (text: string) => `<li><a href="/x">${text}</a></li>`;

test('a label and the list of links under it go together', async () => {
  const { blocks, removed } = await shownBy(
    `<h3>More on the gate</h3><ul>${link('Gate was red')}<li><a href="/y">Key is lost</a>, says keeper</li></ul>`,
  );
  assert.deepEqual(blocks, []);
  assert.deepEqual(removed, ['related: More on the gate', 'related: Gate was red', 'related: Key is lost, says keeper']);
});

test('a list of nothing but headlines goes, a list that has other items stays', async () => {
  const headlines = link('Gate was red until the month of May') + link('Key is lost, says the keeper');
  assert.deepEqual((await shownBy(`<ul>${headlines}</ul>`)).blocks, []);
  assert.equal((await shownBy(`<ul>${headlines}<li>and the bell, which nobody has heard</li></ul>`)).blocks.length, 3);
  assert.equal((await shownBy(`<ul>${link('Hallam')}${link('Pell')}</ul>`)).blocks.length, 2);
});

test('a heading goes with what stood under it', async () => {
  const { removed, blocks } = await shownBy(
    '<h2>Gates by mail</h2><div class="newsletter"><p>Get the gate in your inbox, every week.</p></div><h2>The key</h2><p>The key is lost, he said.</p>',
  );
  assert.ok(removed.includes('heading-left-alone: Gates by mail'));
  assert.deepEqual(blocks, ['heading 2: The key', 'paragraph: The key is lost, he said.']);
});
