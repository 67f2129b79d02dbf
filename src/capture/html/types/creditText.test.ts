import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditAtEnd, isCreditLine } from './creditText.ts';

const cut = (text: string) => {
  const at = creditAtEnd(text);
  return at === null ? null : [text.slice(0, at).trim(), text.slice(at).trim()];
};

test('a line that says nothing but whose picture it is', () => {
  for (const line of [
    'AP Images',
    'Getty Images',
    'Lys Ferrant/AFP',
    'Photo: Lys Ferrant',
    '© Lys Ferrant',
    '(Image credit: Harbour Board)',
    'Photograph by Lys Ferrant',
  ]) {
    assert.ok(isCreditLine(line), line);
  }
  for (const line of [
    'The gate on Monday.',
    'Source: the board said so',
    'Photo: the picture shows a gate',
    '© 1998 The Packet. All rights reserved.',
    'Reuters reported it first on Monday',
  ]) {
    assert.ok(!isCreditLine(line), line);
  }
});

test('a credit at a caption’s end is cut off', () => {
  assert.deepEqual(cut('The gate on Monday. (AP Photo/Lys Ferrant)'), ['The gate on Monday.', '(AP Photo/Lys Ferrant)']);
  assert.deepEqual(cut('The gate on Monday. Photo: Lys Ferrant/Packet'), ['The gate on Monday.', 'Photo: Lys Ferrant/Packet']);
  assert.deepEqual(cut('The gate on Monday. Lys Ferrant / Corvane Press Agency'), [
    'The gate on Monday.',
    'Lys Ferrant / Corvane Press Agency',
  ]);
  assert.deepEqual(cut('The gate on Monday | Getty Images'), ['The gate on Monday', '| Getty Images']);
  assert.deepEqual(cut('The gate on Monday.Credit...Lys Ferrant for The Packet'), [
    'The gate on Monday.',
    'Credit...Lys Ferrant for The Packet',
  ]);
  assert.deepEqual(cut('The gate on Monday. Getty Images'), ['The gate on Monday.', 'Getty Images']);
});

test('a caption without one stays whole', () => {
  for (const text of [
    'The gate on Monday.',
    'The picture taken by the board shows the gate.',
    'Hallam (left) and Pell (right)',
    'The gate (1904) and the pier',
  ]) {
    assert.equal(cut(text), null, text);
  }
});
