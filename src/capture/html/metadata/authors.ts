import { bylineRest, splitByline, splitBylines } from '../../metadata/byline.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import { isOutletItself } from '../../metadata/outletItself.ts';
import { elementText } from '../elementText.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { isObject, names, parseLeniently } from './jsonLd.ts';
import { isAside, linesAfter, linesIn } from './nearHeadline.ts';
import { climb, type Found, fromJsonLd, fromMeta, type LadderContext, type Rung } from './rung.ts';
import { siteNames } from './siteNames.ts';

const some = (people: string[]): string[] | null => (people.length > 0 ? [...new Set(people)] : null);
const split = (text: string, _context: LadderContext): string[] | null => some(splitByline(text));

/** A name that an author field holds: an address or an account is none. */
const notAddress = (text: string): boolean => !/^(?:https?:)?\/\/|^www\.|^@/i.test(text);

const all =
  (pick: (context: LadderContext) => readonly HtmlElement[], most = 6): Rung<string[]>['find'] =>
  (context) => {
    const found: { people: string[]; element: HtmlElement }[] = [];
    for (const element of pick(context)) {
      if (found.length >= most) break;
      const text = attribute(element, 'content') || elementText(context.sources.page, element, 'apart', 400);
      const people = text.length < 300 ? splitByline(text) : [];
      if (people.length > 0) found.push({ people, element });
    }
    const people = some(found.flatMap((f) => f.people));
    return people && { value: people, at: found.map((f) => f.element) };
  };

/** The names in a byline: those that are links, else line by line, since jobs and places stand beside them. */
function namesIn(page: Page, element: HtmlElement): string[] {
  const text = elementText(page, element, 'apart', 400);
  if (text.length > 300) return [];
  const linked: string[] = [];
  for (let i = element.index; i < element.end; i++) {
    const node = page.nodes[i];
    if (node?.kind === 'element' && node.tag === 'a') linked.push(elementText(page, node));
  }
  const signed = splitBylines(linked).filter((n) => n.includes(' '));
  if (signed.length > 0) return signed;
  const whole = splitByline(text);
  if (whole.length > 0) return whole;
  const lines = linesIn(page, element).flatMap((line) => splitByline(line).filter((n) => n.includes(' ')));
  return [...new Set(lines)].slice(0, 4);
}

const inBylines: Rung<string[]>['find'] = ({ sources, headline }) => {
  const found: { names: string[]; element: HtmlElement }[] = [];
  const filled = sources.bylines
    .slice(0, 100)
    .filter((e) => !isAside(e, headline) && elementText(sources.page, e, 'apart', 400) !== '');
  for (const element of innermost(filled)) {
    if (found.length >= 3) break;
    // Further elements count where each author has one of the same kind.
    if (found[0] && attribute(found[0].element, 'class') !== attribute(element, 'class')) continue;
    const names = namesIn(sources.page, element);
    if (names.length > 0) found.push({ names, element });
  }
  const people = some(found.flatMap((f) => f.names));
  return people && { value: people, at: found.map((f) => f.element) };
};

const IN_DATA: ReadonlySet<string> = new Set(['json-ld', 'meta', 'microdata']);
const SHOWN: ReadonlySet<string> = new Set(['rel-author', 'byline', 'visible-line']);

/**
 * Where the data says that the outlet itself writes, whoever the page shows signs: nobody, where it shows nobody. Where the
 * data names one author and the line that the reader sees names more beside that one, the line is fuller.
 */
export function fullerByline(found: Evidence<string[]> | null, context: LadderContext): Evidence<string[]> | null {
  if (found !== null && IN_DATA.has(found.by) && isOutletItself(found.value, siteNames(context)))
    return climb(
      AUTHOR_LADDER.filter((rung) => SHOWN.has(rung.name)),
      context,
    );
  const [only] = found?.value ?? [];
  if (found === null || found.value.length !== 1 || only === undefined || found.by === 'byline') return found;
  for (const element of context.sources.bylines.slice(0, 20)) {
    const text = elementText(context.sources.page, element, 'apart', 400);
    const names = text.length < 300 ? splitByline(text) : [];
    if (!names.includes(only) || names.length < 2 || names.length > 6) continue;
    return { value: names, by: 'byline', places: [{ from: element.from, to: element.to }] };
  }
  return found;
}

/** Who signs the report, surest way first. */
export const AUTHOR_LADDER: readonly Rung<string[]>[] = [
  {
    name: 'json-ld',
    find: fromJsonLd(
      (s) => s.articles,
      ['author', 'creator'],
      (value) => some(splitBylines(names(value).filter(notAddress))),
    ),
  },
  {
    name: 'meta',
    find: (context) => {
      const keys = [
        'author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'dcterms.creator',
        'byl',
        'article:author_name',
        'citation_author',
        'article:author',
        'twitter:creator:name',
      ];
      for (const key of keys) {
        const elements = (context.sources.meta.get(key) ?? []).filter((e) => notAddress(attribute(e, 'content').trim()));
        const people = some(splitBylines(elements.map((e) => attribute(e, 'content'))));
        if (people) return { value: people, at: elements };
      }
      return null;
    },
  },
  {
    name: 'microdata',
    find: all(({ sources }) => {
      const authors = [...(sources.properties.get('author') ?? []), ...(sources.properties.get('creator') ?? [])];
      const named = (sources.properties.get('name') ?? []).filter((n) =>
        authors.some((a) => n.index > a.index && n.index < a.end),
      );
      return named.length > 0 ? named : authors;
    }),
  },
  {
    name: 'meta-page',
    find: fromMeta(['parsely-page'], (text) => {
      const page = parseLeniently(text);
      return isObject(page) ? some(splitBylines(names(page.authors ?? page.author))) : null;
    }),
  },
  { name: 'rel-author', find: all(({ sources }) => sources.authorLinks) },
  { name: 'byline', find: inBylines },
  {
    name: 'visible-line',
    find: ({ sources, headline }) => {
      if (!headline) return null;
      for (const { text, element } of linesAfter(sources.page, headline)) {
        if (text.length > 120 || isAside(element, headline) || bylineRest(text) === null) continue;
        const people = splitByline(text);
        if (people.length > 0) return { value: people, at: [element] };
      }
      return null;
    },
  },
  {
    name: 'signature',
    find: ({ sources, headline }) => (headline ? signature(sources.page, headline) : null),
  },
  { name: 'meta-guess', find: fromMeta(['twitter:data1', 'cxenseparse:author', 'dc.contributor'], split) },
];

/** Korean and Japanese reports are signed after their end, with name, job and address: "정하나 기자 hana@packet.example". */
const SIGNED = /^\p{Lo}{2,6}\s*(?:기자|특파원|칼럼니스트|논설위원|記者)(?=\s|$|[(/=·])/u;

function signature(page: Page, headline: HtmlElement): Found<string[]> | null {
  for (let i = headline.end; i < page.nodes.length; i++) {
    const node = page.nodes[i];
    if (node?.kind !== 'text' || !node.parent || node.value.length > 200) continue;
    const m = SIGNED.exec(node.value.trim());
    if (!m) continue;
    const after = page.nodes.slice(i, i + 4).map((n) => (n.kind === 'text' ? n.value : ''));
    const people = after.join(' ').includes('@') ? splitByline(m[0]) : [];
    if (people.length > 0) return { value: people, at: [node.parent], within: m[0] };
  }
  return null;
}

/** Without the elements that hold another of them: the inner one has less beside the name. */
function innermost(elements: readonly HtmlElement[]): HtmlElement[] {
  return elements.filter((e, i) => {
    const next = elements[i + 1];
    return !(next && next.index > e.index && next.index < e.end);
  });
}
