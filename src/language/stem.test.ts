import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf } from './stem.ts';

const FORMS = [
  'deny denies denied denying',
  'promise promises promised promising',
  'tell tells told telling',
  'stop stops stopped stopping',
  'plan plans planned planning',
  'message messages',
  'minister minister’s ministers',
  'harbour harbours',
  'know knew known knows',
  'hide hid hidden hides',
  'address addresses addressed',
];

test('the forms of one word have one stem', () => {
  for (const line of FORMS) {
    const stems = new Set(line.split(' ').map(stemOf));
    assert.equal(stems.size, 1, `${line}: ${[...stems].join(' ')}`);
  }
});

test('other words have other stems', () => {
  for (const [a, b] of [
    ['told', 'toll'],
    ['minister', 'mine'],
    ['planes', 'plants'],
    ['bus', 'bun'],
  ] as const)
    assert.notEqual(stemOf(a), stemOf(b), `${a} ${b}`);
});
