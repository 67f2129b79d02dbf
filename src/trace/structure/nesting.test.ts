import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, spanOf } from '../../../test/support/report.ts';
import { nest } from './nesting.ts';
import type { Seed } from './seed.ts';

const text = '“The ministry told the premier that nobody was talking,” one source said, the Courier wrote.';
const report = reportOf([['paragraph', text]]);
const seed = (content: string, cue: string, source: string, score = 0.9): Seed => ({
  content: [spanOf(text, content)],
  cue: spanOf(text, cue),
  source: [spanOf(text, source)],
  how: 'cue',
  score,
  follows: null,
});
const paper = seed('“The ministry told the premier that nobody was talking,” one source said', 'wrote', 'the Courier');
const source = seed('“The ministry told the premier that nobody was talking,”', 'said', 'one source');
const ministry = seed('that nobody was talking', 'told', 'The ministry');

test('each statement stands in the smallest content that holds it, whatever the order of the seeds', () => {
  for (const seeds of [
    [paper, source, ministry],
    [ministry, paper, source],
    [source, ministry, paper],
  ]) {
    const drafts = nest(report, seeds, 8);
    assert.deepEqual(
      drafts.map((d) => d.parent),
      [null, 0, 1],
    );
    assert.deepEqual(
      drafts.map((d) => d.index),
      [0, 1, 2],
    );
  }
});

test('deeper statements than asked for are left out', () => {
  assert.equal(nest(report, [paper, source, ministry], 0).length, 1);
  assert.equal(nest(report, [paper, source, ministry], 1).length, 2);
});

test('of two readings of one statement the surer stays', () => {
  const again = { ...ministry, score: 0.95, content: [spanOf(text, 'nobody was talking')] };
  const drafts = nest(report, [ministry, again], 8);
  assert.equal(drafts.length, 1);
  assert.equal(drafts[0]?.score, 0.95);
});

test('a statement whose source stands outside the content is not inside it', () => {
  const crossing = { ...ministry, source: [spanOf(text, 'the Courier')] };
  const drafts = nest(report, [source, crossing], 8);
  assert.deepEqual(
    drafts.map((d) => d.parent),
    [null, null],
  );
});
