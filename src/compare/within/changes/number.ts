import type { Span } from '../../../contract/index.ts';
import { isMonth } from '../../../language/chunks.ts';
import { numberAt } from '../numbers.ts';
import type { ChangeRule, Compared } from './comparison.ts';
import { spanFrom } from './comparison.ts';

/** A number of something: with what is counted, and how it is bounded. */
interface Count extends Span {
  readonly value: number;
  /** The stem of what is counted ("workers"), or of the word before it ("take back 212"). */
  readonly of: string | null;
  readonly after: string | null;
  readonly bound: Bound;
}

type Bound = 'none' | 'about' | 'least' | 'most';

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  [
    'most',
    /(?:up to|as many as|as much as|at most|no more than|not more than|nearly|almost|close to|under|fewer than|less than|below|just short of) (?:the |a |an )?[$£€]? ?$/,
  ],
  [
    'least',
    /(?:at least|more than|over|above|upwards of|no fewer than|not fewer than|no less than|not less than|well over) (?:the |a |an )?[$£€]? ?$/,
  ],
  ['about', /(?:about|around|roughly|some|approximately|an estimated|or so|circa|perhaps|maybe) (?:the |a |an )?[$£€]? ?$/],
];

/**
 * The same things are counted on both sides and the numbers differ, or one of them is bounded ("up to 60", "nearly 50") and
 * the other is not. "About" is no change, and neither is a round number that the other bears out.
 */
export const number: ChangeRule = {
  name: 'number',
  find({ inA, inB, covered }) {
    const [as, bs] = [counts(inA), counts(inB)];
    for (const a of as) {
      if (bs.some((b) => b.value === a.value && b.bound === a.bound)) continue;
      const same = bs.filter((b) => sameThings(a, b));
      const [b, ...others] = same;
      if (!b || others.length > 0 || covered < 0.3) continue;
      if (bearsOut(a, b) || as.some((x) => x !== a && x.value === b.value) || sumsUp(a, bs)) continue;
      return { kind: 'number', a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end } };
    }
    return null;
  },
};

function sameThings(a: Count, b: Count): boolean {
  if (a.of !== null && b.of !== null) return a.of === b.of;
  return a.after !== null && a.after === b.after;
}

function bearsOut(a: Count, b: Count): boolean {
  if (a.value === b.value) return a.bound === b.bound || a.bound === 'about' || b.bound === 'about' || a.bound !== 'none';
  switch (a.bound) {
    case 'least':
      return b.value >= a.value;
    case 'most':
      return b.value <= a.value;
    case 'about':
      return Math.abs(a.value - b.value) <= 0.15 * b.value;
    case 'none':
      return false;
  }
}

/** "Over 900" for 700 and 200 more. */
function sumsUp(a: Count, bs: readonly Count[]): boolean {
  return bs.length > 1 && bs.reduce((n, b) => n + b.value, 0) === a.value;
}

function counts(tokens: readonly Compared[]): Count[] {
  const found: Count[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = numberAt(tokens, i);
    const token = tokens[i];
    if (!number || !token) continue;
    let end = i;
    while ((tokens[end]?.end ?? number.end) < number.end) end++;
    const next = tokens[end + 1];
    const before = tokens[i - 1];
    if (isDateOrTime(token, before, next)) continue;
    const said = ` ${tokens
      .slice(Math.max(0, i - 5), i)
      .map((t) => t.lower)
      .join(' ')} `;
    const orMore = tokens[end + 1]?.lower === 'or' && tokens[end + 2]?.lower === 'more';
    const bound = orMore ? 'least' : (BOUNDS.find(([, pattern]) => pattern.test(said))?.[0] ?? 'none');
    const start = bound === 'none' || orMore ? token : (tokens[boundStart(tokens, i)] ?? token);
    found.push({
      ...spanFrom(start, number),
      value: number.value,
      of: counted(tokens, end + 1),
      after: stemBefore(tokens, i),
      bound,
    });
  }
  return found;
}

const BOUND_WORDS = new Set(
  'up to as many much at most no not more than nearly almost close under fewer less below just short of least over above upwards well about around roughly some approximately an estimated'.split(
    ' ',
  ),
);

function boundStart(tokens: readonly Compared[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    (BOUND_WORDS.has(tokens[from - 1]?.lower ?? '') || /^[$£€]$/.test(tokens[from - 1]?.text ?? ''))
  )
    from--;
  return from;
}

/** What is counted: the last word of the noun phrase would be better, but the first that tells anything is on both sides. */
function counted(tokens: readonly Compared[], from: number): string | null {
  for (const t of tokens.slice(from, from + 4)) {
    if (!t.word) return null;
    if (t.shared) return t.stem;
  }
  return null;
}

function stemBefore(tokens: readonly Compared[], at: number): string | null {
  const near = tokens.slice(Math.max(0, at - 2), at).reverse();
  return near.find((t) => t.word && t.shared)?.stem ?? null;
}

function isDateOrTime(token: Compared, before: Compared | undefined, next: Compared | undefined): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(token.lower)) return true;
  if ([before, next].some((t) => t !== undefined && isMonth(t.lower.replace(/\.$/, '')))) return true;
  return next !== undefined && /^(?:a\.m\.|p\.m\.|am|pm|o'clock|st|nd|rd|th|-|–|%)$/.test(next.lower) && next.lower !== '%';
}
