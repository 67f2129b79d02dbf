import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTime } from './time.ts';

const CASES: readonly (readonly [string, string | null])[] = [
  ['3:24 AM · Mar 4, 2026', '2026-03-04T03:24'],
  ['Last edited 9:26 PM · Mar 5, 2026', '2026-03-05T21:26'],
  ['March 5, 2026 at 9:14 a.m. ET', '2026-03-05T09:14-05:00'],
  ['Thursday, 5 March 2026 14:05 GMT', '2026-03-05T14:05Z'],
  ['Published 9 a.m. EST, Thu March 5, 2026', '2026-03-05T09:00-05:00'],
  ['2026-03-05T09:14:07Z', '2026-03-05T09:14:07Z'],
  ['2026/3/5', '2026-03-05'],
  ['5.3.2026', '2026-03-05'],
  ['13/5/2026', '2026-05-13'],
  ['14 Nov 1996 09:12:44 GMT', '1996-11-14T09:12Z'],
  ['3/5/26, 9:14 AM', null],
  ['March 5', null],
  ['Feb 30, 2026', null],
  ['12:71 on March 5, 2026', '2026-03-05'],
  ['The vote of March 5, 2026, was close', '2026-03-05'],
];

for (const [text, value] of CASES) {
  test(`the time in “${text}”`, () => {
    assert.equal(findTime(text)?.value ?? null, value);
  });
}

test('the place covers date and clock', () => {
  const text = 'Posted 3:24 AM · Mar 4, 2026 here';
  const found = findTime(text);
  assert.equal(text.slice(found?.start, found?.end), '3:24 AM · Mar 4, 2026');
});
