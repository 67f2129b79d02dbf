import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBareCue } from './bareCue.ts';

test('a lone preposition, auxiliary or mark is no cue', () => {
  for (const cue of ['about', 'To', 'not', 'would', 'into', '"', '“', ',', 'of ‘', 'has “'])
    assert.equal(isBareCue(cue), true, cue);
});

test('words that say something are, and the mark after a name', () => {
  for (const cue of ['said', 'is against', 'according to', 'plans', 'is about', ':', '—', 'Q:', 'told', 'to urge']) {
    assert.equal(isBareCue(cue), false, cue);
  }
});
