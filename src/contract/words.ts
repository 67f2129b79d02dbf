import type { Span } from './span.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/**
 * The words that profiles count: runs of letters and digits, with marks, apostrophes, points and hyphens inside them.
 * Positions in the unit of `text` (UTF-16).
 */
export function profileWords(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const m of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + m.index;
    found.push({ start, end: start + m[0].length });
  }
  return found;
}

/** The block types that hold no body words: a report's head and the credits of its pictures. */
export const OUTSIDE_BODY: ReadonlySet<string> = new Set(['title', 'subtitle', 'credit']);
