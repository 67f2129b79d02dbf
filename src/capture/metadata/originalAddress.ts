import { webAddress } from './address.ts';

/** A service that shows other sites' pages under an address of its own. */
interface Wrapper {
  readonly name: string;
  readonly host: RegExp;
  /** The address of the page that is shown; null where the service's address does not tell it. */
  original(url: URL): string | null;
}

const inPath = (url: URL): string | null => {
  // Browsers and savers fold the two slashes of an address inside a path.
  const m = /^\/.*?(https?):\/{1,2}([^/].*)$/i.exec(url.pathname + url.search);
  return m ? `${m[1]}://${m[2]}` : null;
};

export const WRAPPERS: readonly Wrapper[] = [
  {
    name: 'wayback',
    host: /^(?:web\.|wayback\.)?archive\.org$|^web\.archive\.org\.au$|^arquivo\.pt$|^wayback\.archive-it\.org$/,
    original: inPath,
  },
  { name: 'archive-today', host: /^archive\.(?:today|ph|is|li|vn|fo|md)$/, original: inPath },
  {
    name: 'amp-cache',
    host: /\.cdn\.ampproject\.org$/,
    original: ({ pathname, search }) => {
      const m = /^\/[a-z]\/(s\/)?(.+)$/.exec(pathname);
      return m ? `${m[1] ? 'https' : 'http'}://${m[2]}${search}` : null;
    },
  },
  {
    // "a.b-c.example" is written "a-b--c-example".
    name: 'translate',
    host: /\.translate\.goog$/,
    original: (url) => {
      const label = url.hostname.split('.')[0] ?? '';
      const host = label
        .split('--')
        .map((part) => part.replaceAll('-', '.'))
        .join('-');
      const kept = [...url.searchParams].filter(([name]) => !name.startsWith('_x_tr_'));
      const search = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
      return /^xn\.|^\./.test(host) || !host.includes('.') ? null : `https://${host}${url.pathname}${search}`;
    },
  },
  { name: 'translate-frame', host: /^translate\.google\.[a-z.]+$/, original: (url) => url.searchParams.get('u') },
  {
    name: 'search-cache',
    host: /^webcache\.googleusercontent\.com$/,
    original: (url) => {
      const m = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(url.searchParams.get('q') ?? '');
      return m?.[1] ? (/^https?:/.test(m[1]) ? m[1] : `http://${m[1]}`) : null;
    },
  },
];

/**
 * The address of the report itself where `url` is the address of a copy that an archive, a cache or a translator shows;
 * `url` where it is no such copy. Null where it is one, and does not tell what it is a copy of.
 *
 * @param url A whole web address.
 */
export function originalAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const wrapper = parsed && WRAPPERS.find((w) => w.host.test(parsed.hostname));
  if (!parsed || !wrapper || isServiceItself(wrapper, parsed)) return url;
  const original = wrapper.original(parsed);
  return original === null ? null : webAddress(original, null);
}

/** An archive has pages of its own, which are copies of nothing. */
function isServiceItself(wrapper: Wrapper, url: URL): boolean {
  return wrapper.name === 'wayback' && !/^\/(?:web|wayback|noFrame|all|\d+)\//.test(url.pathname) && inPath(url) === null;
}

/** True for the name of an archive, which is no outlet of the reports that it keeps. */
export function isArchiveName(name: string): boolean {
  return /^(?:archive\.(?:today|ph|is|li|vn|fo|md)|wayback machine)$/i.test(name.trim());
}
