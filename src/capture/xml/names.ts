/** The prefixes that elements are known by here, whatever prefix a file binds to their namespace. */
const KNOWN: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
};

/** The prefixes in force at one place of a file: what is known of a namespace by its prefix there. */
export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes inside an element that declares some (Namespaces in XML, 6.1). */
export function withDeclared(above: Prefixes, declared: readonly { readonly name: string; readonly value: string }[]): Prefixes {
  const own = declared.filter((a) => a.name === 'xmlns' || a.name.startsWith('xmlns:'));
  if (own.length === 0) return above;
  const made = new Map(above);
  for (const { name, value } of own) {
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    made.set(prefix, KNOWN[value.trim()] ?? prefix);
  }
  return made;
}

/** A name with the prefix that it is known by: "content:encoded", "item". A prefix that nothing declares stays. */
export function knownName(written: string, prefixes: Prefixes): string {
  const colon = written.indexOf(':');
  const [prefix, local] = colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
  const known = prefixes.get(prefix) ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}
