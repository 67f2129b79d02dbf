import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaptureError } from '../captureError.ts';
import { Deadline } from './deadline.ts';

test('a page that takes too long is given up in one line', () => {
  new Deadline('page.html', 60_000).check();
  assert.throws(
    () => new Deadline('page.html', -1).check(),
    (error) => error instanceof CaptureError && error.code === 'too-slow' && error.message.startsWith('page.html: '),
  );
});
