import { readNameLine } from '../../text/head/bylineLine.ts';
import type { Ruling } from '../../text/ruling.ts';

/** Parts of the world and of a paper that look like names. */
const NO_NAME =
  /\b(?:north|south|east|west|middle|central|northern|southern|eastern|western|asia|africa|europe|america|pacific|world|news|sports?|arts?|culture|science|health|business|politics|opinion|united|new|saint)\b/iu;

/**
 * Two or more full names by themselves right under the title and right over the date: so papers set in TeX and many
 * newspapers sign. One name alone could as well be a place; the names are then left to who reads them.
 */
export function signedByNames(ruling: Ruling, title: number): readonly string[] {
  const i = title + 1;
  const text = ruling.open(i);
  const below = ruling.verdict(i + 1);
  if (title < 0 || below?.kind !== 'removed' || below.reason !== 'date' || NO_NAME.test(text)) return [];
  const names = readNameLine(text);
  if (names.length < 2) return [];
  ruling.remove(i, 'byline', 'names-between-title-and-date');
  return names;
}
