import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardAfterButton, findLinkCard } from './linkCard.ts';
import { platformOf } from './platform.ts';
import { readPostCounts } from './postCounts.ts';
import { readPostHandle } from './postHandle.ts';
import { readPostName } from './postName.ts';
import { readPostTime } from './postTime.ts';

test('heads of posts on one line', () => {
  assert.deepEqual(readPostHandle('Lottie Marsh ✓ @lottiemarsh · Follow'), {
    handle: 'lottiemarsh',
    name: { name: 'Lottie Marsh', verified: true },
    follow: true,
    time: null,
  });
  assert.equal(readPostHandle('@pnowak@engineers.example')?.handle, 'pnowak@engineers.example');
  assert.equal(readPostHandle('Henrik Vale (@henrikvale.bsky.social)')?.handle, 'henrikvale.bsky.social');
  assert.ok(readPostHandle('@dana · 3h')?.time);
});

test('a handle within a sentence is no head', () => {
  for (const text of ['Thanks to @someone for this', 'mail me at jane@x.example', 'From @desk:', 'See @a and @b']) {
    assert.equal(readPostHandle(text), null, text);
  }
});

test('names of accounts', () => {
  assert.equal(readPostName('Commentary: Clips of the Week ✓')?.name, 'Commentary: Clips of the Week');
  for (const text of ['He said that it was over.', 'Follow', '— Dana', '✓', 'What do you think?']) {
    assert.equal(readPostName(text), null, text);
  }
});

test('date lines of posts', () => {
  assert.equal(readPostTime('3:24 PM · Mar 4, 2026 · 12.7K Views')?.published, '2026-03-04T15:24');
  assert.equal(readPostTime('Last edited 9:26 AM · Mar 5, 2026')?.edited, true);
  assert.equal(readPostTime('2.1k ReTruths 8k Likes Apr 07, 2031, 12:30 PM')?.published, '2031-04-07T12:30');
  assert.deepEqual(readPostTime('March 3 at 10:18 AM ·'), { published: null, edited: false, beside: '' });
  for (const text of ['The deal was struck on March 4, 2026', 'On March 4 he left', '604', 'Now what']) {
    assert.equal(readPostTime(text), null, text);
  }
});

test('counters', () => {
  const read = (text: string) => {
    const c = readPostCounts(text);
    return c && [c.likes, c.replies, c.reposts];
  };
  assert.deepEqual(read('604 Reply Copy link'), [604, null, null]);
  assert.deepEqual(read('♥ 409 💬 Reply 🔗 Copy link to post'), [409, null, null]);
  assert.deepEqual(read('Read 1,278 replies'), [null, 1278, null]);
  assert.deepEqual(read('12 Reposts 4 Quotes 96 Likes'), [96, null, 12]);
  assert.deepEqual(readPostCounts('12.7K')?.bare, [12700]);
  assert.equal(read('He replied 3 times'), null);
});

test('link cards below, above or with a domain alone', () => {
  const card = (texts: string[]) => findLinkCard(texts);
  assert.deepEqual(card(['words', 'times.example', 'A Title...', 'A description.']), {
    keep: 1,
    card: { domain: 'times.example', title: 'A Title...', description: 'A description.' },
  });
  assert.deepEqual(card(['words', 'more', 'A Title', 'From times.example'])?.card.title, 'A Title');
  assert.equal(card(['words', 'end.'])?.keep, undefined);
});

test('the platform shows in the handle, the frame, the announcement, in this order', () => {
  assert.equal(platformOf('a@b.example', '', 'wrote on X', 'x'), 'mastodon');
  assert.equal(platformOf('a', '3 ReTruths', '', 'x'), 'truth-social');
  assert.equal(platformOf('a', '', 'she said on Threads:', 'x'), 'threads');
  assert.equal(platformOf('a', '', '', 'other'), 'other');
});

test('a card whose parts stand in one link, and what follows "Show more"', () => {
  const glued = 'times.exampleSandreth Made a Quiet Offer Over the Strait...The proposal would have traded inspections.';
  assert.deepEqual(findLinkCard(['words.', glued])?.card, {
    domain: 'times.example',
    title: 'Sandreth Made a Quiet Offer Over the Strait...',
    description: 'The proposal would have traded inspections.',
  });
  assert.equal(cardAfterButton(['to the consulate in Show', 'more', glued])?.keep, 2);
  assert.equal(cardAfterButton(['words Show more'])?.keep, undefined);
});
