import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hyphenJudge } from './hyphenJudge.ts';
import { readLines } from './line.ts';
import { markLines } from './marks.ts';

const judge = (text: string) => hyphenJudge(text, markLines(text, readLines(text), false));

test('the document itself knows how it writes a word', () => {
  assert.equal(judge('a cease-fire was signed; the govern-\nment agreed').belongs('cease', 'fire'), true);
  assert.equal(judge('the government said').belongs('govern', 'ment'), false);
});

test('names, numbers and usual first halves keep their hyphen', () => {
  const { belongs } = judge('');
  assert.ok(belongs('Anglo', 'Norland'));
  assert.ok(belongs('20', 'year'));
  assert.ok(belongs('self', 'defence'));
});

test('what is left of a word is joined to it', () => {
  assert.equal(judge('').belongs('differ', 'ent'), false);
});

test('a text that does not cut words keeps the hyphens at its line ends', () => {
  assert.equal(judge('words without any cut\nat their line ends').belongs('peace', 'loving'), true);
});

test('a text that cuts words keeps a hyphen only between two of its own words', () => {
  const text = `${'hyphen-\nated lines and more zu-\nsammen words under the roof\nthey stand on the\n'.repeat(5)}`;
  assert.equal(judge(text).belongs('contra', 'dicted'), false);
  assert.equal(judge(text).belongs('under', 'they'), true);
});
