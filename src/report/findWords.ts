import type { Span } from '../contract/index.ts';

/**
 * Every place where the words stand in a text, as somebody would type them: whatever the case, the kind of quotation marks
 * and dashes, and the spaces and line ends between words. Positions are UTF-16. Linear in the text for short words.
 */
export function findWords(text: string, sought: string): Span[] {
  const there = plain(text);
  const { letters } = plain(sought.trim());
  if (letters === '') return [];
  const places: Span[] = [];
  for (let at = there.letters.indexOf(letters); at >= 0; at = there.letters.indexOf(letters, at + letters.length)) {
    places.push({ start: there.from[at] ?? 0, end: (there.from[at + letters.length - 1] ?? 0) + 1 });
  }
  return places;
}

/** The text in plain letters, and for each of them where it stood. */
function plain(text: string): { readonly letters: string; readonly from: readonly number[] } {
  const letters: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = plainLetter(text.charAt(i));
    if (c === ' ' && letters.at(-1) === ' ') continue;
    letters.push(c);
    from.push(i);
  }
  return { letters: letters.join(''), from };
}

function plainLetter(c: string): string {
  if (/\s/.test(c)) return ' ';
  if (/[“”„‟«»″]/.test(c)) return '"';
  if (/[‘’‚‛′`]/.test(c)) return "'";
  if (/[‐‑‒–—―]/.test(c)) return '-';
  const small = c.toLowerCase();
  return small.length === 1 ? small : c;
}
