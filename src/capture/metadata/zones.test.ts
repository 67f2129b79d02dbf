import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOffset } from './zones.ts';

const on = (year: number, month: number, day: number) => ({ year, month, day });

test('North American zones follow the season', () => {
  assert.equal(zoneOffset('ET', on(2024, 3, 9)), '-05:00');
  assert.equal(zoneOffset('ET', on(2024, 3, 10)), '-04:00');
  assert.equal(zoneOffset('PT', on(2024, 11, 3)), '-08:00');
  assert.equal(zoneOffset('PT', on(2024, 11, 2)), '-07:00');
  assert.equal(zoneOffset('ET', on(2006, 3, 20)), '-05:00');
});

test('fixed zones and signed offsets', () => {
  assert.equal(zoneOffset('GMT', on(2024, 7, 1)), 'Z');
  assert.equal(zoneOffset('CEST', on(2024, 7, 1)), '+02:00');
  assert.equal(zoneOffset('UTC+5:30', on(2024, 7, 1)), '+05:30');
  assert.equal(zoneOffset('-0800', on(2024, 7, 1)), '-08:00');
  assert.equal(zoneOffset('+99:00', on(2024, 7, 1)), null);
  assert.equal(zoneOffset('CST', on(2024, 7, 1)), null);
});

test('the country decides where one name means several zones', () => {
  assert.equal(zoneOffset('IST', on(2026, 3, 3), 'IN'), '+05:30');
  assert.equal(zoneOffset('IST', on(2026, 3, 3), 'US'), null);
  assert.equal(zoneOffset('CST', on(2026, 3, 3), 'US'), '-06:00');
  assert.equal(zoneOffset('CST', on(2026, 3, 3), 'CN'), '+08:00');
  assert.equal(zoneOffset('EST', on(2026, 3, 3), 'AU'), '+10:00');
  assert.equal(zoneOffset('EST', on(2026, 3, 3), 'CA'), '-05:00');
});
