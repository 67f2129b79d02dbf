import { likeliestFirst } from '../../metadata/likeliest.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { type JsonLdItem, readJsonLd, strings } from './jsonLd.ts';

/** The elements and items of a page that can tell something about it, gathered in one walk. */
export interface MetadataSources {
  readonly page: Page;
  /** meta elements by name or property, in lower case, in document order. */
  readonly meta: ReadonlyMap<string, readonly HtmlElement[]>;
  readonly jsonLd: readonly JsonLdItem[];
  /** The items that are the report itself, the likeliest first. */
  readonly articles: readonly JsonLdItem[];
  readonly title: HtmlElement | null;
  /** Headings of the first four ranks. */
  readonly headings: readonly HtmlElement[];
  /** link elements by rel. */
  readonly links: ReadonlyMap<string, readonly HtmlElement[]>;
  readonly times: readonly HtmlElement[];
  /** Elements by itemprop. */
  readonly properties: ReadonlyMap<string, readonly HtmlElement[]>;
  readonly authorLinks: readonly HtmlElement[];
  /** Elements whose class calls them a byline, or a date. */
  readonly bylines: readonly HtmlElement[];
  readonly dates: readonly HtmlElement[];
  /** Trails of links from the front page to the report. */
  readonly breadcrumbs: readonly HtmlElement[];
  readonly html: HtmlElement | null;
  readonly base: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|NewsStory|MediaReview|Review)$/;
const BYLINE =
  /-(?:by-?lines?(?:-name|-author)?|author-?names?|authors?|contributor-?name|article-author|post-author|entry-author|story-author|p-author|writer|meta-author|vcard-author|author-vcard|reporter)-/;
const NOT_BYLINE =
  /-(?:comments?|bio|box|about|card|profile|image|img|avatar|photo|social|twitter|follow|related|date|time|description|desc|wrapper-ad)-/;
const BREADCRUMBS = /-(?:bread-?crumbs?(?:-(?:list|trail|nav|wrapper|container))?)-/;
const DATE =
  /-(?:date|dates|time|timestamp|pub-?date|publish(?:ed)?|posted|dateline|post-date|entry-date|(?:story|news|pub|post|entry|art)date|article-date|arttidate|date-published|published-date|meta-time|timeinfo|updated)-/;

export function gatherSources(page: Page): MetadataSources {
  const meta = new Map<string, HtmlElement[]>();
  const links = new Map<string, HtmlElement[]>();
  const properties = new Map<string, HtmlElement[]>();
  const scripts: HtmlElement[] = [];
  const headings: HtmlElement[] = [];
  const times: HtmlElement[] = [];
  const authorLinks: HtmlElement[] = [];
  const bylines: HtmlElement[] = [];
  const dates: HtmlElement[] = [];
  const breadcrumbs: HtmlElement[] = [];
  let title: HtmlElement | null = null;
  let html: HtmlElement | null = null;
  let base: string | null = null;
  const add = (map: Map<string, HtmlElement[]>, key: string, element: HtmlElement) => {
    const list = map.get(key);
    if (list) list.push(element);
    else map.set(key, [element]);
  };
  for (const e of page.nodes) {
    if (e.kind !== 'element') continue;
    if (e.tag === 'html') html ??= e;
    else if (e.tag === 'title') title ??= e;
    else if (e.tag === 'base') base ??= attribute(e, 'href') || null;
    else if (/^h[1-4]$/.test(e.tag)) headings.push(e);
    else if (e.tag === 'time') times.push(e);
    else if (e.tag === 'script' && /^application\/ld\+json/i.test(attribute(e, 'type').trim())) scripts.push(e);
    else if (e.tag === 'link') for (const rel of attribute(e, 'rel').toLowerCase().split(/\s+/)) add(links, rel, e);
    else if (e.tag === 'meta') {
      for (const key of ['name', 'property', 'http-equiv']) {
        const name = attribute(e, key).toLowerCase().trim();
        if (name) add(meta, name, e);
      }
    }
    if (e.attributes.length === 0) continue;
    if (e.tag === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attribute(e, 'rel'))) authorLinks.push(e);
    for (const property of attribute(e, 'itemprop').toLowerCase().split(/\s+/)) if (property) add(properties, property, e);
    if (breadcrumbs.length < 4 && /^breadcrumbs?$/i.test(attribute(e, 'aria-label').trim())) breadcrumbs.push(e);
    if (e.tag === 'body' || bylines.length + dates.length > 400) continue;
    const words = classWords(e);
    if (words === '') continue;
    if (BYLINE.test(words) && !NOT_BYLINE.test(words)) bylines.push(e);
    if (DATE.test(words)) dates.push(e);
    if (breadcrumbs.length < 4 && BREADCRUMBS.test(words)) breadcrumbs.push(e);
  }
  const jsonLd = readJsonLd(scripts);
  const articles = likeliestFirst(
    jsonLd.filter((item) => item.types.some((t) => ARTICLE.test(t))),
    ({ value, listed }) => ({ headline: strings(value.headline)[0] ?? strings(value.name)[0] ?? null, listed }),
    [
      ...(title ? [elementText(page, title)] : []),
      ...['og:title', 'twitter:title'].flatMap((name) => (meta.get(name) ?? []).map((e) => attribute(e, 'content'))),
    ],
  );
  return {
    page,
    meta,
    jsonLd,
    articles,
    title,
    headings,
    links,
    times,
    properties,
    authorLinks,
    bylines,
    dates,
    breadcrumbs,
    html,
    base,
  };
}
