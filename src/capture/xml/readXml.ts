import { Tokenizer } from 'htmlparser2';
import { knownName, type Prefixes, withDeclared } from './names.ts';
import { referencesRead } from './references.ts';

/** An attribute: its value as written and decoded, and where it stands. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Text as written, between two tags: in a CDATA section nothing in it is decoded. */
export interface XmlText {
  readonly kind: 'text' | 'cdata';
  readonly from: number;
  readonly to: number;
}

/** An element of an XML file. Positions are UTF-16 units of the file's text. */
export interface XmlElement {
  readonly kind: 'element';
  /** With the prefix that its namespace is known by (see `names.ts`), whatever the file calls it. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly parent: XmlElement | null;
  readonly children: (XmlElement | XmlText)[];
  readonly from: number;
  /** Where its content begins and ends, and where its end tag does. */
  innerFrom: number;
  innerTo: number;
  to: number;
}

export interface XmlFile {
  readonly source: string;
  /** Holds the outermost elements. */
  readonly root: XmlElement;
  /** True where there are more elements than the limit and the file was read up to there only. */
  readonly cut: boolean;
}

class Enough extends Error {}

/**
 * Reads XML as feeds and documents have it: also where it is not well-formed, which many feeds are not. A document type is
 * passed over and no entity that it declares is expanded, so that no file grows while it is read. Linear in the source,
 * without recursion.
 */
export function readXml(source: string, mostElements: number): XmlFile {
  const root: XmlElement = element('', [], null, 0);
  root.to = root.innerTo = source.length;
  let open = root;
  let prefixes: Prefixes = new Map();
  const outer: Prefixes[] = [];
  let tag: { name: string; from: number; attributes: XmlAttribute[] } | null = null;
  let attribute: { name: string; from: number; to: number } | null = null;
  let elements = 0;

  const text = (kind: 'text' | 'cdata', from: number, to: number) => {
    if (to > from) open.children.push({ kind, from, to });
  };
  const opened = (end: number, closed: boolean) => {
    if (!tag) return;
    if (++elements > mostElements) throw new Enough();
    const inside = withDeclared(prefixes, tag.attributes);
    const attributes = tag.attributes.map((a) => ({ ...a, name: a.name.includes(':') ? knownName(a.name, inside) : a.name }));
    const made = element(knownName(tag.name, inside), attributes, open, tag.from);
    made.innerFrom = made.innerTo = made.to = end + 1;
    open.children.push(made);
    tag = null;
    if (closed) return;
    outer.push(prefixes);
    prefixes = inside;
    open = made;
  };
  const close = (name: string, from: number, to: number) => {
    const known = knownName(name, prefixes);
    // The innermost one of that name, not far up: a stray end tag must not cost a walk through all that are open.
    let target: XmlElement | null = open;
    for (let up = 0; target && target.name !== known && up < 32; up++) target = target.parent;
    if (!target || target === root || target.name !== known) return;
    for (;;) {
      open.innerTo = from;
      open.to = open === target ? to : from;
      const done = open;
      open = open.parent ?? root;
      prefixes = outer.pop() ?? prefixes;
      if (done === target) return;
    }
  };

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext: (from, to) => text('text', from, to),
      oncdata: (from, to, offset) => text('cdata', from, to - offset),
      onopentagname: (from, to) => {
        tag = { name: source.slice(from, to), from: from - 1, attributes: [] };
      },
      onattribname: (from, to) => {
        attribute = { name: source.slice(from, to), from: to, to };
      },
      onattribdata: (from, to) => {
        if (!attribute) return;
        if (attribute.from === attribute.to) attribute.from = from;
        attribute.to = to;
      },
      onattribend: () => {
        if (tag && attribute && tag.attributes.length < 1000) {
          const { name, from, to } = attribute;
          tag.attributes.push({ name, value: referencesRead(source.slice(from, to)), from, to });
        }
        attribute = null;
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (from, to) => close(source.slice(from, to), from - 2, source[to] === '>' ? to + 1 : to),
      onattribentity: () => {},
      ontextentity: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  let cut = false;
  try {
    tokenizer.write(source);
    tokenizer.end();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    cut = true;
  }
  // What was never closed ends with the file.
  for (let e: XmlElement | null = open; e && e !== root; e = e.parent) e.innerTo = e.to = source.length;
  return { source, root, cut };
}

function element(name: string, attributes: XmlAttribute[], parent: XmlElement | null, from: number): XmlElement {
  return { kind: 'element', name, attributes, parent, children: [], from, innerFrom: from, innerTo: from, to: from };
}
