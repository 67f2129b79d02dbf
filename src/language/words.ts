import { quotation, quotedStretches } from './quotationState.ts';
import { isDigit, isLetter, isMark, isUpper, kind, kindOf } from './unicodeClasses.ts';

/** How the letters of a word are written. */
export const letterCase = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4, digit: 5 } as const;

/** A word or a punctuation mark of a text. Positions count UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In small letters, without accents; quotation marks of every shape are `"` or `'`. */
  readonly form: string;
  /** One of the values of `letterCase`. */
  readonly case: number;
  /** One of the values of `quotation`. */
  readonly quotation: number;
  /** The number of the line that it stands on, from 0. */
  readonly paragraph: number;
}

/**
 * Cuts a text into words, as the attribution model was taught to: a word is the longest run of characters that are neither
 * space nor punctuation, or one punctuation mark, or one ideograph. Control and format characters neither count nor part.
 */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let paragraph = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    wordsOfLine(text, start, end, paragraph, out);
    paragraph++;
    start = end + 1;
  }
  return out;
}

function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && kindOf(text.charCodeAt(i)) !== kind.newline) i++;
  return i;
}

function wordsOfLine(text: string, from: number, to: number, paragraph: number, out: Word[]): void {
  const quoted = quotedStretches(text, from, to);
  let nextQuoted = 0;
  let start = -1;
  let broken = false;

  const push = (a: number, z: number, form: string, letters: number): void => {
    let stretch = quoted[nextQuoted];
    while (stretch && stretch.end <= a) stretch = quoted[++nextQuoted];
    const state = stretch && stretch.start < z ? stretch.state : quotation.outside;
    out.push({ start: a, end: z, form, case: letters, quotation: state, paragraph });
  };
  const finish = (end: number): void => {
    if (start < 0) return;
    const written = broken ? withoutSkipped(text.slice(start, end)) : text.slice(start, end);
    const form = normalForm(written);
    if (form !== '') push(start, end, form, caseOf(written));
    start = -1;
    broken = false;
  };

  for (let i = from; i < to; ) {
    const codePoint = text.codePointAt(i) ?? 0;
    const units = codePoint > 0xffff ? 2 : 1;
    const k = kindOf(codePoint);
    if (k === kind.word) {
      if (start < 0) start = i;
    } else if (k === kind.skipped) {
      broken = true;
    } else {
      finish(i);
      if (k !== kind.space) {
        // Two apostrophes or two graves are one double mark.
        const twofold = (codePoint === 0x27 || codePoint === 0x60) && i + 1 < to && text.charCodeAt(i + 1) === codePoint;
        push(i, i + (twofold ? 2 : units), twofold ? '"' : markForm(k, codePoint), letterCase.none);
        if (twofold) i++;
      }
    }
    i += units;
  }
  finish(to);
}

function markForm(k: number, codePoint: number): string {
  if (k === kind.double) return '"';
  if (k === kind.single) return "'";
  return String.fromCodePoint(codePoint);
}

/** Soft hyphens, zero-width spaces and the like stand inside a word without being part of it. */
function withoutSkipped(written: string): string {
  return Array.from(written, (c) => (kindOf(c.codePointAt(0) ?? 0) === kind.skipped ? '' : c)).join('');
}

function normalForm(written: string): string {
  const lower = written.toLowerCase();
  if (isAscii(lower)) return lower;
  return Array.from(lower.normalize('NFD'), (c) => (isMark(c.codePointAt(0) ?? 0) ? '' : c)).join('');
}

function isAscii(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 127) return false;
  return true;
}

function caseOf(written: string): number {
  let letters = 0;
  let upper = 0;
  let firstIsUpper = false;
  for (const c of written) {
    const codePoint = c.codePointAt(0) ?? 0;
    if (isDigit(codePoint)) return letterCase.digit;
    if (!isLetter(codePoint)) continue;
    if (isUpper(codePoint)) {
      upper++;
      if (letters === 0) firstIsUpper = true;
    }
    letters++;
  }
  if (letters === 0) return letterCase.none;
  if (upper === 0) return letterCase.lower;
  if (upper === letters) return letters === 1 ? letterCase.title : letterCase.upper;
  return upper === 1 && firstIsUpper ? letterCase.title : letterCase.mixed;
}
