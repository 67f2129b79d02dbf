import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenOf } from './screenOf.ts';

const terminal = { isTTY: true, columns: 120, getColorDepth: () => 8 };
const of = (surface: Parameters<typeof screenOf>[0], env: Record<string, string>, platform = 'linux') =>
  screenOf(surface, env, platform, false);

test('the width is the terminal’s, else COLUMNS, else 80, within what can be read', () => {
  assert.equal(of(terminal, { COLUMNS: '60' }).width, 120);
  assert.equal(of({}, { COLUMNS: '60' }).width, 60);
  assert.equal(of({}, {}).width, 80);
  assert.equal(of({}, { COLUMNS: 'wide' }).width, 80);
  assert.equal(of({ ...terminal, columns: 7 }, {}).width, 40);
  assert.equal(of({ ...terminal, columns: 700 }, {}).width, 200);
});

test('colour only on a terminal that has it, unless it is switched off or forced', () => {
  assert.equal(of(terminal, {}).colors, 'many');
  assert.equal(of({ ...terminal, getColorDepth: () => 4 }, {}).colors, 'sixteen');
  assert.equal(of({ ...terminal, getColorDepth: () => 1 }, {}).colors, 'none');
  assert.equal(of({}, {}).colors, 'none');
  assert.equal(of(terminal, { NO_COLOR: '1' }).colors, 'none');
  assert.equal(of(terminal, { NO_COLOR: '' }).colors, 'many');
  assert.equal(of(terminal, { TERM: 'dumb' }).colors, 'none');
  assert.equal(of({}, { FORCE_COLOR: '1' }).colors, 'sixteen');
  assert.equal(of({}, { FORCE_COLOR: '3', NO_COLOR: '1' }).colors, 'many');
  assert.equal(of(terminal, { FORCE_COLOR: '0' }).colors, 'none');
});

test('the first variable of the locale that is set decides about Unicode', () => {
  assert.equal(of(terminal, { LANG: 'en_US.UTF-8' }).unicode, true);
  assert.equal(of(terminal, { LANG: 'en_US.UTF-8', LC_ALL: 'C' }).unicode, false);
  assert.equal(of(terminal, { LC_ALL: '', LC_CTYPE: 'de_DE.utf8', LANG: 'C' }).unicode, true);
  assert.equal(of(terminal, { LANG: 'de_DE.ISO-8859-1' }).unicode, false);
  assert.equal(of(terminal, {}).unicode, true);
  assert.equal(of(terminal, { LANG: 'C' }, 'win32').unicode, true);
});
