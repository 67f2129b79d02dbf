import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../contract/index.ts';
import { contentWords } from './contentWords.ts';

const of = (text: string, ...pieces: string[]) =>
  contentWords({ content: pieces.map((p) => ({ start: text.indexOf(p), end: text.indexOf(p) + p.length })) } as Statement, text);

test('what is left out between two pieces is an ellipsis', () => {
  assert.equal(of('“No,” she said, “never.”', '“No,”', '“never.”'), '“No,” … “never.”');
});

test('between two paragraphs nothing is left out', () => {
  assert.equal(of('One.\n\nTwo.', 'One.', 'Two.'), 'One. Two.');
});

test('no content, no words', () => {
  assert.equal(of('He declined.'), '');
});
