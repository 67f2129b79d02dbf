import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paint } from './palette.ts';

const screen = { width: 80, unicode: true, full: false } as const;
const line = [{ text: 'Agnes', tone: 'named-person', bold: true }, { text: ' says  ' }] as const;

test('without colours there is nothing but the text, and no blanks at its end', () => {
  assert.equal(paint(line, { ...screen, colors: 'none' }), 'Agnes says');
});

test('colours are switched on and off around each piece', () => {
  assert.equal(paint(line, { ...screen, colors: 'many' }), '\u001b[1;38;5;33mAgnes\u001b[0m says');
  assert.equal(paint(line, { ...screen, colors: 'sixteen' }), '\u001b[1;94mAgnes\u001b[0m says');
});
