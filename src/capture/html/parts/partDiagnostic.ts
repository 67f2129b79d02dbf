import type { Diagnostic } from '../../../contract/index.ts';
import type { Item } from '../item.ts';
import type { PartLinks } from './pagePart.ts';
import { partOfWords } from './partWords.ts';

/** The name of the diagnostic on a page of a report that has several. */
export const PART_RULE = 'part-of-report';

/**
 * Says that a file holds one page of a report that has several, and where the others are; none for a report on one page,
 * also where that one holds all its pages.
 *
 * @param items All of the page's text, what was left out too.
 */
export function partDiagnostic(items: readonly Item[], links: PartLinks): Diagnostic[] {
  const told = items.flatMap((i) => (i.inBody || i.reason === 'navigation' ? (partOfWords(i.text.text) ?? []) : []));
  const numbers = new Set(told.map((t) => t.number));
  // A page that says "page 1 of 3" and "page 2 of 3" holds both.
  if (numbers.size > 1) return [];
  const number = links.number ?? told[0]?.number ?? firstMissing(links.others);
  if (number === null || (links.others.size === 0 && !told[0])) return [];
  const of = told[0]?.of ?? countOf(links, number);
  const beside = [
    ['previous', number - 1],
    ['next', number + 1],
  ] as const;
  const addresses = beside.flatMap(([name, n]) => {
    const address = links.others.get(n);
    return address ? [`${name}: ${address}`] : [];
  });
  const message = `this is page ${number}${of === null ? '' : ` of ${of}`} of a report on several pages; the other pages are not in the file`;
  const where = addresses.length > 0 ? ` (${addresses.join(', ')})` : '';
  return [{ rule: PART_RULE, severity: 'info', message: `${message}${where}` }];
}

/** The number of a page without an address: the first that no link leads to. */
function firstMissing(others: ReadonlyMap<number, unknown>): number | null {
  if (others.size === 0) return null;
  let n = 1;
  while (others.has(n)) n++;
  return n;
}

/** How many pages there are: by the numbers of the links, or because no link leads further. */
function countOf({ others, counted }: PartLinks, number: number): number | null {
  if (counted > 0) return Math.max(counted, number);
  return others.has(number + 1) ? null : number;
}
