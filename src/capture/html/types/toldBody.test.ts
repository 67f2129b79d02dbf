import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPENING, shownBy } from '../shownBy.ts';

const bare = OPENING.replace(/<\/?p>/g, '');
const aside =
  'The keeper of the gate, who is eighty, said that he had lent the key to a cousin in the spring of the year before last.';
const head = (body: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;

test('a paragraph in a box comes back where the page’s data have it in the text', async () => {
  const box = `${OPENING.repeat(8)}<div class="promo related"><p>${aside}</p></div>`;
  assert.deepEqual((await shownBy(box)).blocks, []);
  assert.deepEqual((await shownBy(box, head(`${bare} ${aside} ${bare} ${bare}`))).blocks, [`paragraph: ${aside}`]);
  assert.deepEqual((await shownBy(box, head(`${bare} ${bare} ${bare} ${bare}`))).blocks, []);
});
