import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binaryKind } from './binarySignatures.ts';

const kind = (head: string) => binaryKind(Uint8Array.from(head.padEnd(200, '\u0001'), (c) => c.charCodeAt(0)));

test('kinds are told by their first bytes', () => {
  assert.equal(kind('\x7fELF\x02\x01\x01'), 'a program');
  assert.equal(kind(`MZ\x90\0\x03${'\0'.repeat(55)}\x80\0\0\0`), 'a program');
  assert.equal(kind('SQLite format 3\0'), 'a database');
  assert.equal(kind('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Office document');
  assert.equal(kind('II*\0\x08\0\0\0'), 'a TIFF picture');
  assert.equal(kind('\0\0\0\x1cftypavif'), 'an AVIF picture');
  assert.equal(kind('\0\0\0\x20ftypisom'), 'a film');
  assert.equal(kind('RIFF\x24\x08\0\0WAVEfmt '), 'a sound recording');
  assert.equal(kind(`${'x'.repeat(60)}BOOKMOBI`), 'a book of Kindle');
  assert.equal(kind(`${'\0'.repeat(128)}DICM`), 'a medical picture');
});

test('a text that begins alike is none', () => {
  const texts = [
    'MZ, the report said, is what programs begin with, and it went on to tell of others that do not, at some length.',
    'BM was closed on Friday',
    'ID3 tags',
    'II. The harbour',
    'RIFF is a word; WAVE another',
    'PAR1S',
  ];
  for (const text of texts) assert.equal(kind(text), undefined, text);
});
