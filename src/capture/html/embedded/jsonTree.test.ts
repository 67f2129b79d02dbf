import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonText } from './jsonText.ts';
import { readJsonTree } from './jsonTree.ts';

const read = (text: string) => readJsonTree(text, 0, text.length);

test('values know their names, their holders and their places', () => {
  const text = '{"a": ["x\\"y", 2, {"b": ""}], "c": true} rest';
  const nodes = read(text);
  assert.deepEqual(
    nodes.map((n) => [n.kind, n.key, n.parent, text.slice(n.from, n.to)]),
    [
      ['object', null, -1, '{"a": ["x\\"y", 2, {"b": ""}], "c": true}'],
      ['array', 'a', 0, '["x\\"y", 2, {"b": ""}]'],
      ['string', null, 1, 'x\\"y'],
      ['other', null, 1, '2'],
      ['object', null, 1, '{"b": ""}'],
      ['string', 'b', 4, ''],
      ['other', 'c', 0, 'true'],
    ],
  );
  assert.deepEqual(
    nodes.map((n) => n.end),
    [7, 6, 3, 4, 6, 6, 7],
  );
});

test('what is cut off or no JSON gives what was read until then', () => {
  assert.deepEqual(
    read('{"a": ["x", "y').map((n) => n.kind),
    ['object', 'array', 'string'],
  );
  assert.deepEqual(read('function () {}').length, 1);
  assert.equal(read('['.repeat(50_000)).length, 50_000);
});

test('every string of any JSON is found, with its text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value);
      const expected: string[] = [];
      const collect = (v: unknown): void => {
        if (typeof v === 'string') expected.push(v);
        else if (Array.isArray(v)) v.forEach(collect);
        else if (v !== null && typeof v === 'object') Object.values(v).forEach(collect);
      };
      collect(JSON.parse(text));
      const found = read(text).filter((n) => n.kind === 'string');
      assert.deepEqual(
        found.map((n) => jsonText(text, n.from, n.to).text),
        expected,
      );
    }),
  );
});
