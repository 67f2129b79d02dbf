import { sectionInAddress, sectionName } from '../../metadata/sectionName.ts';
import { elementText } from '../elementText.ts';
import type { HtmlElement } from '../node.ts';
import { attribute } from '../node.ts';
import { isObject, type Json, names, strings } from './jsonLd.ts';
import { fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';
import { siteNames } from './siteNames.ts';

/** Letters of a trail of links with the report's title at its end. */
const LONGEST_TRAIL = 400;

/** A section's name, or null for what is none, for the title again and for the outlet. */
function clean(text: string, context: LadderContext): string | null {
  const name = sectionName(text);
  if (name === null) return null;
  const { headline, sources } = context;
  if (headline && elementText(sources.page, headline).trim().startsWith(name)) return null;
  const plain = name.toLowerCase();
  return siteNames(context).some((n) => n.toLowerCase() === plain) ? null : name;
}

/** The last of a trail of crumbs that is neither the front page nor the report. */
function lastCrumb(crumbs: readonly string[], context: LadderContext): string | null {
  for (const crumb of [...crumbs].reverse()) {
    const name = clean(crumb, context);
    if (name !== null) return name;
  }
  return null;
}

/** The names of a BreadcrumbList by their positions; an item's name stands in it or in what it leads to. */
function crumbsOf(list: Json | undefined): string[] {
  if (!Array.isArray(list)) return [];
  const crumbs = list.filter(isObject).map((entry, i) => {
    const position = Number(entry.position);
    const [name] = [...names(entry), ...(isObject(entry.item) ? names(entry.item) : [])];
    return { name, position: Number.isFinite(position) ? position : i + 1 };
  });
  return crumbs.sort((a, b) => a.position - b.position).flatMap(({ name }) => name ?? []);
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
        // The way to a report stands above it; an element around both is named so for another reason.
        if (context.headline && trail.to > context.headline.from) continue;
        if (elementText(context.sources.page, trail).length > LONGEST_TRAIL) continue;
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
      const value = sectionInAddress(url);
      return value === null ? null : { value, at: [] };
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
