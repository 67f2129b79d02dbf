import { webAddress } from '../../metadata/address.ts';
import { originalAddress } from '../../metadata/originalAddress.ts';
import { attribute } from '../node.ts';
import { isObject } from './jsonLd.ts';
import { fromJsonLd, fromMeta, type Rung } from './rung.ts';

/** A copy in an archive, a cache or a translator is a page of the site that it was taken from. */
const whole = (text: string, base: string | null = null): string | null => {
  const url = webAddress(text, base);
  return url && originalAddress(url);
};

/** The page's address. A saved page tells it in its head; savers leave it in a comment before the page. */
export const URL_LADDER: readonly Rung<string>[] = [
  { name: 'option', find: ({ options }) => (options.url ? { value: options.url, at: [] } : null) },
  {
    name: 'canonical',
    find: ({ sources }) => {
      for (const element of sources.links.get('canonical') ?? []) {
        const value = whole(attribute(element, 'href'), sources.base);
        if (value && new URL(value).pathname !== '/') return { value, at: [element] };
      }
      return null;
    },
  },
  {
    name: 'meta',
    find: fromMeta(['og:url', 'twitter:url', 'parsely-link', 'al:web:url', 'dc.identifier'], (text) => whole(text)),
  },
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['url', 'mainEntityOfPage', '@id'],
      (v) => (typeof v === 'string' ? whole(v) : isObject(v) && typeof v['@id'] === 'string' ? whole(v['@id']) : null),
    ),
  },
  {
    name: 'location',
    find: ({ options }) => {
      const value = options.location ? whole(options.location) : null;
      return value ? { value, at: [] } : null;
    },
  },
  {
    name: 'saved-from',
    find: ({ sources }) => {
      const head = sources.page.source.slice(0, 4096);
      const m = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(head) ?? /^\s*url:\s*(https?:\/\/\S+)/m.exec(head.slice(0, 2048));
      const value = m?.[1] ? whole(m[1]) : null;
      return value ? { value, at: [] } : null;
    },
  },
];

/** Where the page itself stands, which a canonical address on another site does not tell. */
export const OWN_ADDRESS_LADDER: readonly Rung<string>[] = [
  ...URL_LADDER.filter((r) => r.name === 'option'),
  ...URL_LADDER.filter((r) => r.name === 'meta' || r.name === 'saved-from'),
];
