import { domainOf } from './address.ts';
import type { DayOrder } from './when.ts';

/** Ends of addresses that tell no country, though they have two letters, and the one that is spelled otherwise. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set([
  'tv',
  'io',
  'me',
  'co',
  'ai',
  'fm',
  'ly',
  'am',
  'to',
  'cc',
  'ws',
  'gg',
  'eu',
  'la',
  'st',
]);

/** Languages that are written in one country far more than elsewhere. */
const HOME: ReadonlyMap<string, string> = new Map([
  ['hr', 'HR'],
  ['he', 'IL'],
  ['ga', 'IE'],
  ['hi', 'IN'],
]);

/**
 * The country that a page is written in, as two letters (ISO 3166): the end of its address, else the region of its
 * language. Null where neither tells.
 *
 * @param language BCP 47, as the page declares it; empty where it declares none.
 */
export function countryOf(language: string, url: string | null): string | null {
  const end = domainOf(url)?.split('.').at(-1) ?? '';
  if (/^[a-z]{2}$/.test(end) && !NOT_COUNTRIES.has(end)) return end === 'uk' ? 'GB' : end.toUpperCase();
  if (end === 'gov' || end === 'mil') return 'US';
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?:$|[-_])/i.exec(language)?.[1];
  return region?.toUpperCase() ?? HOME.get(language.toLowerCase()) ?? null;
}

/** Where the month stands first in dates of figures alone. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH']);

/** How a page writes dates of figures alone: the day stands first but in American English. */
export function dayOrderOf(language: string, url: string | null): DayOrder {
  const tongue = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const country = countryOf(language, url);
  // Templates are American until somebody changes them.
  if (/^en[-_](?:us|ph)/i.test(language)) return country === null || MONTH_FIRST.has(country) ? 'month-first' : 'unknown';
  if (tongue !== '' && tongue !== 'en') return 'day-first';
  if (country === null) return 'unknown';
  // Canadians write both ways.
  return country === 'CA' ? 'unknown' : MONTH_FIRST.has(country) ? 'month-first' : 'day-first';
}
