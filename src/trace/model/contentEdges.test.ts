import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../language/words.ts';
import { EDGE_RULES, filled, tidied } from './contentEdges.ts';

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

test('a small hole in a content is filled, but not the cue, a sentence’s end or a longer stretch', () => {
  const text = 'the owners told the union, Roe said, that all was well. He left. They were there for the whole of that long day.';
  const of = words(text);
  const at = (phrase: string) => {
    const start = of.findIndex((w) => w.start === text.indexOf(phrase));
    return { start, end: of.findIndex((w) => w.end === text.indexOf(phrase) + phrase.length) + 1 };
  };
  const shown = (pieces: readonly string[], own: readonly string[]) =>
    filled(pieces.map(at), own.map(at), of).map((p) => text.slice(of[p.start]?.start, of[p.end - 1]?.end));
  assert.deepEqual(shown(['the owners', 'union'], ['Roe', 'said']), ['the owners told the union']);
  assert.deepEqual(shown(['union', 'that all'], ['Roe', 'said']), ['union', 'that all']);
  assert.deepEqual(shown(['was well', 'He left'], []), ['was well', 'He left']);
  assert.deepEqual(shown(['They', 'that long day'], []), ['They', 'that long day']);
});
