import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOf, dayOrderOf } from './country.ts';

test('the end of an address tells the country before the language’s region', () => {
  assert.equal(countryOf('en', 'https://www.packet.co.uk/gate'), 'GB');
  assert.equal(countryOf('en-US', 'https://packet.in/gate'), 'IN');
  assert.equal(countryOf('en-US', 'https://packet.tv/gate'), 'US');
  assert.equal(countryOf('en_IN', 'https://packet.com/gate'), 'IN');
  assert.equal(countryOf('zh-Hant-TW', null), 'TW');
  assert.equal(countryOf('en', 'https://harbours.gov/gate'), 'US');
  assert.equal(countryOf('en', null), null);
  assert.equal(countryOf('en-x-mtfrom-de', null), null);
});

test('the day stands first but in American English', () => {
  assert.equal(dayOrderOf('en', 'https://packet.co.uk/gate'), 'day-first');
  assert.equal(dayOrderOf('en-US', 'https://packet.com/gate'), 'month-first');
  assert.equal(dayOrderOf('en-US', 'https://packet.co.uk/gate'), 'unknown');
  assert.equal(dayOrderOf('', 'https://packet.de/tor'), 'day-first');
  assert.equal(dayOrderOf('de', null), 'day-first');
  assert.equal(dayOrderOf('en-CA', null), 'unknown');
  assert.equal(dayOrderOf('en', 'https://packet.com/gate'), 'unknown');
});
