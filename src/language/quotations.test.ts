import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationsOf } from './quotations.ts';

const words = (text: string) => quotationsOf(text).map((q) => text.slice(q.start, q.end));

test('a quotation inside another is found too, outer first', () => {
  assert.deepEqual(words('“She said ‘we are done’ and left,” he recalled.'), [
    '“She said ‘we are done’ and left,”',
    '‘we are done’',
  ]);
});

test('one that is not closed ends with its line', () => {
  assert.deepEqual(words('“First half.\n\nNot quoted.'), ['“First half.']);
});

test('apostrophes are no quotations', () => {
  assert.deepEqual(words("The ministers' aides didn't say."), []);
});
