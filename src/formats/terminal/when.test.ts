import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableDate } from './when.ts';

test('dates as people read them, as exact as they are', () => {
  assert.equal(readableDate('2026'), '2026');
  assert.equal(readableDate('2026-04'), 'April 2026');
  assert.equal(readableDate('2026-04-14'), '14 April 2026');
  assert.equal(readableDate('2026-04-14', { weekday: true }), 'Tuesday, 14 April 2026');
  assert.equal(readableDate('2026-06-12T07:30:00+01:00'), '12 June 2026, 07:30 +01:00');
  assert.equal(readableDate('2026-06-12T07:30Z'), '12 June 2026, 07:30 UTC');
});

test('an interval has both its ends', () => {
  assert.equal(readableDate('2026-04-10/2026-04-12'), '10 April 2026 to 12 April 2026');
});

test('what is no plain date stays as it is written', () => {
  for (const edtf of ['2026-04-10/..', '2026-XX', '2026-04~', '2026-13']) assert.equal(readableDate(edtf), edtf);
});
