import { elementText } from '../elementText.ts';
import type { HtmlElement } from '../node.ts';
import { attribute } from '../node.ts';
import { isObject, type Json, names, strings } from './jsonLd.ts';
import { fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';
import { siteNames } from './siteNames.ts';

/** Words of addresses that name a part of an outlet and nothing else. */
const PLAIN =
  /^(?:politics|world|business|sports?|culture|opinion|technology|tech|science|health|money|local|national|international|europe|asia|africa|americas|environment|climate|education|lifestyle|travel|entertainment|arts|music|books|film|weather|markets|economy|style|food|media|law|crime|obituaries|business-news|world-news|uk-news|us-news|local-news)$/;
const LONGEST = 60;
const FRONT_PAGE = /^(?:home|homepage|home page|front page|start|startseite|accueil|inicio|news|all news|latest)$/;

/** A section's name, or null for what is none: addresses, lists of words, the title again, the outlet. */
function clean(text: string, context: LadderContext): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name.length < 2 || name.length > LONGEST || /^https?:|[,;|]/.test(name) || !/\p{L}/u.test(name)) return null;
  const { headline, sources } = context;
  if (headline && elementText(sources.page, headline).startsWith(name)) return null;
  return isFrontPage(name, context) ? null : name;
}

function isFrontPage(name: string, context: LadderContext): boolean {
  const plain = name.toLowerCase();
  return FRONT_PAGE.test(plain) || siteNames(context).some((n) => n.toLowerCase() === plain);
}

/** The last of a trail of crumbs that is neither the front page nor the report. */
function lastCrumb(crumbs: readonly string[], context: LadderContext): string | null {
  for (const crumb of [...crumbs].reverse()) {
    const name = clean(crumb, context);
    if (name !== null) return name;
  }
  return null;
}

/** The names of a BreadcrumbList in their order; an item's name stands in it or in what it leads to. */
function crumbsOf(list: Json | undefined): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    if (!isObject(entry)) return [];
    return names(entry)
      .slice(0, 1)
      .concat(isObject(entry.item) ? names(entry.item) : [])
      .slice(0, 1);
  });
}

/** The part of the outlet that a report stands in, as the page names it. */
export const SECTION_LADDER: readonly Rung<string>[] = [
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['articleSection'],
      (v, c) =>
        strings(v)
          .map((s) => clean(s, c))
          .find((s) => s !== null) ?? null,
    ),
  },
  {
    name: 'meta',
    find: fromMeta(['article:section', 'parsely-section', 'og:section', 'sailthru.section', 'section', 'sectionname'], clean),
  },
  {
    name: 'microdata',
    find: (context) => {
      for (const element of context.sources.properties.get('articlesection') ?? []) {
        const value = clean(attribute(element, 'content') || elementText(context.sources.page, element), context);
        if (value !== null) return { value, at: [element] };
      }
      return null;
    },
  },
  {
    name: 'breadcrumbs-json-ld',
    find: (context) => {
      for (const item of context.sources.jsonLd) {
        if (!item.types.includes('BreadcrumbList')) continue;
        const value = lastCrumb(crumbsOf(item.value.itemListElement), context);
        if (value !== null) return { value, at: [item.script], within: JSON.stringify(value).slice(1, -1) };
      }
      return null;
    },
  },
  {
    name: 'breadcrumbs',
    find: (context) => {
      for (const trail of context.sources.breadcrumbs) {
        // The way to a report stands above it.
        if (context.headline && trail.from > context.headline.from) continue;
        const links = linksIn(trail);
        const value = lastCrumb(
          links.map((a) => elementText(context.sources.page, a)),
          context,
        );
        const at = links.findLast((a) => elementText(context.sources.page, a).trim() === value);
        if (value !== null) return { value, at: [at ?? trail] };
      }
      return null;
    },
  },
  {
    name: 'url',
    find: ({ url }) => {
      const first = url ? new URL(url).pathname.split('/').filter((part) => part !== '' && part !== 'news')[0] : undefined;
      if (first === undefined || !PLAIN.test(first)) return null;
      const words = first.replace(/-/g, ' ');
      return { value: words.charAt(0).toUpperCase() + words.slice(1), at: [] };
    },
  },
];

function linksIn(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlElement[] = [element];
  for (let e = open.pop(); e && found.length < 20; e = open.pop()) {
    if (e.tag === 'a') found.push(e);
    else for (const child of [...e.children].reverse()) if (child.kind === 'element') open.push(child);
  }
  return found;
}
