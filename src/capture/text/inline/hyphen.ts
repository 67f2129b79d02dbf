import { MappedText } from '../../../report/mappedText.ts';
import type { Piece } from './stretch.ts';

/** Decides whether the hyphen at a line's end belongs to the word or only cuts it. */
export interface HyphenJudge {
  /** True where the word has the hyphen also when it stands on one line. */
  belongs(before: string, after: string): boolean;
}

const SOFT = '\u00ad';
const WORD_BEFORE = /[\p{L}\p{M}\p{N}'’]{1,40}$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}'’]{1,40}/u;

/**
 * Mends a word cut at a line's end: what stands over the cut, from the last character that is kept to the next line's
 * beginning. Null where the line does not end in a hyphen between letters.
 */
export function mendHyphen(source: string, before: Piece, after: Piece, judge: HyphenJudge): MappedText | null {
  const hyphen = before.to - 1;
  const mark = source[hyphen] ?? '';
  if (!/[-\u2010\u00ad]/.test(mark)) return null;
  const left = WORD_BEFORE.exec(source.slice(Math.max(before.from, hyphen - 40), hyphen))?.[0] ?? '';
  const right = WORD_AFTER.exec(source.slice(after.from, Math.min(after.to, after.from + 40)))?.[0] ?? '';
  if (left === '' || !/^\p{L}/u.test(right)) return null;
  if (mark !== SOFT && judge.belongs(left, right)) return MappedText.changed(mark, hyphen, after.from, 'join');
  const letter = [...left].at(-1) ?? '';
  return MappedText.changed(letter, hyphen - letter.length, after.from, 'join');
}
