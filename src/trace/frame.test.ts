import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedReport } from '../../test/markedReport.ts';
import { framesOf } from './frame.ts';

function frame(marked: string, index = 0) {
  const input = markedReport(marked);
  const found = framesOf(input).of[index];
  const words = (s: { start: number; end: number }) => input.report.text.slice(s.start, s.end);
  return found && { before: found.before.map(words), cue: words(found.cue), after: found.after.map(words) };
}

test('the words about a cue are its sentence without its content', () => {
  assert.deepEqual(frame('It rained. On Monday, [Pell] <told> the board {that it was over} again. He left.'), {
    before: ['On Monday, Pell '],
    cue: 'told',
    after: [' the board ', ' again.'],
  });
});

test('they end where the statement beside it begins', () => {
  const marked = '[Pell] <said> {it was over} and ¶[Hallam] <denied> {it} on Monday.';
  assert.deepEqual(frame(marked, 0)?.after, [' ', ' and Hallam ']);
  assert.deepEqual(frame(marked, 1), { before: [' and Hallam '], cue: 'denied', after: [' ', ' on Monday.'] });
});

test('inside another’s content they end with it', () => {
  assert.deepEqual(frame('[Pell] <said> {that ¶[she] <left> {early}} on Monday.', 1), {
    before: ['that she '],
    cue: 'left',
    after: [' '],
  });
});

test('without a cue there are none', () => {
  assert.equal(frame('{It rained.}'), null);
});
