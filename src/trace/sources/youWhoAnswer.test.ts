import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

const turns = '{Tarnholm Courier: Do ¶[you] <think> {it will sail}?}\n\n¶{Anna Weber: It will, as ¶[you] <know> {they say}.}';
const hows = { 0: 'question', 2: 'answer' } as const;

test('“you” in a question of an interview is who answers it', () => {
  const found = speakersOf(turns, { hows, types: ['question', 'answer'], outlet: 'Tarnholm Courier' });
  assert.equal(found[1], 'Anna Weber');
  assert.equal(found[3], null, '“you” in an answer is anybody');
});
