import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { datesIn } from './dates.ts';

interface Case {
  readonly line: string;
  readonly reference: string | null;
  readonly text: string;
  readonly expected: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

const cases = readFileSync(new URL('./dates/fixtures/expressions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(parse);

function parse(line: string): Case {
  const [reference = '', marked = '', values = ''] = line.split('|').map((part) => part.trim());
  const wanted = values === '-' ? [] : values.split(', ');
  const expected = [];
  let text = '';
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) expected.push({ start: text.length, end: text.length + part.length, value: wanted[(i - 1) / 2] ?? '' });
    text += part;
  }
  return { line, reference: reference === 'none' ? null : reference, text, expected };
}

for (const { line, reference, text, expected } of cases) {
  test(line, () => {
    const found = datesIn(text, { reference }).filter(
      (d) => d.event === null || d.by !== 'plain-event' || line.includes('during:'),
    );
    const shown = found.map((d) =>
      d.event ? `${d.event.type}: ${text.slice(d.event.span.start, d.event.span.end)}` : (d.value ?? 'null'),
    );
    assert.deepEqual(
      shown,
      expected.map((e) => e.value),
    );
    for (const [i, e] of expected.entries()) {
      const d = found[i];
      assert.ok(d && d.start < e.end && e.start < d.end, `the time stands at ${e.start}–${e.end}`);
    }
  });
}
