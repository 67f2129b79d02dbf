import { unicodeBits, unicodeRuns } from './unicodeTable.ts';

/*
 * The classes of code points by which the attribution model's words are cut. They are shipped as a table rather than
 * asked of the engine: the model must see the same words in every browser, whichever Unicode version that follows.
 */

/** What a character does in a text that is cut into words. */
export const kind = { word: 0, space: 1, newline: 2, skipped: 3, double: 4, single: 5, alone: 6 } as const;

const kindMask = 7;
const wordlike = 8;
const digit = 16;
const letter = 32;
const upper = 64;
const mark = 128;

/** One byte a code point. Filled once, on first use (about a millisecond). */
let table: Uint8Array | undefined;

function bits(codePoint: number): number {
  table ??= fill();
  return table[codePoint] ?? 0;
}

/** One of the values of `kind`. */
export function kindOf(codePoint: number): number {
  return bits(codePoint) & kindMask;
}

/** A letter, a number of any sort, or the low line: `\w` in a Unicode regular expression of Python. */
export function isWordlike(codePoint: number): boolean {
  return (bits(codePoint) & wordlike) !== 0;
}

/** A digit, also a raised or circled one; not a fraction or a Roman numeral. */
export function isDigit(codePoint: number): boolean {
  return (bits(codePoint) & digit) !== 0;
}

export function isLetter(codePoint: number): boolean {
  return (bits(codePoint) & letter) !== 0;
}

export function isUpper(codePoint: number): boolean {
  return (bits(codePoint) & upper) !== 0;
}

/** A mark that takes no room of its own (category Mn). */
export function isMark(codePoint: number): boolean {
  return (bits(codePoint) & mark) !== 0;
}

/** White space, line ends included. */
export function isSpace(codePoint: number): boolean {
  const k = kindOf(codePoint);
  return k === kind.space || k === kind.newline;
}

function fill(): Uint8Array {
  const out = new Uint8Array(0x110000);
  let at = 0;
  for (const [, name, length] of unicodeRuns.matchAll(/([A-Z])([0-9a-z]*)/g)) {
    const end = at + (length ? Number.parseInt(length, 36) : 1);
    out.fill(unicodeBits[(name ?? '').charCodeAt(0) - 65] ?? 0, at, end);
    at = end;
  }
  return out;
}
