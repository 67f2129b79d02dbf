import { attribute } from '../node.ts';
import { names } from './jsonLd.ts';
import { fromJsonLd, fromMeta, type Rung } from './rung.ts';

const name = (text: string): string | null => {
  const bare = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return bare.length > 1 && bare.length < 80 && !/^(?:https?:)?\/\/|^@/.test(bare) ? bare : null;
};

/** What the outlet calls itself. */
export const OUTLET_LADDER: readonly Rung<string>[] = [
  { name: 'option', find: ({ options }) => (options.outlet ? { value: options.outlet, at: [] } : null) },
  { name: 'meta', find: fromMeta(['og:site_name'], name) },
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['publisher', 'sourceOrganization'],
      (v) => name(names(v)[0] ?? ''),
    ),
  },
  {
    name: 'json-ld-site',
    find: fromJsonLd(
      (s) => s.jsonLd.filter((i) => i.types.some((t) => /WebSite|NewsMediaOrganization|Organization/.test(t))),
      ['name'],
      (v) => (typeof v === 'string' ? name(v) : null),
    ),
  },
  {
    name: 'meta-application',
    find: fromMeta(
      [
        'application-name',
        'apple-mobile-web-app-title',
        'al:ios:app_name',
        'al:android:app_name',
        'dc.publisher',
        'publisher',
        'copyright-holder',
      ],
      name,
    ),
  },
  {
    name: 'microdata',
    find: ({ sources }) => {
      for (const p of sources.properties.get('publisher') ?? []) {
        const inner = (sources.properties.get('name') ?? []).find((n) => n.index > p.index && n.index < p.end);
        const value = inner ? name(attribute(inner, 'content')) : null;
        if (inner && value) return { value, at: [inner] };
      }
      return null;
    },
  },
];
