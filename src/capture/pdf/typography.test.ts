import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from './fixtures/lineAt.ts';
import type { Line } from './lines.ts';
import { typographyOf } from './typography.ts';

/** A column of lines: each its right end and the step from the line above, and by how much it is set in. */
function column(...lines: readonly (readonly [right: number, step: number, inset?: number])[]): Line[] {
  let base = 100;
  return lines.map(([right, step, inset = 0]) => {
    base += step;
    return lineAt('some words of the text', { left: 50 + inset, right, base });
  });
}

test('the body’s size is that of most letters', () => {
  const lines = [
    lineAt('A Title', { size: 24 }),
    lineAt('the text of the report goes on for a while', { size: 11 }),
    lineAt('and on', { size: 11 }),
  ];
  assert.equal(typographyOf([lines]).bodySize, 11);
});

test('the lead is the step within paragraphs, also where most paragraphs have one line', () => {
  const list = column(
    [350, 0],
    [200, 13],
    [180, 22],
    [350, 22],
    [150, 13],
    [200, 22],
    [190, 22],
    [180, 22],
    [170, 22],
    [350, 22],
    [120, 13],
  );
  assert.ok(Math.abs(typographyOf([list]).lead(10) - 1.3) < 0.01);
});

test('flush lines are justified, ragged ones are not', () => {
  assert.equal(typographyOf([column([350, 0], [350, 13], [350.3, 13], [200, 13])]).justified, true);
  assert.equal(typographyOf([column([350, 0], [331, 13], [342, 13], [200, 13])]).justified, false);
});

test('first lines that are set in tell by how much', () => {
  const text = column([350, 0, 12], [350, 13], [200, 13], [350, 13, 12], [350, 13], [200, 13], [350, 13, 12], [350, 13]);
  assert.equal(typographyOf([text]).indent, 12);
  assert.equal(typographyOf([column([350, 0], [350, 13], [200, 22], [350, 13])]).indent, 0);
});
