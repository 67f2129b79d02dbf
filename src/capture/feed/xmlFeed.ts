import { MappedText } from '../../report/mappedText.ts';
import { bareEntry, type HeldEntry, type HeldText } from '../entry/heldEntry.ts';
import { readXml, type XmlAttribute, type XmlElement } from '../xml/readXml.ts';
import { withReferencesRead } from '../xml/references.ts';
import { attributeOf, child, children, deepText, xmlText } from '../xml/xmlText.ts';
import type { Feed } from './feed.ts';

/** Reads RSS 0.9 to 2.0 and Atom 0.3 and 1.0; null where the file holds no feed. Atom's names may lack their namespace. */
export function readXmlFeed(source: string, mostElements: number): Feed | null {
  const { root, cut } = readXml(source, mostElements);
  for (const outer of root.children) {
    if (outer.kind !== 'element') continue;
    if (outer.name === 'atom:feed' || outer.name === 'feed') return atomFeed(outer, source, cut);
    if (outer.name === 'atom:entry') return { ...NOTHING, entries: [atomEntry(outer, source)], cut };
    if (/^(?:rss|rdf:RDF|RDF|rdf|channel)$/i.test(outer.name)) return rssFeed(outer, source, cut);
  }
  return null;
}

const NOTHING = { title: null, link: null, language: null, authors: [], entries: [] } as const;

function rssFeed(outer: XmlElement, source: string, cut: boolean): Feed {
  const channel = (outer.name === 'channel' ? outer : child(outer, 'channel')) ?? outer;
  const text = (...names: string[]) => firstText(channel, names, source);
  // RSS 1.0 has its items beside the channel.
  const items = [...children(channel, 'item'), ...(channel === outer ? [] : children(outer, 'item'))];
  return {
    title: titleOf(text('title')),
    link: text('link') ?? atomLink(channel, source),
    language: text('language', 'dc:language'),
    authors: [],
    entries: items.map((item) => rssItem(item, source)),
    cut,
  };
}

function rssItem(item: XmlElement, source: string): HeldEntry {
  const text = (...names: string[]) => firstText(item, names, source);
  const from = child(item, 'source');
  const guid = child(item, 'guid');
  const permalink = guid && attributeOf(guid, 'isPermaLink') !== 'false' ? text('guid') : null;
  return {
    ...bareEntry(item.from, item.to),
    title: titleOf(text('title', 'dc:title')),
    content: markedUp(item, ['content:encoded', 'xhtml:body', 'body', 'content', 'atom:content'], source),
    summary: markedUp(item, ['description', 'atom:summary', 'itunes:summary'], source),
    link: text('link') ?? atomLink(item, source) ?? (permalink && /^https?:/i.test(permalink.text) ? permalink : null),
    authors: ['dc:creator', 'author', 'atom:author', 'itunes:author'].flatMap((name) => authorsOf(item, name, source)),
    published: text('pubDate', 'pubdate', 'dc:date', 'dcterms:created', 'dcterms:issued', 'atom:published'),
    modified: text('atom:updated', 'dcterms:modified'),
    language: text('dc:language'),
    outlet: from ? nonEmpty(xmlText(from, source)) : null,
    outletLink: from ? attributeText(from, 'url', source) : null,
    subjects: ['category', 'dc:subject'].flatMap((name) =>
      children(item, name).flatMap((c) => nonEmpty(xmlText(c, source)) ?? []),
    ),
  };
}

function atomFeed(feed: XmlElement, source: string, cut: boolean): Feed {
  const entries = [...children(feed, 'atom:entry'), ...children(feed, 'entry')];
  return {
    title: atomText(feed, 'title', source),
    link: atomLink(feed, source),
    language: attributeText(feed, 'xml:lang', source),
    authors: atomAuthors(feed, source),
    entries: entries.map((e) => atomEntry(e, source)),
    cut,
  };
}

function atomEntry(entry: XmlElement, source: string): HeldEntry {
  const text = (...names: string[]) =>
    firstText(
      entry,
      names.flatMap((n) => [`atom:${n}`, n]),
      source,
    );
  const from = child(entry, 'atom:source') ?? child(entry, 'source');
  return {
    ...bareEntry(entry.from, entry.to),
    title: atomText(entry, 'title', source),
    content: atomText(entry, 'content', source),
    summary: atomText(entry, 'summary', source),
    link: atomLink(entry, source),
    authors: atomAuthors(entry, source),
    published: text('published', 'issued', 'created') ?? firstText(entry, ['dc:date'], source),
    modified: text('updated', 'modified'),
    language: attributeText(entry, 'xml:lang', source),
    outlet: from ? (atomText(from, 'title', source)?.text ?? null) : null,
    outletLink: from ? atomLink(from, source) : null,
    subjects: [...children(entry, 'atom:category'), ...children(entry, 'category')].flatMap(
      (c) => attributeText(c, 'label', source) ?? attributeText(c, 'term', source) ?? [],
    ),
  };
}

/** A text of Atom (RFC 4287, 3.1 and 4.1.3), its type told by the attribute; Atom 0.3 has a mode and full types. */
function atomText(element: XmlElement, name: string, source: string): HeldText | null {
  const found = child(element, `atom:${name}`) ?? child(element, name);
  if (!found || attributeOf(found, 'src') !== undefined) return null;
  const type = (attributeOf(found, 'type') ?? 'text').toLowerCase();
  const escaped = attributeOf(found, 'mode') === 'escaped';
  if (/xhtml|xml$/.test(type) && !escaped)
    return some({ text: MappedText.verbatim(source, found.innerFrom, found.innerTo), kind: 'html' });
  const text = xmlText(found, source);
  return some({ text, kind: type.includes('html') || (escaped && looksMarkedUp(text.text)) ? 'html' : 'text' });
}

/** The address of the entry's own page, not of what is beside it. */
function atomLink(element: XmlElement, source: string): MappedText | null {
  const links = [...children(element, 'atom:link'), ...children(element, 'link')];
  const own = links.find((l) => (attributeOf(l, 'rel') ?? 'alternate') === 'alternate' && attributeOf(l, 'href'));
  return own ? attributeText(own, 'href', source) : null;
}

function atomAuthors(element: XmlElement, source: string): MappedText[] {
  return ['atom:author', 'author', 'dc:creator'].flatMap((name) => authorsOf(element, name, source));
}

/** A person with a name of their own inside (Atom), or the name itself. */
function authorsOf(element: XmlElement, name: string, source: string): MappedText[] {
  return children(element, name).flatMap((author) => {
    const inner = child(author, 'atom:name') ?? child(author, 'name');
    return nonEmpty(xmlText(inner ?? author, source)) ?? [];
  });
}

/** What RSS has as HTML, escaped or in CDATA; some write it as elements of the feed itself. */
function markedUp(element: XmlElement, names: readonly string[], source: string): HeldText | null {
  for (const name of names) {
    const found = child(element, name);
    if (!found) continue;
    const direct = found.children.some((c) => c.kind === 'element');
    const text = direct ? MappedText.verbatim(source, found.innerFrom, found.innerTo) : xmlText(found, source);
    if (/\S/.test(text.text)) return { text, kind: direct || looksMarkedUp(text.text) ? 'html' : 'text' };
  }
  return null;
}

/** RSS does not say what its titles are: references and tags in one mean HTML. */
function titleOf(text: MappedText | null): HeldText | null {
  return text && { text, kind: looksMarkedUp(text.text) ? 'html' : 'text' };
}

function looksMarkedUp(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i.test(text);
}

function firstText(element: XmlElement, names: readonly string[], source: string): MappedText | null {
  for (const name of names) {
    const found = child(element, name);
    const text = found ? nonEmpty(deepText(found, source)) : null;
    if (text) return text;
  }
  return null;
}

function attributeText(element: XmlElement, name: string, source: string): MappedText | null {
  const found: XmlAttribute | undefined = element.attributes.find((a) => a.name === name);
  return found ? nonEmpty(withReferencesRead(MappedText.verbatim(source, found.from, found.to))) : null;
}

function nonEmpty(text: MappedText): MappedText | null {
  const trimmed = text.trim();
  return trimmed.length > 0 ? trimmed : null;
}

function some(text: HeldText): HeldText | null {
  return /\S/.test(text.text.text) ? text : null;
}
