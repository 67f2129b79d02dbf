import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSING, OPENING, shownByPage } from '../shownBy.ts';

const LAST =
  '<p>The minister is due to visit the island in the first week of May, and would answer questions then, her office said.</p>';
const SHORT = '<p>“No.”</p>';
const page = (inside: string) =>
  `<title>Gate stays shut for good</title><body><main><h1>Gate stays shut for good</h1>${inside}</main><div>The Packet is a newspaper of the islands, founded in 1911, and is printed on Tuesdays and Fridays.</div>`;
const blocks = async (inside: string) => (await shownByPage(page(inside))).blocks;

test('a text that an advertisement cuts into parts of other names is whole', async () => {
  const main = `<div class="story-text">${OPENING.repeat(5)}</div>`;
  const kept = ['title: Gate stays shut for good', 'paragraph: “No.”', `paragraph: ${LAST.slice(3, -4)}`];
  assert.deepEqual(await blocks(`${main}<div class="ad-slot">Advertisement</div><div class="paid">${SHORT}${LAST}</div>`), kept);
  assert.deepEqual(await blocks(`${main}<div><div>${SHORT}${LAST}</div></div>`), kept);
});

test('headings between the parts go with them', async () => {
  const parts = `<div class="a">${OPENING.repeat(6)}</div><div>A line beside</div><h2>The key</h2><div class="b">${CLOSING}</div>`;
  assert.deepEqual(await blocks(parts), ['title: Gate stays shut for good', 'heading 2: The key']);
});

test('other reports, forms and what stands further out are no parts', async () => {
  const main = `<div class="story-text">${OPENING.repeat(6)}</div>`;
  const only = ['title: Gate stays shut for good'];
  assert.deepEqual(await blocks(`${main}<div><h2><a href="/x">School shuts</a></h2>${LAST}</div>`), only);
  assert.deepEqual(await blocks(`${main}<div><time>June 3, 2020</time>${LAST}</div>`), only);
  assert.deepEqual(await blocks(`${main}<div><form>${LAST}<input></form></div>`), only);
});
