import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from '../fixtures/lineAt.ts';
import type { Line } from '../lines.ts';
import type { Typography } from '../typography.ts';
import { judgeNeighbours } from './breakRules.ts';
import { judgeEnds } from './continuationRules.ts';

const typography: Typography = { bodySize: 10, bodyFont: 0, lead: () => 1.3, justified: false, indent: 0 };
const COLUMN = { columnLeft: 50, columnRight: 350 };

/** Fifty letters fill the column. */
const FULL = 'the council will decide on Thursday about the old';

function neighbours(
  above: string,
  below: string,
  given: {
    step?: number;
    after?: Line;
    below?: Partial<Line>;
    above?: Partial<Line>;
    tagsHold?: boolean;
    typography?: Partial<Typography>;
  } = {},
) {
  return judgeNeighbours({
    above: lineAt(above, { base: 100, ...given.above }),
    below: lineAt(below, { base: 100 + (given.step ?? 13), ...given.below }),
    after: given.after,
    ...COLUMN,
    typography: { ...typography, ...given.typography },
    tagsHold: given.tagsHold ?? false,
  });
}

test('a full line goes on in the next', () =>
  assert.deepEqual(neighbours(FULL, 'bridge and its traffic.'), { breaks: false, rule: 'goes-on' }));
test('room between lines parts paragraphs', () => assert.equal(neighbours(FULL, 'Bridge', { step: 20 }).rule, 'space-between'));
test('a line that left room for the next word ends a paragraph', () =>
  assert.deepEqual(neighbours('and its traffic.', 'The mayor said so.'), { breaks: true, rule: 'line-left-short' }));
test('a somewhat short line goes on where the sentence does', () =>
  assert.equal(neighbours('the council will decide on Thursday', 'the bridge').breaks, false));
test('type of another size is another paragraph', () =>
  assert.equal(neighbours(FULL, 'Bridge', { below: { size: 14 } }).rule, 'other-size'));
test('an indented line begins a paragraph where the line after it is not', () =>
  assert.equal(neighbours(`${FULL}.`, 'The mayor', { below: { left: 62 }, after: lineAt('said so') }).rule, 'first-line-indent'));
test('under an indented line another that is indented begins one, where first lines are so', () => {
  const set = { above: { left: 62, right: 350 }, below: { left: 62 } };
  assert.equal(neighbours(FULL, 'The mayor', set).breaks, false);
  assert.equal(neighbours(FULL, 'The mayor', { ...set, typography: { indent: 12 } }).rule, 'first-line-indent');
});
test('a bullet begins an item', () => assert.equal(neighbours(FULL, '• bearings').rule, 'list-mark'));
test('a dash at the beginning of a line within a sentence is no item', () =>
  assert.equal(neighbours(FULL, '– bridge and').breaks, false));
test('tags decide where they hold', () => {
  const tag = { role: 'P', element: 7 };
  const other = { role: 'P', element: 8 };
  assert.equal(neighbours(FULL, 'Bridge', { above: { lastTag: tag }, below: { tag: other }, tagsHold: true }).breaks, true);
  assert.equal(neighbours('short.', 'Bridge', { above: { lastTag: tag }, below: { tag }, tagsHold: true }).breaks, false);
});

function ends(
  last: string,
  first: string,
  given: { typography?: Partial<Typography>; first?: Partial<Line>; last?: Partial<Line>; fullMeansMore?: boolean } = {},
) {
  return judgeEnds({
    last: lineAt(last, { page: 1, base: 700, ...given.last }),
    first: lineAt(first, { page: 2, base: 60, ...given.first }),
    ...COLUMN,
    typography: { ...typography, ...given.typography },
    tagsHold: false,
    fullMeansMore: given.fullMeansMore ?? false,
  });
}

test('over a page’s end a sentence goes on', () => assert.equal(ends(FULL, 'bridge and its traffic').joins, true));
test('a short last line ends the paragraph', () =>
  assert.deepEqual(ends('and its traffic.', 'The mayor'), { joins: false, rule: 'line-left-short' }));
test('a full last line that ends a sentence is what it mostly is in the document', () => {
  const full = 'council will decide on Thursday about the bridge.';
  assert.equal(ends(full, 'The mayor').joins, false);
  assert.equal(ends(full, 'The mayor', { fullMeansMore: true }).joins, true);
});
test('in justified text only a line on the very edge is full', () => {
  const justified = { justified: true };
  assert.equal(ends('decide about the bridge.', 'The mayor', { typography: justified, last: { right: 350 } }).joins, true);
  assert.equal(ends('decide about the bridge.', 'The mayor', { typography: justified, last: { right: 347 } }).joins, false);
});
test('where paragraphs are indented an indented line begins one', () =>
  assert.equal(ends(FULL, 'The mayor', { typography: { indent: 12 }, first: { left: 62 } }).rule, 'first-line-indent'));
test('a few words do not go on elsewhere', () => assert.equal(ends('Swim proof', 'watches and clocks').joins, false));
