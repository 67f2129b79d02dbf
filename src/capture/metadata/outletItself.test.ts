import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOutletItself } from './outletItself.ts';

test('an outlet that is said to write its own reports', () => {
  assert.ok(isOutletItself(['Oslin Packet'], ['The Oslin Packet', 'oslinpacket.example']));
  assert.ok(!isOutletItself(['Oslin Packet Staff'], ['Oslin Packet']));
  assert.ok(!isOutletItself(['Hanne Volk', 'Oslin Packet'], ['Oslin Packet']));
  assert.ok(!isOutletItself([], ['Oslin Packet']));
});
