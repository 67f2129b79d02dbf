import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDateLine } from './dateLine.ts';

test('a date with its labels is a date line, a sentence with a date is not', () => {
  assert.ok(isDateLine('Published 10:02 AM EST Nov 19, 2019'));
  assert.ok(isDateLine('Updated: May 3, 2018, 4:10 p.m.'));
  assert.ok(isDateLine('기사입력 :[ 2018-11-25 15:24 ]'));
  assert.ok(isDateLine('Veröffentlicht am 25. November 2018 um 15.24 Uhr'));
  assert.ok(isDateLine('Publicado el 25 de noviembre de 2018'));
  assert.ok(isDateLine('Publicerad 3 mars 2026 kl 10.12'));
  assert.ok(isDateLine('2026-03-03 10:12:33 来源：港口日报 作者：李明'));
  assert.ok(isDateLine('Monday 18 November 2019'));
  assert.ok(!isDateLine('The bridge was closed on November 18, 2019, the county said.'));
  assert.ok(!isDateLine('Die Brücke wurde am 18. November 2018 gesperrt.'));
  assert.ok(!isDateLine('Updated'));
});
