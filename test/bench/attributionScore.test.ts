import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AttributionScore, addText, f1, newScore } from '../../bench/attributionScore.ts';
import type { Marked } from '../../bench/polnear.ts';
import type { Span } from '../../src/contract/index.ts';

const text = 'The mayor said the old dam will hold. “It leaks,” Ms. Ortega wrote. Costs rose, according to auditors.';
const at = (words: string): Span => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const marked = (source: string | null, cue: string, ...content: string[]): Marked => ({
  source: source === null ? [] : [at(source)],
  cue: [at(cue)],
  content: content.map(at),
});

const mayor = marked('The mayor', 'said', 'the old dam will hold');
const ortega = marked('Ms. Ortega', 'wrote', '“It leaks,”');
const auditors = marked('auditors', 'according to', 'Costs rose');

function scored(gold: readonly Marked[], found: readonly Marked[]): AttributionScore {
  const score = newScore();
  addText(score, { name: 'made up', text, statements: gold }, found);
  return score;
}

test('what is found as marked is right in every respect', () => {
  const score = scored([mayor, ortega, auditors], [auditors, ortega, mayor]);
  for (const tally of [score.attr, score.byForm.direct, score.byForm.indirect, ...Object.values(score.exact)]) {
    assert.equal(f1(tally).f1, 1);
  }
  assert.equal(score.byForm.direct.gold, 1);
  assert.equal(score.byForm.indirect.gold, 2);
});

test('half of the words in common is enough, less is not', () => {
  assert.equal(scored([mayor], [marked('The mayor', 'said', 'old dam will')]).attr.right, 1);
  assert.equal(scored([mayor], [marked('The mayor', 'said', 'old dam')]).attr.right, 0);
  const score = scored([mayor], [marked('The mayor', 'said', 'old dam will')]);
  assert.equal(score.exact.content.right, 0);
  assert.equal(score.overlap.content.right, 1);
  assert.deepEqual(score.token.content, { right: 3, rightFound: 3, gold: 5, found: 3 });
});

test('the source must overlap, or be missing on both sides', () => {
  assert.equal(scored([mayor], [marked('mayor', 'said', 'the old dam will hold')]).attr.right, 1);
  assert.equal(scored([mayor], [marked('auditors', 'said', 'the old dam will hold')]).attr.right, 0);
  assert.equal(scored([mayor], [marked(null, 'said', 'the old dam will hold')]).attr.right, 0);
  const without = marked(null, 'said', 'the old dam will hold');
  assert.equal(scored([without], [without]).attr.right, 1);
});

test('each gold statement is paired once, with the best', () => {
  const twice = scored([mayor], [marked('The mayor', 'said', 'old dam will hold'), mayor]);
  assert.deepEqual(twice.attr, { right: 1, rightFound: 1, gold: 1, found: 2 });
});

test('a content in marks but for some words is mixed', () => {
  const mixed = marked('Ms. Ortega', 'wrote', '“It leaks,”', 'Costs rose');
  assert.equal(scored([mixed], [mixed]).byForm.mixed.right, 1);
});

test('statements without content do not count', () => {
  const empty: Marked = { source: [at('The mayor')], cue: [at('said')], content: [] };
  assert.deepEqual(scored([empty], [empty]).attr, { right: 0, rightFound: 0, gold: 0, found: 0 });
});
