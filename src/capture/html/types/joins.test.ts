import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('a sentence that an advertisement cut in two is whole again, and its links stay in place', async () => {
  const { blocks, report } = await shownBy(
    '<p>The chairman of the board said that he would</p><div class="ad-slot">Advertisement</div><p>not publish <a href="https://b.example/">the answer</a> until he had one.</p>',
  );
  assert.deepEqual(blocks, ['paragraph: The chairman of the board said that he would not publish the answer until he had one.']);
  const [link] = report.blocks.flatMap((b) => b.links);
  assert.equal(report.text.slice(link?.start, link?.end), 'the answer');
  assert.ok(report.blocks.some((b) => b.origin.some((r) => r.how === 'join')));
});

test('two paragraphs stay two: nothing lies between, the first ends, or the second begins anew', async () => {
  const ad = '<div class="ad-slot">Advertisement</div>';
  const apart = async (a: string, b: string, between = ad) => (await shownBy(`<p>${a}</p>${between}<p>${b}</p>`)).blocks.length;
  assert.equal(await apart('The chairman of the board said that he would', 'not publish the answer', ''), 2);
  assert.equal(await apart('The chairman of the board said that he would.', 'not publish the answer'), 2);
  assert.equal(await apart('The chairman of the board said that he would', 'Not publish the answer'), 2);
});
