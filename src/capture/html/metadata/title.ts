import { withoutSiteName } from '../../metadata/siteTitle.ts';
import { elementText } from '../elementText.ts';
import type { HtmlElement } from '../node.ts';
import { fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';
import { siteNames } from './siteNames.ts';

function titleText(element: HtmlElement): string {
  const content = element.attributes.find((a) => a.name === 'content')?.value;
  return content ?? element.children.map((c) => (c.kind === 'text' ? c.value : '')).join('');
}

const clean = (text: string, context: LadderContext): string | null => {
  const { headline } = context;
  const bare = withoutSiteName(text, siteNames(context), headline ? elementText(context.sources.page, headline) : null);
  return bare.length >= 3 ? bare : null;
};

export const TITLE_LADDER: readonly Rung<string>[] = [
  { name: 'option', find: ({ options }) => (options.title ? { value: options.title, at: [] } : null) },
  {
    name: 'headline',
    find: (context) => {
      const { headline } = context;
      const text = headline ? elementText(context.sources.page, headline) : '';
      return headline && text.length >= 4 ? { value: text, at: [headline] } : null;
    },
  },
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['headline', 'name'],
      (v, c) => (typeof v === 'string' ? clean(v, c) : null),
    ),
  },
  {
    name: 'meta',
    find: fromMeta(
      ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'title'],
      clean,
    ),
  },
  {
    name: 'microdata',
    find: (context) => {
      const element = context.sources.properties.get('headline')?.[0];
      const text = element ? elementText(context.sources.page, element) : '';
      return element && text.length >= 8 ? { value: text, at: [element] } : null;
    },
  },
  {
    name: 'title-element',
    find: (context) => {
      const element = context.sources.title;
      const value = element ? clean(titleText(element), context) : null;
      return element && value ? { value, at: [element] } : null;
    },
  },
];
