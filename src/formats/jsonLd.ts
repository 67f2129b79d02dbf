import { httpAddress } from './httpAddress.ts';
import { jsonLine } from './prettyJson.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** What stands before, between and after the nodes of a JSON-LD document: one context, one graph, one node a line. */
export function jsonLdParts(context: Json): { readonly head: string; readonly between: string; readonly tail: string } {
  return { head: `{"@context":${jsonLine(context).trimEnd()},\n"@graph":[\n`, between: ',\n', tail: '\n]}\n' };
}

/** Nodes as they stand in the graph. RDF has no lone surrogates: they are U+FFFD, one for one, so that positions hold. */
export function jsonLdNodes(nodes: readonly JsonObject[]): string {
  return nodes.map((node) => jsonLine(wellFormed(node)).trimEnd()).join(',\n');
}

/** A reference to a page of the web; undefined where it is no address of one. */
export function webReference(address: string | null): JsonObject | undefined {
  const safe = httpAddress(address);
  return safe === null ? undefined : { '@id': safe };
}

function wellFormed(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.toWellFormed();
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.flatMap((v) => wellFormed(v) ?? null);
  // An empty list of values says the same as none; a page of annotations has its list all the same.
  const told = Object.entries(value).filter(([k, v]) => k === '@list' || k === 'items' || !Array.isArray(v) || v.length > 0);
  return Object.fromEntries(told.map(([k, v]) => [k, wellFormed(v)]));
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
