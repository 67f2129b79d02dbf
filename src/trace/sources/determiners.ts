import type { Description, Range } from './phrase.ts';
import type { Reading } from './reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const POSSESSIVE = set('his her its their my our your whose');
export const DEFINITE = set('the this that these those both');
const INDEFINITE = set(
  'a an one two three four five six seven eight nine ten eleven twelve some several many most few another any no each every all other others more dozens hundreds thousands',
);
const NUMBERS: Readonly<Record<string, readonly [number, number | null]>> = {
  a: [1, 1],
  an: [1, 1],
  one: [1, 1],
  another: [1, 1],
  two: [2, 2],
  both: [2, 2],
  three: [3, 3],
  four: [4, 4],
  five: [5, 5],
  six: [6, 6],
  seven: [7, 7],
  eight: [8, 8],
  nine: [9, 9],
  ten: [10, 10],
  eleven: [11, 11],
  twelve: [12, 12],
  dozen: [12, 12],
  dozens: [24, null],
  hundreds: [200, null],
  thousands: [2000, null],
  several: [3, null],
  few: [2, null],
  some: [2, null],
  many: [3, null],
  most: [3, null],
};

/** "a", "some", "many", "12": not yet known to the reader. */
export const isIndefinite = (w: string) => INDEFINITE.has(w) || /^\d/.test(w);

/** The word at a token in small letters; empty past the end. */
export const lower = (reading: Reading, at: number) => reading.tokens[at]?.lower ?? '';

/** How many, as far as the words before the head tell: a number, or a range (guideline rule 16). */
export function countOf(reading: Reading, core: Range, headAt: number, plural: boolean): Description['count'] {
  const { first } = core;
  const opening = `${lower(reading, first)} ${lower(reading, first + 1)}`;
  const least = /^(?:more than|at least|over \d)/.test(opening);
  if (/^(?:nearly|about|almost|roughly|up|around|some \d|fewer|less)/.test(opening) && plural) return { min: 2, max: null };
  for (let k = first; k < Math.min(headAt, first + 4); k++) {
    const w = lower(reading, k);
    const known = NUMBERS[w];
    if (known && !/^(?:in|percent)$/.test(lower(reading, k + 1)) && !(w === 'a' && plural)) {
      if (w === 'one' && plural) return { min: 1, max: 1 };
      return { min: known[0], max: known[1] };
    }
    if (/^(?:percent|%|in)$/.test(lower(reading, k + 1)) || /%$/.test(w)) return { min: 2, max: null };
    if (/^\d[\d,]{0,6}$/.test(w) && plural) {
      const n = Number(w.replaceAll(',', ''));
      return { min: n, max: least ? null : n };
    }
  }
  const alone = NUMBERS[lower(reading, headAt)];
  if (alone && headAt === core.first && !/^(?:an?|one|another)$/.test(lower(reading, headAt)))
    return { min: alone[0], max: alone[1] };
  return plural ? { min: 2, max: null } : { min: 1, max: 1 };
}
