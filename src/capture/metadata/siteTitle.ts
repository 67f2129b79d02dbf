/** What stands between a report's title and the site's name. */
const DIVIDER = /\s*(?:\s[|–—•·»«/]\s|\s-\s|\s::\s|\s\|\|\s|[|»]|\s:\s)\s*/gu;

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
  const kept = clean.slice(parts[first]?.start ?? 0, parts[last]?.end ?? clean.length).trim();
  return kept === '' ? clean : kept;
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function same(a: string, b: string): boolean {
  return key(a) === key(b);
}
