import { afterChange, beforeChange, isOfChange, withLabels } from '../../metadata/changed.ts';
import { countryOf, dayOrderOf } from '../../metadata/country.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { parseWhen } from '../../metadata/when.ts';
import { elementText } from '../elementText.ts';
import { attribute, type HtmlElement, hasAttribute } from '../node.ts';
import { isObject, type Json, parseLeniently } from './jsonLd.ts';
import { isAside, linesAfter, type NearLine } from './nearHeadline.ts';
import { type Found, fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';
import type { ShownDate } from './shownDay.ts';

function read(value: Json, { sources, url }: LadderContext): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const language = sources.html ? attribute(sources.html, 'lang') : '';
  return parseWhen(String(value), dayOrderOf(language, url), countryOf(language, url));
}

const property =
  (name: string): Rung<string>['find'] =>
  (context) => {
    for (const element of context.sources.properties.get(name) ?? []) {
      const text =
        attribute(element, 'content') ||
        attribute(element, 'datetime') ||
        elementText(context.sources.page, element, 'apart', 200);
      const value = read(text, context);
      if (value) return { value, at: [element] };
    }
    return null;
  };

/** The date of an element that shows one; null where it is the date of a change. */
function shownDate(element: HtmlElement, context: LadderContext): string | null {
  const text = elementText(context.sources.page, element, 'apart', 200);
  const machine = attribute(element, 'datetime') || attribute(element, 'title');
  const value = (machine ? read(machine, context) : null) ?? read(beforeChange(text), context);
  return value;
}

const firstShown =
  (pick: (context: LadderContext) => readonly HtmlElement[]): Rung<string>['find'] =>
  (context) => {
    for (const element of pick(context).slice(0, 40)) {
      const text = elementText(context.sources.page, element, 'apart', 80);
      if (isOfChange(text)) continue;
      const value = shownDate(element, context);
      if (value) return { value, at: [element] };
    }
    return null;
  };

/** Dates near the headline are the report's; those of a list of other reports stand further down. */
function nearHeadline({ headline }: LadderContext, all: readonly HtmlElement[]): HtmlElement[] {
  const elements = all.slice(0, 400).filter((e) => !isAside(e, headline));
  if (!headline) return elements;
  const at = headline.index;
  const distance = (e: HtmlElement) => (e.index > at ? e.index - at : (at - e.index) * 2);
  return elements.sort((a, b) => distance(a) - distance(b));
}

export const PUBLISHED_LADDER: readonly Rung<string>[] = [
  {
    name: 'option',
    find: ({ options }) => (options.published ? { value: options.published, at: [] } : null),
  },
  { name: 'json-ld', find: fromJsonLd((s) => s.articles, ['datePublished'], read) },
  {
    name: 'meta',
    find: fromMeta(
      [
        'article:published_time',
        'og:published_time',
        'og:article:published_time',
        'article:published',
        'rnews:datepublished',
        'bt:pubdate',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.date',
        'dcterms.issued',
        'dcterms.created',
        'dc.date',
        'dc.date.created',
        'date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'publication_date',
        'article_date_original',
        'cxenseparse:recs:publishtime',
        'citation_publication_date',
        'originalpublicationdate',
        'article.published',
        'displaydate',
        'ptime',
        'created',
        'datepublished',
        'article:post_date',
      ],
      read,
    ),
  },
  { name: 'microdata', find: property('datepublished') },
  {
    name: 'meta-page',
    find: fromMeta(['parsely-page'], (text, context) => {
      const page = parseLeniently(text);
      return isObject(page) ? read(page.pub_date ?? null, context) : null;
    }),
  },
  { name: 'json-ld-coverage', find: fromJsonLd((s) => s.articles, ['coverageStartTime'], read) },
  { name: 'json-ld-created', find: fromJsonLd((s) => s.articles, ['dateCreated', 'uploadDate'], read) },
  { name: 'json-ld-page', find: fromJsonLd((s) => s.jsonLd, ['datePublished'], read) },
  {
    name: 'time-element',
    find: firstShown((c) =>
      nearHeadline(
        c,
        c.sources.times.filter((t) => hasAttribute(t, 'pubdate') || hasAttribute(t, 'datetime')),
      ),
    ),
  },
  { name: 'url', find: ({ url }) => dateInAddress(url) },
  { name: 'date-line', find: firstShown((c) => nearHeadline(c, [...c.sources.times, ...c.sources.dates, ...c.sources.bylines])) },
  { name: 'visible-line', find: visibleLine },
];

/** The lines under the headline, each with the label that stands above it, but for those of comments and other reports. */
function datedLines({ sources, headline }: LadderContext): NearLine[] {
  const lines = headline ? linesAfter(sources.page, headline) : [];
  return withLabels(lines).filter(({ text, element }) => text.length <= 120 && !isAside(element, headline));
}

const LABELLED = /^(?:(?:first )?published|posted|submitted|filed)\b/i;
/** "By clicking you agree to our terms of …" is no byline. */
const SIGNED = /^(?:[Bb]y|BY) \p{Lu}/u;

function visibleLine(context: LadderContext): Found<string> | null {
  if (!context.headline) return null;
  for (const { text: line, element } of datedLines(context)) {
    if (isOfChange(line)) continue;
    const text = beforeChange(line);
    const value = isDateLine(text) || LABELLED.test(text) || SIGNED.test(text) ? read(text, context) : null;
    if (value) return { value, at: [element] };
  }
  return null;
}

/** The date under the headline as a reader sees it: words count before what a time element tells machines. */
export function shownPublished(context: LadderContext): ShownDate | null {
  if (!context.headline) return null;
  const { page, times, dates, bylines } = context.sources;
  for (const element of nearHeadline(context, [...times, ...dates, ...bylines]).slice(0, 12)) {
    const text = elementText(page, element, 'apart', 160);
    if (isOfChange(text)) continue;
    const value = read(beforeChange(text), context);
    if (value) return { value, element };
  }
  const line = visibleLine(context);
  return line?.at[0] ? { value: line.value, element: line.at[0] } : null;
}

export const MODIFIED_LADDER: readonly Rung<string>[] = [
  { name: 'json-ld', find: fromJsonLd((s) => s.articles, ['dateModified'], read) },
  {
    name: 'meta',
    find: fromMeta(
      [
        'article:modified_time',
        'og:updated_time',
        'article:modified',
        'dcterms.modified',
        'dc.date.modified',
        'last-modified',
        'lastmod',
        'revised',
        'datemodified',
        'utime',
      ],
      read,
    ),
  },
  { name: 'microdata', find: property('datemodified') },
  { name: 'json-ld-page', find: fromJsonLd((s) => s.jsonLd, ['dateModified'], read) },
  {
    name: 'date-line',
    find: (context) => {
      const { page, times, dates } = context.sources;
      for (const element of nearHeadline(context, [...times, ...dates]).slice(0, 40)) {
        const text = elementText(page, element, 'apart', 200);
        const after = afterChange(text);
        const value = after === null ? null : read(after, context);
        if (value) return { value, at: [element] };
      }
      return null;
    },
  },
  {
    name: 'visible-line',
    find: (context) => {
      for (const { text, element } of datedLines(context)) {
        const after = isDateLine(text) ? afterChange(text) : null;
        const value = after === null ? null : read(after, context);
        if (value) return { value, at: [element] };
      }
      return null;
    },
  },
];

function dateInAddress(url: string | null): { value: string; at: [] } | null {
  const m = url
    ? (/\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(url) ??
      /\/((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_-]|$)/.exec(url))
    : null;
  const value = m ? parseWhen(/[a-z]/i.test(m[2] ?? '') ? `${m[3]} ${m[2]} ${m[1]}` : `${m[1]}-${m[2]}-${m[3]}`) : null;
  // Addresses of reports from before the web hold other numbers.
  return value && Number(value.slice(0, 4)) >= 1994 ? { value, at: [] } : null;
}
