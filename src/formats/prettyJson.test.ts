import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonLine, prettyJson } from './prettyJson.ts';

test('what fits on a line stands on one', () => {
  const value = {
    title: 'A',
    spans: [
      { start: 1, end: 2 },
      { start: 3, end: 40 },
    ],
    empty: [],
    none: {},
  };
  assert.equal(
    prettyJson(value),
    '{ "title": "A", "spans": [{ "start": 1, "end": 2 }, { "start": 3, "end": 40 }], "empty": [], "none": {} }\n',
  );
  assert.equal(
    prettyJson(value, 30),
    `{
  "title": "A",
  "spans": [
    { "start": 1, "end": 2 },
    { "start": 3, "end": 40 }
  ],
  "empty": [],
  "none": {}
}
`,
  );
});

test('any JSON at all reads back as itself, in both ways of writing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.integer({ min: 20, max: 200 }), (value, width) => {
      // JSON itself has no minus zero.
      const plain: unknown = JSON.parse(JSON.stringify(value));
      assert.deepEqual(JSON.parse(prettyJson(value, width)), plain);
      assert.deepEqual(JSON.parse(jsonLine(value)), plain);
      assert.match(jsonLine(value), /^[^\n]*\n$/);
    }),
  );
});

test('no control character leaves unescaped, the C1 ones neither: a terminal may obey them', () => {
  const text = Array.from({ length: 0xa0 }, (_, i) => String.fromCharCode(i)).join('');
  for (const json of [prettyJson({ text }), jsonLine({ text })]) {
    assert.doesNotMatch(json.replaceAll('\n', ''), /\p{Cc}/u);
    assert.deepEqual(JSON.parse(json), { text });
  }
});

test('a lone surrogate stays what it is', () => {
  assert.equal(jsonLine('\ud83d'), '"\\ud83d"\n');
});
