import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignFormat } from './foreignFormat.ts';

const named = (text: string) => foreignFormat(new TextEncoder().encode(text))?.name;

test('known formats are told by what they begin with', () => {
  assert.equal(named('{"title": "Gate"}'), 'JSON');
  assert.equal(named('[ {"title": "Gate"} ]'), 'JSON');
  assert.equal(named('{\\rtf1 Gate}'), 'RTF');
  assert.equal(foreignFormat(Uint8Array.from([0x1f, 0x8b, 8]))?.name, 'gzip');
  assert.equal(named(`page.html${'\0'.repeat(248)}ustar`), 'a tar archive');
  assert.equal(named('BZh91AY&SY'), 'a file packed with bzip2');
  assert.equal(named('BZh9 is what the label says'), undefined);
});

test('what to do is said with it', () => {
  assert.match(foreignFormat(Uint8Array.from([0x50, 0x4b, 3, 4]))?.advice ?? '', /captureAll reads them all/);
  assert.equal(foreignFormat(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))?.advice, 'which is not read; give its text');
});

test('text that only begins alike is text', () => {
  for (const text of [
    '[[Gate]] stays shut',
    '[Update] The gate stays shut',
    '{gate}',
    'From: here on the gate is shut',
    'WARCRAFT',
    '%PDF is a format, the board said',
  ]) {
    assert.equal(named(text), undefined, text);
  }
});
