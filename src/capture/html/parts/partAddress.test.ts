import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partAddresses, partNumbers } from './partAddress.ts';

const numbers = (own: string, other: string) => {
  const found = partNumbers(partAddresses(own), partAddresses(other));
  return found && [found.own, found.other];
};

test('addresses of pages of one report', () => {
  assert.deepEqual(numbers('https://x.example/gate-shut', 'https://www.x.example/gate-shut?page=2'), [1, 2]);
  assert.deepEqual(numbers('https://x.example/gate-shut/?utm=a&pg=3', 'https://x.example/gate-shut?utm=a&pg=4'), [3, 4]);
  assert.deepEqual(numbers('https://x.example/2026/03/gate-shut/2/', 'https://x.example/2026/03/gate-shut/'), [2, 1]);
  assert.deepEqual(numbers('https://x.example/gate-shut/seite-2', 'https://x.example/gate-shut/seite-3'), [2, 3]);
  assert.deepEqual(numbers('https://x.example/a/gate-1.html', 'https://x.example/a/gate-2.html'), [1, 2]);
  assert.deepEqual(numbers('https://x.example/a/gate.html', 'https://x.example/a/gate2.html'), [1, 2]);
});

test('addresses of other reports, of sections, of archives by month', () => {
  assert.equal(numbers('https://x.example/gate-shut', 'https://x.example/gate-open?page=2'), null);
  assert.equal(numbers('https://x.example/article/12', 'https://x.example/article/13'), null);
  assert.equal(numbers('https://x.example/2026/03', 'https://x.example/2026/04'), null);
  assert.equal(numbers('https://x.example/story-48213.html', 'https://x.example/story-48214.html'), null);
  assert.equal(numbers('https://x.example/gate-shut', 'https://x.example/gate-shut#2'), null);
  assert.equal(numbers('not an address', 'https://x.example/gate'), null);
});
