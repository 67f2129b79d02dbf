import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withReferences } from './references.ts';

const hanne = { '@id': '#hanne', name: 'Hanne Volk' };
const known = new Map<string, { [key: string]: unknown }>([['#hanne', hanne]]);

test('a reference stands for the thing that it names', () => {
  assert.deepEqual(withReferences({ headline: 'x', author: { '@id': '#hanne' } }, known), { headline: 'x', author: hanne });
  assert.deepEqual(withReferences({ author: [{ '@id': '#hanne' }, 'Odo'] }, known), { author: [hanne, 'Odo'] });
});

test('what has a name, or refers to nothing known, stays', () => {
  const named = { author: { '@id': '#hanne', name: 'H. Volk' } };
  assert.deepEqual(withReferences(named, known), named);
  const unknown = { author: { '@id': '#odo' }, publisher: 'Packet' };
  assert.equal(withReferences(unknown, known), unknown);
});
