/** How many words a text has, white space between them. */
export function countWords(text: string): number {
  let n = 0;
  for (const _ of text.matchAll(/\S+/g)) n++;
  return n;
}

/** The text ends as a sentence does: with a full stop, question or exclamation mark, colon or dots, closing marks aside. */
export function endsSentence(text: string): boolean {
  return /[.!?:…。！？][*_"”’'»)\]]{0,4}$/u.test(text.slice(-8));
}

/** The text begins within a sentence: with a small letter, an opening mark aside. */
export function beginsWithin(text: string): boolean {
  return /^["“‘'«([]?\p{Ll}/u.test(text.slice(0, 8));
}

/** The same words whatever the case, the quotation marks and the white space. */
export function plainKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}"']+/gu, ' ')
    .trim();
}
