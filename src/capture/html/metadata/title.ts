import { withoutSiteName } from '../../metadata/siteTitle.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import type { HtmlElement } from '../node.ts';
import { fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';
import { siteNames } from './siteNames.ts';

const TITLE_NAME = /-(?:headline|title|hed|heading|entry-title|post-title|article-title|story-title|page-heading|arttitle)-/;
const SITE_HEADING = /-(?:logo|brand|site-title|site-name|masthead|sr-only|visually-hidden)-/;

/** The heading that a reader takes for the report's: the only h1, or the one that says what the page's own title says. */
export function headlineOf({ sources }: LadderContext): HtmlElement | null {
  const shown = sources.headings.filter(
    (h) => key(elementText(sources.page, h)).length >= 4 && !SITE_HEADING.test(classWords(h)),
  );
  const titles = [sources.title, ...(sources.meta.get('og:title') ?? [])].flatMap((e) => (e ? [key(titleText(e))] : []));
  const agreeing = shown.filter((h) => titles.some((t) => agrees(t, key(elementText(sources.page, h)))));
  return agreeing[0] ?? shown.find((h) => TITLE_NAME.test(classWords(h))) ?? (shown.length === 1 ? (shown[0] ?? null) : null);
}

/** True where one begins or ends with the other, or most of their words are the same. */
function agrees(title: string, heading: string): boolean {
  if (title === '' || heading.length < 8) return title !== '' && title === heading;
  return title.includes(heading) || (title.length >= 15 && heading.includes(title));
}

function titleText(element: HtmlElement): string {
  const content = element.attributes.find((a) => a.name === 'content')?.value;
  return content ?? element.children.map((c) => (c.kind === 'text' ? c.value : '')).join('');
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const clean = (text: string, context: LadderContext): string | null => {
  const headline = headlineOf(context);
  const bare = withoutSiteName(text, siteNames(context), headline ? elementText(context.sources.page, headline) : null);
  return bare.length >= 3 ? bare : null;
};

export const TITLE_LADDER: readonly Rung<string>[] = [
  { name: 'option', find: ({ options }) => (options.title ? { value: options.title, at: [] } : null) },
  {
    name: 'headline',
    find: (context) => {
      const headline = headlineOf(context);
      const text = headline ? elementText(context.sources.page, headline) : '';
      return headline && text.length >= 8 ? { value: text, at: [headline] } : null;
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
