import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOptions } from './reading.ts';

test('what the file does not say comes from the command line', () => {
  assert.deepEqual(readingOptions({ as: 'plain', outlet: 'The Ledger', published: '2026-04', url: 'https://a.example/b' }), {
    as: 'plain',
    outlet: 'The Ledger',
    published: '2026-04',
    url: 'https://a.example/b',
  });
  assert.deepEqual(readingOptions({}), {});
});

test('a date that is none is wrong use, a day that no month has too', () => {
  for (const published of ['yesterday', '16.4.2026', '2026-02-31', '2026-13-01', '2026-4-1', '2026-04-16 09:30']) {
    assert.throws(() => readingOptions({ published }), /--published takes a date like 2026-04-16/);
  }
  assert.equal(readingOptions({ captured: '2026-04-17T08:12:00Z' }).captured, '2026-04-17T08:12:00Z');
  assert.equal(readingOptions({ published: '2024-02-29' }).published, '2024-02-29');
});

test('an address must be whole', () => {
  assert.throws(() => readingOptions({ url: 'example.org/story' }), /--url takes a whole address/);
});
