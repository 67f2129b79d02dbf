import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from '../../capture.ts';
import { CLOSING, OPENING } from '../shownBy.ts';

async function published(told: string, shown: string) {
  const source = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="${told}"></head><body><article><h1>Gate stays shut</h1>${shown}${OPENING}${CLOSING}</article></body></html>`;
  const { head } = await capture(new TextEncoder().encode(source), { file: 'gate.html' });
  return [head.published, head.found.published?.by];
}

test('an evening in America is not the next day, though UTC says so', async () => {
  assert.deepEqual(await published('2020-03-05T01:04:00Z', '<time>March 4, 2020 8:04 pm ET</time>'), [
    '2020-03-04T20:04-05:00',
    'shown-day',
  ]);
  assert.deepEqual(await published('2020-03-05T01:04:00Z', '<p>March 4, 2020</p>'), ['2020-03-04', 'shown-day']);
  assert.deepEqual(await published('2020-03-05T01:04:00-06:00', '<p class="date">Mar 4, 2020, 7:04 pm CST</p>'), [
    '2020-03-04T19:04',
    'shown-day',
  ]);
});

test('a morning in the east is not the day before', async () => {
  assert.deepEqual(await published('2020-03-03T22:30:00Z', '<time>March 4, 2020, 4:00 am</time>'), [
    '2020-03-04T04:00',
    'shown-day',
  ]);
});

test('the moment stays where the page shows the same day, or a day that is another moment', async () => {
  for (const shown of [
    '<time>March 5, 2020</time>',
    '<p>March 1, 2020</p>',
    '<p>March 6, 2020</p>',
    '<time>March 4, 2020 9:30 am ET</time>',
    '<p class="date">Updated March 4, 2020</p>',
  ])
    assert.deepEqual(await published('2020-03-05T01:04:00Z', shown), ['2020-03-05T01:04:00Z', 'meta'], shown);
  assert.deepEqual(await published('2020-03-05', '<p>March 4, 2020</p>'), ['2020-03-05', 'meta']);
});
