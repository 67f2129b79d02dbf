import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askersOf, labelOf } from './turns.ts';

const askers = (...turns: string[]) => {
  const labels = turns.map(labelOf);
  const found = askersOf(labels, (i) => turns[i] ?? '');
  return found && [...found];
};

test('a turn begins with its speaker', () => {
  assert.equal(labelOf('Packet: Is the gate shut?'), 'Packet');
  assert.equal(labelOf('DR. HOLT (Northfield): It is.'), 'DR. HOLT (Northfield)');
  assert.equal(labelOf('Question: Is it?'), 'Q');
  assert.equal(labelOf('There was one condition: silence.'), null);
});

test('who mostly ends with a question asks', () => {
  assert.deepEqual(askers('Packet: Is it shut?', 'Roe: It is.', 'Packet: Why?', 'Roe: For the winter.'), ['Packet']);
});

test('an interviewer who remarks as often still asks; two who talk with each other do not', () => {
  const long = 'It is shut, and it will stay shut until the winter is over and the wall has been looked at.';
  const remarks = [
    'Packet: You said no.',
    `Roe: ${long}`,
    'Packet: Is it safe?',
    `Roe: ${long}`,
    'Packet: I see.',
    `Roe: ${long}`,
  ];
  assert.deepEqual(askers(...remarks), ['Packet']);
  assert.equal(askers(`Moe: ${long}`, `Roe: ${long}`, `Moe: ${long} Is it?`, `Roe: ${long}`, `Moe: ${long}`), null);
  assert.equal(askers('Moe: No.', `Roe: ${long}`, 'Moe: No.', `Roe: ${long}`), null);
});
