import type { Span } from '../../contract/index.ts';
import type { Token } from '../../language/tokens.ts';

/** A number of things, not a date, a time of day, an age in a compound or part of a name. */
export interface NumberWord extends Span {
  readonly value: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((w, i): [string, number] => [w, i]),
  ...TENS.map((w, i): [string, number] => [w, 20 + 10 * i]),
  ...TENS.flatMap((w, i) => UNITS.slice(1, 10).map((u, k): [string, number] => [`${w}-${u}`, 21 + 10 * i + k])),
  ['dozen', 12],
]);

/** The number that begins at a token, its scale included ("2.3 million"); null where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberWord | null {
  const token = tokens[at];
  if (!token?.word) return null;
  const plain = numeral(token.lower);
  if (plain === null) return null;
  const next = tokens[at + 1];
  const scale = next ? SCALES.get(next.lower) : undefined;
  if (scale === undefined || !next) return { start: token.start, end: token.end, value: plain };
  return { start: token.start, end: next.end, value: Math.round(plain * scale * 1000) / 1000 };
}

function numeral(lower: string): number | null {
  const word = WORDS.get(lower);
  if (word !== undefined) return word;
  const m = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?(m|bn|k)?$/.exec(lower);
  if (!m) return null;
  const value = Number(`${(m[1] ?? '').replaceAll(',', '')}${m[2] ?? ''}`);
  return value * (m[3] === 'k' ? 1000 : m[3] ? (SCALES.get(m[3]) ?? 1) : 1);
}
