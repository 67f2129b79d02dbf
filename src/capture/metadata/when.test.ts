import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DayOrder, parseWhen } from './when.ts';

const CASES: readonly [string, string | null, DayOrder?][] = [
  ['2019-11-19T08:38:00+05:30', '2019-11-19T08:38:00+05:30'],
  ['2019-11-18T22:05:36Z', '2019-11-18T22:05:36Z'],
  ['2019-11-20T12:00:00.000-0500', '2019-11-20T12:00:00-05:00'],
  ['2019-11-19 08:38:12', '2019-11-19T08:38:12'],
  ['20191119', '2019-11-19'],
  ['20191119T083812Z', '2019-11-19'],
  ['1574121884', '2019-11-19T00:04:44Z'],
  ['1574121884000', '2019-11-19T00:04:44Z'],
  ['Tue, 19 Nov 2019 08:38:00 +0530', '2019-11-19T08:38:00+05:30'],
  ['Published 10:02 AM EST Nov 19, 2019', '2019-11-19T10:02-05:00'],
  ['Nov. 19, 2019, 6:18 p.m.', '2019-11-19T18:18'],
  ['June 3rd, 2021 at 12:05 am ET', '2021-06-03T00:05-04:00'],
  ['3. März 2020, 14:30 Uhr', '2020-03-03T14:30'],
  ['17 de noviembre de 2019', '2019-11-17'],
  ['2019年11月19日', '2019-11-19'],
  ['13/04/2020', '2020-04-13'],
  ['04/13/2020', '2020-04-13'],
  ['3/4/2020', null],
  ['3/4/2020', '2020-04-03', 'day-first'],
  ['3/4/2020', '2020-03-04', 'month-first'],
  ['19.11.2019', '2019-11-19'],
  ['4 March 1998', '1998-03-04'],
  ['2019-02-30', null],
  ['the year 3019-11-19', null],
  ['yesterday', null],
  ['', null],
];

for (const [text, expected, order] of CASES) {
  test(`"${text}" ${order ?? ''} is ${expected}`, () => assert.equal(parseWhen(text, order), expected));
}

test('a zone that means several offsets is left out', () => {
  assert.equal(parseWhen('Nov 20, 2019 01:41 PM IST'), '2019-11-20T13:41');
});
