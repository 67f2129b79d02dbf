import type { Span } from '../../src/contract/index.ts';

/**
 * A place in a report as an annotator writes it down: words that stand only once where they are looked for. Where they
 * stand more often, words beside them go along and the place itself stands in ⟦ ⟧. With `in` they are looked for in the
 * block of that key; without `text` the whole block is meant.
 */
export type Place = string | { readonly in: string; readonly text?: string };

/** Finds a place in the first of the scopes that holds it. Throws where it stands in none, or twice in one. */
export function findPlace(text: string, words: string, scopes: readonly (readonly Span[])[]): Span {
  const [before, rest] = words.includes('⟦') ? words.split('⟦', 2) : ['', `${words}⟧`];
  const [target, after] = (rest ?? '').split('⟧', 2);
  const lead = before ?? '';
  if (!target) throw new Error(`“${words}” marks no words`);
  const whole = lead + target + (after ?? '');
  for (const scope of scopes) {
    const found = scope.flatMap((s) => occurrences(text, whole, s));
    if (found.length > 1) throw new Error(`“${words}” stands ${found.length} times there: say more of what is beside it`);
    const [at] = found;
    if (at !== undefined) return { start: at + lead.length, end: at + lead.length + target.length };
  }
  throw new Error(`“${words}” does not stand there`);
}

function occurrences(text: string, words: string, within: Span): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, within.start); at !== -1 && at + words.length <= within.end; ) {
    found.push(at);
    at = text.indexOf(words, at + 1);
  }
  return found;
}
