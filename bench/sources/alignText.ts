import { diffArrays } from 'diff';
import type { Span } from '../../src/contract/index.ts';
import { words } from '../../src/language/words.ts';
import { touched } from '../touched.ts';

/** Spans of one text as numbers of words. */
export type InWords = (spans: readonly Span[]) => ReadonlySet<number>;

/** The words of the gold text: what everything is counted in. Punctuation marks are words (as in the PolNeAR metric). */
export function goldWords(text: string): InWords {
  const cut = words(text);
  return (spans) => touched(cut, spans);
}

/**
 * The words of another text of the same report, numbered as in the gold text: what capture left out is not there, and what it
 * let in has numbers of its own, which no gold word has.
 */
export function alignedWords(gold: string, found: string): InWords {
  const cut = words(found);
  if (gold === found) return (spans) => touched(cut, spans);
  const number = new Map<number, number>();
  let inGold = 0;
  let inFound = 0;
  for (const { added, removed, count } of diffArrays(
    words(gold).map((w) => plain(w.form)),
    cut.map((w) => plain(w.form)),
  )) {
    if (!added && !removed) for (let k = 0; k < count; k++) number.set(inFound + k, inGold + k);
    if (!added) inGold += count;
    if (!removed) inFound += count;
  }
  return (spans) => new Set([...touched(cut, spans)].map((i) => number.get(i) ?? -1 - i));
}

/** Quotation marks and dashes differ between a page and its text without being other words. */
function plain(form: string): string {
  return form
    .replace(/[“”„"«»]/g, '"')
    .replace(/[‘’'`]/g, "'")
    .replace(/[–—-]/g, '-');
}
