import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { inOrder } from './inOrder.ts';

async function all<T, R>(results: AsyncGenerator<{ item: T; result: R }>): Promise<R[]> {
  const list: R[] = [];
  for await (const { result } of results) list.push(result);
  return list;
}

test('results come in the order of the items, whatever finishes first', async () => {
  const work = async (n: number) => {
    await delay(n % 3 === 0 ? 15 : 1);
    return n * 10;
  };
  const items = [0, 1, 2, 3, 4, 5, 6, 7];
  assert.deepEqual(
    await all(inOrder(items, 4, work, new AbortController().signal)),
    items.map((n) => n * 10),
  );
});

test('no more than so many are begun before the first is taken', async () => {
  let begun = 0;
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const results = inOrder(
    Array.from({ length: 50 }, (_, i) => i),
    5,
    async (n) => {
      begun++;
      await gate;
      return n;
    },
    new AbortController().signal,
  );
  const first = results.next();
  await delay(5);
  assert.equal(begun, 5);
  release();
  await first;
  assert.equal((await all(results)).length, 49);
});

test('once aborted nothing begins, and what is finished is still given', async () => {
  const controller = new AbortController();
  const begun: number[] = [];
  const results = inOrder(
    [0, 1, 2, 3, 4, 5],
    3,
    async (n) => {
      begun.push(n);
      // The second never ends; what was begun beside it is done when the abort comes.
      if (n === 1) await new Promise(() => {});
      if (n === 2) setTimeout(() => controller.abort(), 5);
      return n;
    },
    controller.signal,
  );
  assert.deepEqual(await all(results), [0, 2, 3]);
  assert.ok(!begun.includes(5));
});

test('what goes wrong reaches the reader', async () => {
  const results = inOrder(
    [1, 2],
    2,
    async (n) => {
      if (n === 2) throw new Error('broken');
      return n;
    },
    new AbortController().signal,
  );
  await assert.rejects(all(results), /broken/);
});
