import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaptureError } from '../../capture/captureError.ts';
import { InputError } from '../files/input.ts';
import { failureLine } from './failureLine.ts';

const input = { path: 'saved/a.html', name: 'a.html' };

test('what capture says of a file is said of the path that was given', () => {
  assert.equal(failureLine(new CaptureError('empty', 'a.html', 'the file is empty'), input), 'saved/a.html: the file is empty');
  assert.equal(
    failureLine(new CaptureError('empty', '-', 'it is empty'), { path: '-', name: '-' }),
    'standard input: it is empty',
  );
});

test('what cannot be read has its line already', () => {
  assert.equal(failureLine(new InputError('saved/a.html', 'is a folder'), input), 'saved/a.html: is a folder');
});

test('what is not foreseen is one line and asks to be reported', () => {
  const line = failureLine(new TypeError('x is undefined\n  at y'), input);
  assert.equal(line, 'saved/a.html: hearsay failed on it (x is undefined); please report this, with what HEARSAY_DEBUG=1 prints');
});

test('too little memory is said as such', () => {
  const error = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  assert.equal(failureLine(error, input), 'saved/a.html: takes more memory than there is; split it');
});
