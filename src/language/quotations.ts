import type { Span } from '../contract/index.ts';
import { quotedStretches } from './quotationState.ts';

/** Deeper than a quotation in a quotation in a quotation no newspaper goes. */
const DEEPEST = 3;

/**
 * The quotations of a text by their marks, those inside others included, in order of their beginnings and outer before inner.
 * Each span holds its marks. One that is not closed in its line ends with the line.
 */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  const lines = /[^\n\r\u2028\u2029]+/g;
  for (const line of text.matchAll(lines)) collect(text, line.index, line.index + line[0].length, 1, found);
  return found;
}

function collect(text: string, from: number, to: number, depth: number, found: Span[]): void {
  for (const { start, end } of quotedStretches(text, from, to)) {
    found.push({ start, end });
    if (depth < DEEPEST && end - start > 4) collect(text, start + 1, end - 1, depth + 1, found);
  }
}
