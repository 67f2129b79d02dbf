import assert from 'node:assert/strict';
import { test } from 'node:test';
import { probabilityOf } from './calibration.ts';

test('a surer score is a surer statement, and the ends stay inside 0 and 1', () => {
  const scores = [0, 0.15, 0.45, 0.6, 0.9, 0.99, 1];
  const sure = scores.map(probabilityOf);
  assert.deepEqual(
    [...sure].sort((a, b) => a - b),
    sure,
  );
  assert.ok((sure[0] ?? -1) >= 0 && (sure.at(-1) ?? 2) <= 1);
});

test('the measured points are met within five hundredths', () => {
  for (const [score, share] of [
    [0.65, 0.517],
    [0.915, 0.798],
    [0.97, 0.887],
    [0.997, 0.975],
  ] as const) {
    assert.ok(Math.abs(probabilityOf(score) - share) < 0.05, `${score}: ${probabilityOf(score)}, measured ${share}`);
  }
});
