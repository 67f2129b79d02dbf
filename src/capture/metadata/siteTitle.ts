import { parseWhen } from './when.ts';

/** What stands between a report's title and the site's name. */
const DIVIDER = /\s*(?:\s[|–—•·»«/]\s|\s-\s|\s::\s|\s\|\|\s|[|»]|\s:\s|(?<=\p{Lo})[_：]|[_：](?=\p{Lo}))\s*/gu;

/**
 * The title without the site's name, section or slogan before or after it.
 *
 * @param siteNames What the page calls its site: og:site_name, the outlet, the domain.
 * @param headline What the page shows as its headline, where it shows one: it decides where the title ends.
 */
export function withoutSiteName(title: string, siteNames: readonly string[], headline: string | null = null): string {
  const clean = title.replace(/[\s\u00a0]+/g, ' ').trim();
  if (headline) {
    const shown = headline.replace(/[\s\u00a0]+/g, ' ').trim();
    if (shown.length >= 8 && same(clean, shown)) return clean;
    if (shown.length >= 8 && key(clean).startsWith(key(shown))) return shown;
    if (shown.length >= 8 && key(clean).endsWith(key(shown))) return shown;
  }
  const keys = new Set(siteNames.flatMap((n) => [key(n), key(n.replace(/^the /i, ''))]).filter((k) => k.length > 1));
  const parts: { text: string; start: number; end: number }[] = [];
  let at = 0;
  for (const m of clean.matchAll(DIVIDER)) {
    parts.push({ text: clean.slice(at, m.index), start: at, end: m.index });
    at = m.index + m[0].length;
  }
  parts.push({ text: clean.slice(at), start: at, end: clean.length });
  let [first, last] = [0, parts.length - 1];
  const isSite = (text: string) => keys.has(key(text)) || keys.has(key(text.replace(/^the /i, '')));
  const siteAt = parts.findIndex((p) => isSite(p.text));
  // From the site's name on to the nearer end there are only sections and slogans.
  if (siteAt > 0) last = siteAt - 1;
  else if (siteAt === 0 && parts.length > 1) first = 1;
  if (siteAt >= 0 && last > first && WRITER.test(parts[last]?.text ?? '')) last--;
  const kept = clean.slice(parts[first]?.start ?? 0, parts[last]?.end ?? clean.length).trim();
  return kept === '' ? clean : kept;
}

/** "Gate stays shut - by Hanne Volk - The Tide Letter". */
const WRITER = /^by \p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,4}$/u;

/** What old pages and pages for printing set around a title: an address, a day, "Print". */
const ADDRESS_BEFORE = /^[\p{L}\d-]{2,40}(?:\.[a-z]{2,10}){1,2}\s*[:|»–—-]\s+(?=\S)/iu;
const PRINT_BEFORE = /^\s*print(?:able version|er[- ]friendly(?: version)?)?\s*[:|–—-]\s+(?=\S)/iu;
const DAY_AFTER = /\s+[-–—|:,]\s+((?:\p{L}+,? )?(?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2}\.? \p{L}{3,9}\.? )\d{4})$/u;

/**
 * The title without an address before it, "Print" before it or a day after it. A title may well begin with an address
 * ("Tides.example: the fall of a start-up"), so that this is only a title to look for in the page.
 */
export function withoutFrame(title: string): string {
  const bare = withoutPrint(title)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, 500)
    .replace(ADDRESS_BEFORE, '');
  const day = DAY_AFTER.exec(bare);
  return day && parseWhen(day[1] ?? '') !== null ? bare.slice(0, day.index) : bare;
}

/** The title of the page for reading that a page for printing is made of. */
export function withoutPrint(title: string): string {
  return title.replace(PRINT_BEFORE, '');
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function same(a: string, b: string): boolean {
  return key(a) === key(b);
}
