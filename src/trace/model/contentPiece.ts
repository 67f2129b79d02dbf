import type { Span } from '../../contract/index.ts';
import { isSpace, kind, kindOf } from '../../language/unicodeClasses.ts';

/** Words that tie a content to its cue: without them it reads as a sentence. */
const ties = ['that', 'whether', 'if'];

/**
 * A piece of a content as a sentence by itself: without the quotation marks around it and without a leading "that",
 * "whether" or "if". The model learned from whole sentences, and finds the statements inside a content only so.
 */
export function asSentence(text: string, piece: Span): Span {
  let { start, end } = piece;
  for (let changed = true; changed; ) {
    changed = false;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    const tie = ties.find((t) => startsWithWord(text, start, end, t));
    if (tie) {
      start += tie.length;
      changed = true;
    } else if (end - start > 1 && isMark(text, start) && isMark(text, end - 1)) {
      start++;
      end--;
      changed = true;
    } else if (end > start && isDouble(text, start) && !holdsDouble(text, start + 1, end)) {
      start++;
      changed = true;
    } else if (end > start && isDouble(text, end - 1) && !holdsDouble(text, start, end - 1)) {
      end--;
      changed = true;
    }
  }
  return { start, end };
}

function startsWithWord(text: string, start: number, end: number, word: string): boolean {
  const after = start + word.length;
  return after < end && isSpace(text.charCodeAt(after)) && text.slice(start, after).toLowerCase() === word;
}

function isMark(text: string, i: number): boolean {
  return isDouble(text, i) || kindOf(text.charCodeAt(i)) === kind.single || text.charAt(i) === '`';
}

function isDouble(text: string, i: number): boolean {
  return kindOf(text.charCodeAt(i)) === kind.double;
}

function holdsDouble(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDouble(text, i)) return true;
  return false;
}
