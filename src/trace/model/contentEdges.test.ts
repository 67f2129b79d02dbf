import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../language/words.ts';
import { EDGE_RULES, tidied } from './contentEdges.ts';

function edges(text: string): string {
  const of = words(text);
  const [piece] = tidied([{ start: 0, end: of.length }], of, EDGE_RULES);
  assert.ok(piece);
  return text.slice(of[piece.start]?.start, of[piece.end - 1]?.end);
}

test('loose-mark: marks of the sentence around are left out, those of a quotation kept', () => {
  assert.equal(edges('the dam will hold,'), 'the dam will hold');
  assert.equal(edges('the dam will hold —'), 'the dam will hold');
  assert.equal(edges('the dam will hold.'), 'the dam will hold');
  assert.equal(edges('“The dam will hold,”'), '“The dam will hold,”');
  assert.equal(edges('“The dam will hold,'), '“The dam will hold,');
  assert.equal(edges('will the dam hold?'), 'will the dam hold?');
  assert.equal(edges('the dam (in Eastbridge)'), 'the dam (in Eastbridge)');
});

test('a piece of nothing but marks goes, unless it is all there is', () => {
  const of = words('the dam held . ,');
  assert.deepEqual(
    tidied(
      [
        { start: 0, end: 3 },
        { start: 4, end: 5 },
      ],
      of,
      EDGE_RULES,
    ),
    [{ start: 0, end: 3 }],
  );
  assert.deepEqual(tidied([{ start: 3, end: 5 }], of, EDGE_RULES), [{ start: 3, end: 5 }]);
});
