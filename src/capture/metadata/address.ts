/** Second-level labels under which names are registered, as in "bbc.co.uk". */
const SECOND_LEVEL: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'gob', 'or', 'ne', 'go']);

/** The registered domain of an address, in lower case ("bbc.co.uk"); null where the address has no host name. */
export function domainOf(url: string | null): string | null {
  const host = hostOf(url);
  if (!host || /^[\d.]+$|:/.test(host) || !host.includes('.')) return null;
  const labels = host.split('.');
  const [top, second] = [labels.at(-1) ?? '', labels.at(-2) ?? ''];
  const keep = top.length === 2 && SECOND_LEVEL.has(second) && labels.length > 2 ? 3 : 2;
  return labels.slice(-keep).join('.');
}

function hostOf(url: string | null): string | null {
  if (!url) return null;
  try {
    return new URL(url).hostname.toLowerCase().replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}

/** A web address made whole against `base`; null where it is no web address. */
export function webAddress(href: string, base: string | null): string | null {
  try {
    const url = new URL(href.trim(), base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** An address that needs no mending: what most links of a page are. */
const WHOLE = /^https?:\/\/[a-z\d.-]+\/[\w\-./~%?=&;#:+,@!$()*]*$/;
const KEPT = 10_000;

/** Makes the links of one page whole against its base, remembering what it made: pages repeat their links. */
export function addressResolver(base: string | null): (href: string) => string | null {
  const known = new Map<string, string | null>();
  return (href) => {
    if (WHOLE.test(href) && !href.includes('/.')) return href;
    const before = known.get(href);
    if (before !== undefined) return before;
    const made = webAddress(href, base);
    if (known.size < KEPT) known.set(href, made);
    return made;
  };
}
