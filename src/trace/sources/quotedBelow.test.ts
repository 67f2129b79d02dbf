import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

const hows = { 0: 'title' } as const;

test('a heading’s quotation is said by whoever says it below', () => {
  const text = '{‘The gate is the gate’}\n\nIt rained. ¶“{The gate is the gate, sir},” <said> [Anna Weber].';
  assert.deepEqual(speakersOf(text, { hows, types: ['heading'] }), ['Anna Weber', 'Anna Weber']);
});

test('words that nobody or two say, or one word alone, tell nothing', () => {
  const other = '{‘The gate is the gate’}\n\nIt rained. ¶“{The gate was shut},” <said> [Anna Weber].';
  assert.equal(speakersOf(other, { hows, types: ['heading'] })[0], null);
  const two = '{‘The gate is shut’}\n\n“¶{The gate is shut},” <said> [Anna Weber]. “¶{The gate is shut},” <said> [Paul Keller].';
  assert.equal(speakersOf(two, { hows, types: ['heading'] })[0], null);
  const short = '{‘Shut’}\n\nIt rained. ¶“{It is shut},” <said> [Anna Weber].';
  assert.equal(speakersOf(short, { hows, types: ['heading'] })[0], null);
});
