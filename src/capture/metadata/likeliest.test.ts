import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Described, likeliestFirst } from './likeliest.ts';

const own: Described = { headline: 'Gate stays shut', listed: false };
const other: Described = { headline: 'Ferry sinks at quay', listed: false };
const nameless: Described = { headline: null, listed: false };
const listed: Described = { headline: 'Ferry sinks at quay', listed: true };
const ordered = (...things: Described[]) => likeliestFirst(things, (t) => t, ['Gate stays shut | Oslin Packet']);

test('what bears the page’s title stands first, the others as they stood', () => {
  assert.deepEqual(ordered(other, nameless, own), [own, other, nameless]);
});

test('what stands in a list is the report only where it bears the title', () => {
  assert.deepEqual(ordered(listed, nameless), [nameless]);
  assert.deepEqual(ordered({ ...own, listed: true }, other), [{ ...own, listed: true }, other]);
});
