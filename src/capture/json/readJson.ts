import type { MappedText } from '../../report/mappedText.ts';
import { jsonText } from '../html/embedded/jsonText.ts';
import { type JsonNode, readJsonTree } from '../html/embedded/jsonTree.ts';

/** A value of a JSON file with its place: what export readers walk through. */
export interface JsonValue {
  /** Where it stands in the source (UTF-16), quotation marks included. */
  readonly from: number;
  readonly to: number;
  readonly kind: JsonNode['kind'];
  /** The member with one of the names; the first of two of one name counts. Null where there is none. */
  at(...names: string[]): JsonValue | null;
  /** What an array holds; nothing for any other value. */
  items(): JsonValue[];
  /** The names and values of an object, in order. */
  members(): { readonly name: string; readonly value: JsonValue }[];
  /** The string under one of the names, mapped to the source; null where there is none or it says nothing. */
  text(...names: string[]): MappedText | null;
  /** The string that it is itself; null for any other value. */
  own(): MappedText | null;
  /** A number, true, false or null as written; null for any other value. */
  bare(): string | null;
}

/** Reads a JSON file without recursion; null where it begins as none. What is broken off is read as far as it goes. */
export function readJson(source: string): JsonValue | null {
  const from = source.search(/\S/);
  if (from < 0) return null;
  const nodes = readJsonTree(source, from, source.length);
  return nodes.length > 0 ? valueAt(nodes, 0, source) : null;
}

function valueAt(nodes: readonly JsonNode[], index: number, source: string): JsonValue {
  const node = nodes[index];
  if (!node) throw new RangeError(`there is no value ${index}`);
  const inside = () => {
    const found: number[] = [];
    for (let i = index + 1; i < node.end; i = nodes[i]?.end ?? i + 1) found.push(i);
    return found;
  };
  const at = (...names: string[]): JsonValue | null => {
    for (const name of names) {
      const found = inside().find((i) => nodes[i]?.key === name);
      if (found !== undefined) return valueAt(nodes, found, source);
    }
    return null;
  };
  const quoted = node.kind === 'string';
  const own = () => (quoted ? nonEmpty(jsonText(source, node.from, node.to)) : null);
  return {
    from: quoted ? node.from - 1 : node.from,
    to: quoted ? Math.min(source.length, node.to + 1) : node.to,
    kind: node.kind,
    at: (...names) => (node.kind === 'object' ? at(...names) : null),
    items: () => (node.kind === 'array' ? inside().map((i) => valueAt(nodes, i, source)) : []),
    members: () =>
      node.kind === 'object' ? inside().map((i) => ({ name: nodes[i]?.key ?? '', value: valueAt(nodes, i, source) })) : [],
    text: (...names) => at(...names)?.own() ?? null,
    own,
    bare: () => (node.kind === 'other' ? source.slice(node.from, node.to) : null),
  };
}

function nonEmpty(text: MappedText): MappedText | null {
  return /\S/.test(text.text) ? text : null;
}
