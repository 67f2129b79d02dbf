import { attribute } from '../node.ts';
import { fromJsonLd, fromMeta, type Rung } from './rung.ts';

const tag = (text: string): string | null => {
  const m = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[^a-z])/i.exec(text.trim());
  if (!m?.[1] || /^(?:und|mul|zxx|xx)$/i.test(m[1])) return null;
  return [m[1].toLowerCase(), ...(m[3] ? [m[3].toUpperCase()] : [])].join('-');
};

/** What the page says of its own language, as a BCP 47 tag. */
export const LANGUAGE_LADDER: readonly Rung<string>[] = [
  {
    name: 'html-lang',
    find: ({ sources: { html } }) => {
      const value = html ? (tag(attribute(html, 'lang')) ?? tag(attribute(html, 'xml:lang'))) : null;
      return html && value ? { value, at: [html], inTag: true } : null;
    },
  },
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['inLanguage'],
      (v) => (typeof v === 'string' ? tag(v) : null),
    ),
  },
  { name: 'meta', find: fromMeta(['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'], tag) },
];
