import type { Name } from '../../language/names.ts';
import type { Range } from './phrase.ts';
import type { Reading } from './reading.ts';

/** The name whose words reach over a token; null where there is none. */
export function nameAt(reading: Reading, at: number): Name | null {
  const n = reading.names[firstNameFrom(reading, at)];
  return n && n.from <= at && at < n.last ? n : null;
}

/** The names that lie in a range. */
export function namesIn(reading: Reading, range: Range): Name[] {
  const found: Name[] = [];
  for (let i = firstNameFrom(reading, range.first); i < reading.names.length; i++) {
    const n = reading.names[i];
    if (!n || n.from >= range.last) break;
    if (n.from >= range.first && n.last <= range.last) found.push(n);
  }
  return found;
}

/** The first name that ends after a token: binary search, names lie in order. */
function firstNameFrom(reading: Reading, at: number): number {
  const { names } = reading;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
