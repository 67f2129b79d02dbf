import { withoutFrame, withoutSiteName } from '../../metadata/siteTitle.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import { attribute, type HtmlElement } from '../node.ts';
import { isHidden, isNeverShown } from '../visible.ts';
import { isObject } from './jsonLd.ts';
import type { MetadataSources } from './sources.ts';

const TITLE_NAME =
  /-(?:headline|hed|entry-title|post-title|article-title|story-title|page-heading|news-title|art-title|arttitle|article-headline|content-title)-/;
const SITE_NAME = /-(?:logo|brand|branding|site-(?:title|name|logo|header)|masthead|navbar)-/;

/** Where a headline is looked for among plain texts: it stands before the report, not in the middle of it. */
const REACH = 6000;

/**
 * The element that a reader takes for the report's headline: a heading that says what the page's own title says, else one
 * that the page calls its headline, else any line that says the title, else a lone heading of the first rank. Null where
 * the page shows none.
 */
export function findHeadline(sources: MetadataSources): HtmlElement | null {
  const titles = ownTitles(sources);
  const text = (e: HtmlElement) => key(elementText(sources.page, e));
  const says = (e: HtmlElement) => titles.some((t) => agree(t, text(e)));
  const firsts = sources.headings.filter((h) => h.tag === 'h1' && !isSiteName(h) && text(h).length >= 4);
  const [first] = firsts;
  // A blog's name stands in the page's title too, and is a heading of a higher rank than the report's.
  const exact = sources.headings.find((h) => !isSiteName(h) && text(h).length >= 8 && titles.includes(text(h)));
  return (
    exact ??
    firsts.find(says) ??
    firsts.find((h) => TITLE_NAME.test(classWords(h)) && text(h).length >= 8) ??
    sources.headings.find((h) => h.tag !== 'h1' && says(h)) ??
    lineThatSays(sources, titles) ??
    (first && firsts.length === 1 && text(first).length >= 12 ? first : null)
  );
}

/** What the page says its title is, as keys, without the site's name where that is plain. */
function ownTitles({ title, meta, articles, page }: MetadataSources): string[] {
  const said = [
    ...(title ? [elementText(page, title)] : []),
    ...['og:title', 'twitter:title'].flatMap((name) => (meta.get(name) ?? []).map((e) => attribute(e, 'content'))),
    ...articles.slice(0, 1).flatMap((a) => (isObject(a.value) && typeof a.value.headline === 'string' ? [a.value.headline] : [])),
  ];
  const sites = ['og:site_name', 'application-name'].flatMap((name) =>
    (meta.get(name) ?? []).map((e) => attribute(e, 'content')),
  );
  return [...new Set([...said, ...said.map(withoutFrame)].map((t) => key(withoutSiteName(t, sites))))].filter(
    (t) => t.length >= 4,
  );
}

/** True where the two are the same words, or one is the greater part of the other. */
function agree(title: string, heading: string): boolean {
  if (heading.length < 8) return heading !== '' && title === heading;
  if (title.includes(heading)) return heading.length >= title.length * 0.4;
  return heading.includes(title) && title.length >= 15;
}

/** The site's name set as a heading: in its logo, or a link to its front page. */
function isSiteName(heading: HtmlElement): boolean {
  if (SITE_NAME.test(classWords(heading)) || (heading.parent && SITE_NAME.test(classWords(heading.parent)))) return true;
  const links = heading.children.filter((c) => c.kind === 'element' && c.tag === 'a');
  return links.some((a) => a.kind === 'element' && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(attribute(a, 'href')));
}

/** The element of the line that says a title, or most of one, outside links and menus: of several the longest. */
function lineThatSays({ page }: MetadataSources, titles: readonly string[]): HtmlElement | null {
  let best: { element: HtmlElement; length: number } | null = null;
  for (let i = 0, looked = 0; i < page.nodes.length && looked < REACH; ) {
    const node = page.nodes[i];
    if (node?.kind === 'element' && (isNeverShown(node) || isHidden(node) || /^(?:a|nav|option|footer)$/.test(node.tag))) {
      i = node.end;
      continue;
    }
    i++;
    if (node?.kind !== 'text' || !node.parent || node.value.length < 8 || node.value.length > 400) continue;
    looked++;
    const own = key(node.value);
    if (own.length < 8 || own.length <= (best?.length ?? 0)) continue;
    const says = titles.some((t) => t === own || ((t.startsWith(own) || t.endsWith(own)) && own.length >= t.length * 0.5));
    if (says) best = { element: node.parent, length: own.length };
  }
  return best?.element ?? null;
}

export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
