import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MappedText } from '../../../report/mappedText.ts';
import { composed } from './composed.ts';
import { jsonText } from './jsonText.ts';

test('a text inside a text leads to the file through both', () => {
  const source = 'x = "a\\u0026amp;b  c"';
  const outer = jsonText(source, 5, source.length - 1);
  assert.equal(outer.text, 'a&amp;b  c');
  const inner = MappedText.concat([
    MappedText.verbatim(outer.text, 0, 1),
    MappedText.changed('&', 1, 6, 'entity'),
    MappedText.verbatim(outer.text, 6, 7),
    MappedText.changed(' ', 7, 9, 'space'),
    MappedText.verbatim(outer.text, 9, 10),
  ]);
  const whole = composed(inner, outer, source);
  assert.equal(whole.text, 'a&b c');
  assert.deepEqual(
    whole.runs.map((r) => [whole.text.slice(r.start, r.end), source.slice(r.from, r.to), r.how]),
    [
      ['a', 'a', undefined],
      ['&', '\\u0026amp;', 'entity'],
      ['b', 'b', undefined],
      [' ', '  ', 'space'],
      ['c', 'c', undefined],
    ],
  );
});
