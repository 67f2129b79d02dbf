import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report, Trace } from '../contract/index.ts';
import { exportReport, exportTrace, importTrace, toCodePoints, toUtf16 } from './position.ts';

/** Text as it comes: every newline style, pairs, halves of pairs, marks on letters, joined emoji, and anything else. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', ' ', '\u00a0', 'a', 'é', 'e\u0301', '\u0301'),
      fc.constantFrom('😀', '🎥', '𝒳', '👩\u200d🚀', '🇨🇭', '\ud83d', '\ude00', '\udc00\ud800', '中', '\u0000', '\ufeff'),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** The positions in UTF-16 units at which a code point begins, and the end: by the language's own iteration. */
function boundaries(of: string): number[] {
  const at = [0];
  for (const point of of) at.push((at.at(-1) ?? 0) + point.length);
  return at;
}

test('a position counts the code points before it, a lone surrogate as one', () => {
  fc.assert(
    fc.property(text, (t) => {
      const convert = toCodePoints(t);
      for (const [points, units] of boundaries(t).entries()) assert.equal(convert(units), points);
    }),
  );
});

test('there and back is the same place; a place inside a pair goes to its start', () => {
  fc.assert(
    fc.property(text, (t) => {
      const there = toCodePoints(t);
      const back = toUtf16(t);
      const starts = boundaries(t);
      let start = 0;
      for (let p = 0; p <= t.length; p++) {
        if (starts.includes(p)) start = p;
        assert.equal(back(there(p)), start);
      }
      for (let points = 0; points < starts.length; points++) assert.equal(there(back(points)), points);
    }),
  );
});

test('a position past the end stays as far past it, with pairs and without', () => {
  for (const t of ['', 'abc', 'a😀c', '😀']) {
    const points = [...t].length;
    assert.equal(toCodePoints(t)(t.length + 7), points + 7);
    assert.equal(toUtf16(t)(points + 7), t.length + 7);
  }
});

/** A trace with nothing in it but places: for each cut of the text a stretch of own voice, and a removal of its own. */
function placesOf(t: string, removed: string): Trace {
  const at = boundaries(t);
  const inRemoved = boundaries(removed);
  const spans = at.slice(1).map((end, i) => ({ start: at[i] ?? 0, end }));
  const trace = {
    text: t,
    made: { version: '0', model: 'none', options: { start: 9, end: 12 } },
    blocks: [
      {
        id: 'b1',
        type: 'paragraph',
        start: 0,
        end: t.length,
        origin: spans.map((s) => ({ ...s, bytes: [s.start, s.end] })),
        links: [],
      },
    ],
    removed: [{ reason: 'test', text: removed, origin: inRemoved.slice(1).map((end, i) => ({ start: inRemoved[i] ?? 0, end })) }],
    ownVoice: spans,
    statements: spans.map((s) => ({ id: 't-0000', time: { ...s, value: null, relation: { type: 'after', event: s } } })),
  };
  return trace as unknown as Trace;
}

test('a trace written and read is the same trace', () => {
  fc.assert(
    fc.property(text, text, (t, removed) => {
      const trace = placesOf(t, removed);
      assert.deepEqual(importTrace(exportTrace(trace)), trace);
    }),
  );
});

test('in a written trace every place counts code points, in removals those of the removal', () => {
  fc.assert(
    fc.property(text, text, (t, removed) => {
      const written = exportTrace(placesOf(t, removed));
      const points = [...t];
      for (const [i, s] of written.ownVoice.entries()) {
        assert.deepEqual(s, { start: i, end: i + 1 });
        assert.equal(points.slice(s.start, s.end).join(''), points[i]);
      }
      assert.equal(written.blocks[0]?.end, points.length);
      assert.equal(written.removed[0]?.origin.length, [...removed].length);
      assert.deepEqual(
        written.removed[0]?.origin.map((r) => r.end - r.start),
        [...removed].map(() => 1),
      );
      assert.equal(JSON.stringify(written.statements.map((s) => s.time?.relation?.event)), JSON.stringify(written.ownVoice));
    }),
  );
});

test('bytes and options are no places in the text', () => {
  const written = exportTrace(placesOf('😀b', ''));
  assert.deepEqual(written.made.options, { start: 9, end: 12 });
  assert.deepEqual(
    written.blocks[0]?.origin.map((r) => r.bytes),
    [
      [0, 2],
      [2, 3],
    ],
  );
});

test('a report is written the same way as its trace', () => {
  const trace = placesOf('😀 a\r\n🎥', 'x🎥');
  const report = { text: trace.text, blocks: trace.blocks, removed: trace.removed } as unknown as Report;
  const { blocks, removed } = exportTrace(trace);
  assert.deepEqual(exportReport(report), { text: trace.text, blocks, removed });
});
