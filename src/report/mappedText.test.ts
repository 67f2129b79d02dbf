import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type MappedHow, MappedText } from './mappedText.ts';

const SPACE = [' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '\f'];

/** A source text, and a mapped text made of stretches of it in any order, some of them changed on the way. */
const made = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', '😀', 'e\u0301', '\ud83d', '&amp;', ...SPACE), { maxLength: 40 }).map((p) => p.join('')),
    fc.array(
      fc.record({
        from: fc.nat(),
        length: fc.nat({ max: 9 }),
        changed: fc.option(
          fc.record({
            text: fc.constantFrom('', '&', ' ', '\n', '…', '😀', 'a b', ...SPACE),
            how: fc.constantFrom<MappedHow>('entity', 'space', 'join', 'escape', 'value'),
          }),
          { freq: 2 },
        ),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([source, pieces]) => {
    const parts = pieces.map(({ from, length, changed }) => {
      const start = from % (source.length + 1);
      const end = Math.min(source.length, start + length);
      return changed ? MappedText.changed(changed.text, start, end, changed.how) : MappedText.verbatim(source, start, end);
    });
    return { source, parts, whole: MappedText.concat(parts) };
  });

/** The runs cover the text without gaps; a run without `how` is the source's own stretch. */
function sound(mapped: MappedText, source: string): void {
  let at = 0;
  for (const r of mapped.runs) {
    assert.equal(r.start, at);
    assert.ok(r.end > r.start && r.from <= r.to, `${JSON.stringify(r)} is empty or turned round`);
    if (r.how === undefined) assert.equal(source.slice(r.from, r.to), mapped.text.slice(r.start, r.end));
    at = r.end;
  }
  assert.equal(at, mapped.text.length);
  assert.equal(mapped.length, mapped.text.length);
}

/** Where one unit of a mapped text stands in the source: its own place in a run as it is, the whole of a changed run. */
function placeOf(mapped: MappedText, unit: number): object | undefined {
  const run = mapped.runs.find((r) => r.start <= unit && unit < r.end);
  if (!run || run.how !== undefined) return run && { from: run.from, to: run.to, how: run.how };
  const from = run.from + unit - run.start;
  return { from, to: from + 1 };
}

function places(mapped: MappedText): unknown[] {
  return [...Array(mapped.length).keys()].map((i) => placeOf(mapped, i));
}

test('put together, texts follow each other and every unit keeps its place', () => {
  fc.assert(
    fc.property(made, ({ source, parts, whole }) => {
      sound(whole, source);
      assert.equal(whole.text, parts.map((p) => p.text).join(''));
      assert.deepEqual(places(whole), parts.flatMap(places));
    }),
  );
});

test('stretches that go on in the source are one run', () => {
  const source = 'one two';
  const whole = MappedText.concat([MappedText.verbatim(source, 0, 4), MappedText.empty, MappedText.verbatim(source, 4, 7)]);
  assert.deepEqual(whole.runs, [{ start: 0, end: 7, from: 0, to: 7 }]);
});

test('a slice is the text’s slice, and every unit keeps its place', () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.nat(), ({ source, whole }, x, y) => {
      const a = x % (whole.length + 1);
      const b = y % (whole.length + 1);
      const part = whole.slice(a, b);
      sound(part, source);
      assert.equal(part.text, whole.text.slice(a, b));
      assert.deepEqual(places(part), places(whole).slice(a, b));
      assert.deepEqual(places(MappedText.concat([whole.slice(0, a), whole.slice(a)])), places(whole));
    }),
  );
});

test('without an end a slice goes to the end, and one past the end stops there', () => {
  const whole = MappedText.verbatim('abc', 0, 3);
  assert.equal(whole.slice(1).text, 'bc');
  assert.deepEqual(whole.slice(1, 99), whole.slice(1));
  assert.equal(whole.slice(3), MappedText.empty);
});

test('trimmed, the text has no white space at either end, and every unit keeps its place', () => {
  fc.assert(
    fc.property(made, ({ source, whole }) => {
      const trimmed = whole.trim();
      sound(trimmed, source);
      assert.equal(trimmed.text, whole.text.trim());
      const before = whole.length - whole.text.trimStart().length;
      assert.deepEqual(places(trimmed), places(whole).slice(before, before + trimmed.length));
    }),
  );
});

test('white space folds into one space that covers all of it; the words keep their places', () => {
  fc.assert(
    fc.property(made, ({ source, whole }) => {
      const folded = whole.collapseSpace();
      sound(folded, source);
      assert.equal(folded.text, whole.text.replace(/\s+/g, ' '));
      const isWord = (mapped: MappedText) => (_: unknown, i: number) => /\S/.test(mapped.text[i] ?? '');
      assert.deepEqual(places(folded).filter(isWord(folded)), places(whole).filter(isWord(whole)));
      assert.deepEqual(folded.collapseSpace(), folded);
    }),
  );
});

test('a folded space says so and has the bounds of what it stands for', () => {
  const source = 'a \n b c';
  const folded = MappedText.verbatim(source, 0, source.length).collapseSpace();
  assert.equal(folded.text, 'a b c');
  assert.deepEqual(placeOf(folded, 1), { from: 1, to: 4, how: 'space' });
  assert.deepEqual(placeOf(folded, 3), { from: 5, to: 6 });
});

test('the hull holds every place of the text', () => {
  fc.assert(
    fc.property(made, ({ whole }) => {
      const { from, to } = whole.hull;
      assert.equal(from, whole.runs.length === 0 ? 0 : Math.min(...whole.runs.map((r) => r.from)));
      assert.equal(to, whole.runs.length === 0 ? 0 : Math.max(...whole.runs.map((r) => r.to)));
    }),
  );
});

test('a text of very many runs is folded and bounded', () => {
  const n = 150_000;
  const source = '&#97;\n'.repeat(n);
  const parts = [...Array(n).keys()].flatMap((i) => [
    MappedText.changed('a', i * 6, i * 6 + 5, 'entity'),
    MappedText.verbatim(source, i * 6 + 5, i * 6 + 6),
  ]);
  const folded = MappedText.concat(parts).collapseSpace();
  assert.equal(folded.text, 'a '.repeat(n));
  assert.deepEqual(folded.hull, { from: 0, to: n * 6 });
});
