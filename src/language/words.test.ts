import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { words } from './words.ts';

// Both tables are made by training/attribution/word_fixtures.py from the code that the model was trained with.
const lines: { text: string; words: [number, number, string, number, number, number][] }[] = fixture('words');
const codePoints: { unassigned: [number, number][]; checksums: string } = fixture('codePoints');

function fixture(name: string) {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'));
}

test('odd lines are cut into words as the model was taught', () => {
  assert.ok(lines.length > 200);
  for (const line of lines) {
    const cut = words(line.text).map((w) => [w.start, w.end, w.form, w.case, w.quotation, w.paragraph]);
    assert.deepEqual(cut, line.words, JSON.stringify(line.text));
  }
});

test('every code point does to words what it did when the model was taught', () => {
  const expected = codePoints.checksums.split(' ');
  assert.equal(expected.length, 0x110000 / 1024);
  const different: string[] = [];
  expected.forEach((sum, block) => {
    let hash = 0x811c9dc5;
    for (let c = block * 1024; c < (block + 1) * 1024; c++) {
      if (isShown(c)) hash = checksum(described(c), hash);
    }
    if ((hash >>> 0).toString(16).padStart(8, '0') !== sum) different.push(`U+${(block * 1024).toString(16)}`);
  });
  assert.deepEqual(different, []);
});

test('a long line with many marks takes time in proportion to its length', () => {
  const text = `${"'a\u2018 \u2018b 'c\" '' ".repeat(50_000)}${"'x".repeat(100_000)}`;
  const start = performance.now();
  assert.ok(words(text).length > 500_000);
  // About a second; looking through the line at every mark would take hours.
  assert.ok(performance.now() - start < 20_000);
});

test('a word of a million letters is one word', () => {
  assert.equal(words('\u00e9'.repeat(1_000_000)).length, 1);
});

/** Planes without characters (3 to 13) and for private use (15, 16) are shown by every 256th code point. */
function isShown(c: number): boolean {
  return c < 0x32000 || (c >= 0xe0000 && c < 0xe1000) || c % 256 === 0;
}

/** As word_fixtures.py describes a code point. */
function described(c: number): string {
  const ch = String.fromCodePoint(c);
  let out = '';
  for (const text of [ch, `a${ch}B`, `${ch}'ab${ch}'${ch}`, `"a${ch}"${ch}`]) {
    for (const w of words(text))
      out += `${w.start},${w.end},${isUnassigned(c) ? '' : w.form},${w.case},${w.quotation},${w.paragraph};`;
    out += '|';
  }
  return out;
}

function isUnassigned(c: number): boolean {
  let low = 0;
  let high = codePoints.unassigned.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = codePoints.unassigned[middle] ?? [0, 0];
    if (c < start) high = middle - 1;
    else if (c >= end) low = middle + 1;
    else return true;
  }
  return false;
}

/** FNV-1a over the UTF-16 units. */
function checksum(s: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < s.length; i++) hash = Math.imul(hash ^ s.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
