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
  ['입력 2019.11.19 오후 3:24', '2019-11-19T15:24'],
  ['2019年11月19日 午前12:05', '2019-11-19T00:05'],
  ['Publié le 3 mars 2026 à 10h12', '2026-03-03T10:12'],
  ['2026年3月3日 10時12分', '2026-03-03T10:12'],
  ['2026년 3월 3일 오후 3시 12분', '2026-03-03T15:12'],
  ['3 March 2026 · 3h 20 min', '2026-03-03'],
  ['3 marca 2026, 10:12', '2026-03-03T10:12'],
  ['3 марта 2026, 10:12', '2026-03-03T10:12'],
  ['3 березня 2026', '2026-03-03'],
  ['3 Mayıs 2026', '2026-05-03'],
  ['úterý 3. března 2026', '2026-03-03'],
  ['3. prosince 2026', '2026-12-03'],
  ['٣ مارس ٢٠٢٦', '2026-03-03'],
  ['३ मई २०२६', '2026-05-03'],
  ['Selasa, 3 Maret 2026 10:12 WIB', '2026-03-03T10:12+07:00'],
  ['Thứ ba, 12/5/2026, 08:30 (GMT+7)', '2026-05-12T08:30+07:00', 'day-first'],
  ['14:05, 12 May 2026 GMT', '2026-05-12T14:05Z'],
  ['14:05, 12 May 2026 NEWS', '2026-05-12T14:05'],
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
  assert.equal(parseWhen('Nov 20, 2019 01:41 PM IST', 'unknown', 'IN'), '2019-11-20T13:41+05:30');
});

test('a month that two languages share is read where the country does not speak against it', () => {
  assert.equal(parseWhen('3 listopada 2026', 'day-first', 'PL'), '2026-11-03');
  assert.equal(parseWhen('3. listopada 2026', 'day-first', 'HR'), null);
});
