import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

test('pronouns right behind a name tell the sex of whom no list knows', () => {
  const told = 'Quorvin Tessel came early. He sang. Quorvin Tessel stayed. He ate. ';
  const both = `${told}Quorvin Tessel spoke with Anna Weber. `;
  assert.equal(speakersOf(`${both}[She] <said> {it was late}.`)[0], 'Anna Weber');
  assert.notEqual(speakersOf(`${told}[She] <said> {it was late}.`)[0], 'Quorvin Tessel');
});
