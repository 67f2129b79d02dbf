import type { Span } from '../../src/contract/index.ts';

/**
 * A place in a report as an annotator writes it down: words as they stand there. A long stretch may be shortened to its
 * first and last words with " … " between. Where the words stand more often, words beside them go along and the place
 * itself stands in ⟦ ⟧. With `in` they are looked for in the block of that key; without `text` the whole block is meant.
 */
export type Place = string | { readonly in: string; readonly text?: string };

/**
 * Finds a place in the first of the scopes that holds it. Of several the one nearest to `near` is taken.
 * Throws where it stands in none, or twice in one and nothing tells which.
 */
export function findPlace(text: string, words: string, scopes: readonly (readonly Span[])[], near: readonly Span[] = []): Span {
  for (const scope of scopes) {
    const found = scope.flatMap((s) => placesIn(text, words, s));
    const nearest = found.length > 1 && near.length > 0 ? nearestOf(found, near) : found;
    if (nearest.length > 1) throw new Error(`“${words}” stands ${nearest.length} times there: say more of what is beside it`);
    if (nearest[0]) return nearest[0];
  }
  throw new Error(`“${words}” does not stand there`);
}

function placesIn(text: string, words: string, within: Span): Span[] {
  const [before, rest] = words.includes('⟦') ? words.split('⟦', 2) : ['', `${words}⟧`];
  const [target, after] = (rest ?? '').split('⟧', 2);
  const lead = before ?? '';
  if (!target) throw new Error(`“${words}” marks no words`);
  const whole = occurrences(text, lead + target + (after ?? ''), within);
  if (whole.length > 0) return whole.map((at) => ({ start: at + lead.length, end: at + lead.length + target.length }));
  return words.includes('⟦') ? [] : shortened(text, words, within);
}

/** "First words … last words": from each place of the first words to the next of the last. */
function shortened(text: string, words: string, within: Span): Span[] {
  const cut = words.indexOf(' … ');
  if (cut === -1) return [];
  const first = words.slice(0, cut);
  const last = words.slice(cut + 3);
  return occurrences(text, first, within).flatMap((start) => {
    const at = text.indexOf(last, start + first.length);
    return at !== -1 && at + last.length <= within.end ? [{ start, end: at + last.length }] : [];
  });
}

/** A cue stands beside its content, not in it: a place inside `near` is never the nearest. */
function nearestOf(found: readonly Span[], near: readonly Span[]): Span[] {
  const from = (s: Span, n: Span) =>
    s.start < n.end && n.start < s.end ? Number.POSITIVE_INFINITY : Math.max(n.start - s.end, s.start - n.end);
  const away = (s: Span) => Math.min(...near.map((n) => from(s, n)));
  const least = Math.min(...found.map(away));
  return found.filter((s) => away(s) === least);
}

/** Where the words stand; where they stand as whole words ("he"), not where they are a part of one ("the"). */
function occurrences(text: string, words: string, within: Span): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, within.start); at !== -1 && at + words.length <= within.end; ) {
    found.push(at);
    at = text.indexOf(words, at + 1);
  }
  const whole = found.filter((at) => !cutsWord(text, at) && !cutsWord(text, at + words.length));
  return whole.length > 0 ? whole : found;
}

function cutsWord(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at));
}
