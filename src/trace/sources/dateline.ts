import type { Reading, Sentence } from './reading.ts';

const DASH = /^(?:—|–|―|--|-)$/;
/** A place and a date, perhaps with an agency in brackets, take no more than so many tokens. */
const LONGEST = 16;

/**
 * The tokens of a dateline at a block's beginning ("TARNHOLM, March 3, 2026 (Quaywire) —", "Port Quill –"): where a report
 * was filed, and nobody who says or does anything. The number of tokens up to and with the dash; 0 without one.
 *
 * The place stands in capitals, or is followed by nothing but a date and an agency.
 */
export function datelineLength(reading: Reading, sentence: Sentence): number {
  const { tokens, report } = reading;
  const block = report.blocks[sentence.block];
  const first = tokens[sentence.first];
  if (!block || !first || block.type !== 'paragraph' || first.start > block.start + 2) return 0;
  const limit = Math.min(sentence.last, sentence.first + LONGEST);
  for (let k = sentence.first; k < limit; k++) {
    if (!DASH.test(tokens[k]?.text ?? '')) continue;
    const words = tokens.slice(sentence.first, k).map((t) => t.text);
    return isDateline(words) ? k + 1 - sentence.first : 0;
  }
  return 0;
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[\p{Ll}]*\.?$/u;
const OTHER = /^(?:\d{1,4}|[,.()/:;]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|of|the)$/;

function isDateline(words: readonly string[]): boolean {
  const open = words.indexOf('(');
  const plain = open < 0 ? words : [...words.slice(0, open), ...words.slice(words.indexOf(')') + 1)];
  const place = plain.filter((w) => !MONTH.test(w) && !OTHER.test(w));
  if (place.length === 0 || place.length > 6) return false;
  const [first = ''] = place;
  if (/^\p{Lu}{3,}$/u.test(first)) return true;
  const dated = plain.some((w) => MONTH.test(w)) || open > 0;
  return dated && place.every((w) => /^\p{Lu}/u.test(w));
}
