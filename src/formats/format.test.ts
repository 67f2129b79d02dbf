import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hostileTrace } from './fixtures/hostile.ts';
import { ferry, written } from './fixtures/written.ts';
import { OUTPUT_FORMATS } from './format.ts';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

for (const { name, many } of OUTPUT_FORMATS) {
  test(`${name}: docs/formats.md has it in its table and in a section`, () => {
    assert.match(page, new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
    assert.match(page, new RegExp(`^## .*\\b${name}\\b`, 'm'));
  });

  test(`${name}: the same traces give the same bytes, which end with a line break`, () => {
    const traces = many ? [ferry, hostileTrace()] : [hostileTrace()];
    const text = written(name, ...traces);
    assert.equal(text, written(name, ...traces));
    assert.match(text, /\n$/);
  });

  test(`${name}: no control character goes out, which a terminal may obey`, () => {
    assert.doesNotMatch(written(name, hostileTrace()).replace(/\r?\n/g, ''), /\p{Cc}/u);
  });

  test(`${name}: a report without statements can be written`, () => {
    const bare = { ...ferry, statements: [], sources: [], relations: [], exchanges: [], ownVoice: [], blocks: [], text: '' };
    assert.match(written(name, bare), /\n$/);
  });

  if (!many) {
    test(`${name}: several reports are refused`, () => {
      assert.throws(() => written(name, ferry, ferry), RangeError);
    });
  }
}

test('no traces, no output', () => {
  for (const { name } of OUTPUT_FORMATS) assert.equal(written(name), '');
});
