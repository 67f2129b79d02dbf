import { beginsWithin, countWords, endsSentence } from '../prose.ts';

/** The text could be a headline: a few words up to some forty, no sentence with a full stop. */
export function looksLikeHeadline(text: string): boolean {
  const words = countWords(text);
  if (words < 3 || words > 40 || text.length > 300 || beginsWithin(text)) return false;
  if (/[,;:]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return !endsSentence(text) || /[?!…]["”’']?$/.test(text) || (/\.\.\.$/.test(text) && words > 4);
}

/** A paragraph of the report: a sentence of some length. */
export function looksLikeBody(text: string): boolean {
  const words = countWords(text);
  return (words >= 12 && endsSentence(text)) || words >= 45;
}
