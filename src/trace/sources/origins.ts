import { countryOf, isDemonym } from '../../language/nameLists.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';

/** The places other than countries that the words before the head name, small letters. */
export function placesIn(d: Description): string[] {
  return d.names.filter((n) => n.kind === 'place' && !countryOf(n.text) && n.from < d.headAt).map((n) => n.text.toLowerCase());
}

/** The countries that the words before the head name, small letters: "U.S.", "Israeli". */
export function nationsIn(d: Description, reading: Reading): string[] {
  const found: string[] = [];
  for (let k = d.core.first; k < d.headAt; k++) {
    const w = reading.tokens[k];
    if (!w?.word || !/^\p{Lu}/u.test(w.text)) continue;
    const country = countryOf(w.text);
    if (country) found.push(country.toLowerCase());
    else if (isDemonym(w.text)) found.push(w.lower);
  }
  return found;
}
