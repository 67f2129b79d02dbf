import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

/** A line, and the reason it goes for; null where it stays. */
const CASES: readonly [string, string | null][] = [
  ['<p>Advertisement</p>', 'advertisement'],
  ['<p>Story continues below</p>', 'advertisement'],
  ['<p>The advertisement ran for a week, he said.</p>', null],
  ['<p>Share this story</p>', 'share-bar'],
  ['<p>Facebook Twitter Email Print</p>', 'share-bar'],
  ['<p>Share prices fell, the bank said.</p>', null],
  ['<p>1,204 shares</p>', 'counter'],
  ['<p>3 min read</p>', 'counter'],
  ['<p>Read more: <a href="/x">Gate was red</a></p>', 'read-more'],
  ['<p><strong>RELATED: <a href="/x">Gate was red</a></strong></p>', 'read-more'],
  ['<p>Read more into it than is there, he said, and you will be as lost as I was on Monday.</p>', null],
  ['<p>Sign up for our daily newsletter to get the gate in your inbox.</p>', 'newsletter'],
  ['<p>The board signed up for nothing, it said.</p>', null],
  ['<p>Follow Petra Vanstone on Twitter <a href="https://x.com/pv">@pv</a>.</p>', 'follow'],
  ['<p>Download our app for more gates.</p>', 'app-promotion'],
  ['<p>Support independent journalism: become a member today.</p>', 'appeal'],
  ['<p>When you buy through our links, we may earn a commission, which keeps the gate painted.</p>', 'disclosure'],
  ['<p>Tags: <a href="/t/gate">gate</a>, <a href="/t/key">key</a></p>', 'tags'],
  ['<p>This entry was posted on Friday, June 17th, 2011 and is filed under Gates.</p>', 'filed-under'],
  ['<p>Click to enlarge</p>', 'video-player'],
  ['<p>Published June 3, 2020 at 10:02 AM</p>', 'date-line'],
  ['<p>The gate was shut on June 3, 2020.</p>', null],
  ['<p>Log in to post comments</p>', 'comments'],
  ['<p>Please enable JavaScript to view the gate.</p>', 'placeholder'],
  ['<p>Loading…</p>', 'placeholder'],
];

for (const [line, reason] of CASES) {
  test(`${line} ${reason ? `is left out: ${reason}` : 'stays'}`, async () => {
    const { blocks, removed } = await shownBy(line);
    assert.deepEqual(
      removed.map((r) => r.split(':')[0]),
      reason ? [reason] : [],
    );
    assert.equal(blocks.length, reason ? 0 : 1);
  });
}

test('a line that is one link with a headline in it goes where it leads to the same site', async () => {
  const head = '<link rel="canonical" href="https://packet.example/gate">';
  const same = await shownBy('<p><a href="https://packet.example/red">Gate was red until May</a></p>', head);
  assert.deepEqual(same.removed, ['related-link: Gate was red until May']);
  const other = await shownBy('<p><a href="https://board.example/letter">The letter of the board</a></p>', head);
  assert.deepEqual(other.blocks, ['paragraph: The letter of the board']);
});

test('a byline, the writer’s note and a copyright line go at the edges of the text', async () => {
  const { removed, blocks } = await shownBy('', '<meta name="author" content="Petra Vanstone">');
  assert.deepEqual([removed, blocks], [[], []]);
  const page = '<p>By Petra Vanstone</p>';
  const end = '<p>Petra Vanstone covers gates for The Packet.</p><p>© 2020 The Packet. All rights reserved.</p>';
  const { shownByPage, OPENING, CLOSING } = await import('../shownBy.ts');
  const whole = await shownByPage(
    `<html lang="en"><meta name="author" content="Petra Vanstone"><title>Gate stays shut</title><article><h1>Gate stays shut</h1>${page}${OPENING}${CLOSING}${end}</article>`,
  );
  assert.deepEqual(whole.removed, [
    'byline: By Petra Vanstone',
    'author-note: Petra Vanstone covers gates for The Packet.',
    'copyright: © 2020 The Packet. All rights reserved.',
  ]);
});

test('who else reported goes below the text, not in it', async () => {
  const line = '<p>(Reporting by Ana Roe in Quill; editing by Tom Moe)</p>';
  const { shownByPage, OPENING, CLOSING } = await import('../shownBy.ts');
  const page = (inside: string, below: string) =>
    `<html lang="en"><title>Gate stays shut</title><article><h1>Gate stays shut</h1>${OPENING}${inside}${CLOSING}${below}</article></body></html>`;
  assert.deepEqual((await shownByPage(page('', line))).removed, [
    'reporting-line: (Reporting by Ana Roe in Quill; editing by Tom Moe)',
  ]);
  assert.deepEqual((await shownByPage(page(line, ''))).removed, []);
});

test('a link to share or to subscribe, called after the outlet', async () => {
  const { removed } = await shownBy('<p class="button-wrapper"><a href="/share">Share The Packet</a></p>');
  assert.deepEqual(removed, ['share-bar: Share The Packet']);
});
