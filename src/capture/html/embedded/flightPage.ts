import type { MappedText } from '../../../report/mappedText.ts';
import { MadePage } from '../../madePage.ts';
import type { FlightRow } from './flight.ts';
import type { JsonSource } from './jsonSource.ts';
import { type JsonNode, readJsonTree } from './jsonTree.ts';

/** Properties of React's elements that tell the part of the page, as HTML calls them. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  id: 'id',
  href: 'href',
  role: 'role',
  itemProp: 'itemprop',
  dateTime: 'datetime',
};
const TAG = /^[a-z][a-z0-9]{0,15}$/;
const NOT_HTML: ReadonlySet<string> = new Set(['script', 'style', 'html', 'head', 'body', 'meta', 'link', 'title', 'noscript']);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr', 'area', 'col', 'embed', 'track']);
const REFERENCE = /^\$L?([0-9a-f]{1,8})$/;

/** One row on its way into the page: what of it was put down, and the end tags that are due. */
interface OpenRow {
  readonly nodes: readonly JsonNode[];
  /** For each node: 1 where it is the child of an element, 2 where it is the properties of one, 4 where it is one. */
  readonly roles: Uint8Array;
  next: number;
  readonly due: { readonly end: number; readonly tag: string }[];
}

/**
 * The page that React would make of the rows, as HTML: elements as `["$","p",null,{"children":…}]` are written, texts in
 * them, and HTML that they take as it is. Every text has its place in the page's source; markup stands nowhere. Each row is
 * put down once, where it is first asked for, so that the time is linear.
 */
export function flightPage(rows: readonly FlightRow[], source: JsonSource): MappedText {
  const page = new MadePage();
  const byId = new Map(rows.map((r) => [r.id, r]));
  const trees = new Map<FlightRow, JsonNode[]>();
  const asked = new Set<string>();
  for (const row of rows) {
    if (row.kind !== 'json') continue;
    const nodes = readJsonTree(source.text, row.from, row.to);
    trees.set(row, nodes);
    for (const n of nodes) {
      const id = n.kind === 'string' ? REFERENCE.exec(source.text.slice(n.from, Math.min(n.to, n.from + 12)))?.[1] : undefined;
      if (id !== undefined && id !== row.id) asked.add(id);
    }
  }
  const put = new Set<FlightRow>();
  for (const row of rows) if (!asked.has(row.id)) putRow(row);
  return page.done();

  function putRow(first: FlightRow): void {
    const open: OpenRow[] = [];
    const enter = (row: FlightRow | undefined): void => {
      const nodes = row && trees.get(row);
      if (!nodes || put.has(row)) return;
      put.add(row);
      open.push({ nodes, roles: rolesOf(nodes, source.text), next: 0, due: [] });
    };
    enter(first);
    for (let row = open.at(-1); row; row = open.at(-1)) {
      const i = row.next++;
      for (let due = row.due.at(-1); due && due.end <= i; due = row.due.at(-1)) {
        page.markup(`</${due.tag}>`);
        row.due.pop();
      }
      const node = row.nodes[i];
      if (!node) {
        open.pop();
        continue;
      }
      const role = row.roles[i] ?? 0;
      if (node.kind === 'array' && role & IS_ELEMENT) startTag(row, i, node);
      else if (node.kind === 'string' && node.key === '__html') page.html(asHtml(node));
      else if (node.kind === 'string' && role & IS_CHILD) {
        const raw = source.text.slice(node.from, node.to);
        const id = REFERENCE.exec(raw)?.[1];
        const asked = id === undefined ? undefined : byId.get(id);
        if (asked?.kind === 'text') page.text(source.raw(asked.from, asked.to));
        else if (id !== undefined) enter(asked);
        else if (!/^\$(?!\$)/.test(raw)) page.text(source.read(node.from + (raw.startsWith('$$') ? 1 : 0), node.to));
      }
    }
  }

  /** HTML taken as it is: the string itself, or the text that it refers to. */
  function asHtml(node: JsonNode): MappedText {
    const id = REFERENCE.exec(source.text.slice(node.from, Math.min(node.to, node.from + 12)))?.[1];
    const asked = id === undefined ? undefined : byId.get(id);
    return asked?.kind === 'text' ? source.raw(asked.from, asked.to) : source.read(node.from, node.to);
  }

  function startTag(row: OpenRow, i: number, node: JsonNode): void {
    const name = row.nodes[i + 2];
    const tag = name?.kind === 'string' ? source.text.slice(name.from, name.to) : '';
    if (!TAG.test(tag)) return;
    if (NOT_HTML.has(tag)) {
      row.next = node.end;
      return;
    }
    let attributes = '';
    for (let k = i + 1; k < node.end; k = row.nodes[k]?.end ?? k + 1) {
      if (!((row.roles[k] ?? 0) & IS_PROPERTIES)) continue;
      for (let p = k + 1; p < (row.nodes[k]?.end ?? k); p = row.nodes[p]?.end ?? p + 1) {
        const property = row.nodes[p];
        const attribute = property?.kind === 'string' ? ATTRIBUTES[property.key ?? ''] : undefined;
        if (!property || attribute === undefined || property.to - property.from > 1000) continue;
        const value = source.read(property.from, property.to).text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        attributes += ` ${attribute}="${value}"`;
      }
    }
    page.markup(`<${tag}${attributes}>`);
    if (!VOID.has(tag)) row.due.push({ end: node.end, tag });
  }
}

const IS_CHILD = 1;
const IS_PROPERTIES = 2;
const IS_ELEMENT = 4;

/** What each node is to React: in document order, so that what holds a node is known before it. */
function rolesOf(nodes: readonly JsonNode[], text: string): Uint8Array {
  const roles = new Uint8Array(nodes.length);
  for (const [i, node] of nodes.entries()) {
    const above = roles[node.parent] ?? 0;
    let role = 0;
    if (node.kind === 'array') {
      const [first, second] = [nodes[i + 1], nodes[i + 2]];
      const marked = first?.parent === i && first.kind === 'string' && first.to - first.from === 1 && text[first.from] === '$';
      if (marked && second?.parent === i && second.kind === 'string') role |= IS_ELEMENT;
    }
    if (above & IS_ELEMENT && node.kind === 'object') role |= IS_PROPERTIES;
    else if (above & IS_PROPERTIES && node.key === 'children') role |= IS_CHILD;
    else if (above & IS_CHILD && !(above & IS_ELEMENT) && nodes[node.parent]?.kind === 'array') role |= IS_CHILD;
    else if (node.parent < 0 && node.kind === 'string') role |= IS_CHILD;
    roles[i] = role;
  }
  return roles;
}
