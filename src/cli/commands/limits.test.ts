import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLimits } from './limits.ts';

test('limits are told by name, sizes and times with their unit', () => {
  assert.deepEqual(parseLimits('size=1GB, ratio=500,depth=12,time=90s,total-time=2h,total-size=3TB,parts=7,records=8'), {
    bytes: 1024 ** 3,
    ratio: 500,
    depth: 12,
    milliseconds: 90_000,
    totalMilliseconds: 7_200_000,
    totalBytes: 3 * 1024 ** 4,
    parts: 7,
    records: 8,
  });
});

test('what is no limit is wrong use', () => {
  assert.throws(() => parseLimits('width=3'), /--limits knows size, time, .*, not “width”/);
  assert.throws(() => parseLimits('size=3'), /--limits size takes a number like size=20MB, not “3”/);
  assert.throws(() => parseLimits('time=fast'), /takes a number like time=20m/);
  assert.throws(() => parseLimits('depth=0'), /takes a number like depth=500/);
  assert.throws(() => parseLimits('depth=3MB'), /takes a number like depth=500/);
  assert.throws(() => parseLimits(''), /not “”/);
});
