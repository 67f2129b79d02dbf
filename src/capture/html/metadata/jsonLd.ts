import { withReferences } from '../../metadata/references.ts';
import type { HtmlElement } from '../node.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One typed thing that a page describes in JSON-LD, and the script that it stands in. */
export interface JsonLdItem {
  readonly types: readonly string[];
  readonly value: JsonObject;
  readonly script: HtmlElement;
  /** True for what stands in a list: another report mostly, or an entry of a live blog. */
  readonly listed: boolean;
}

/** How deep and how many things are looked at: enough for any page, and a bound for a hostile one. */
const DEPTH = 8;
const MOST = 2000;

/** Parts of a thing that may be or hold the report. */
const INSIDE = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'itemListElement',
  'item',
  'about',
  'liveBlogUpdate',
  'isPartOf',
] as const;

const LISTS: ReadonlySet<string> = new Set(['itemListElement', 'liveBlogUpdate']);

/** Everything that a page's JSON-LD scripts describe, outer things before inner ones. A script that cannot be read gives nothing. */
export function readJsonLd(scripts: readonly HtmlElement[]): JsonLdItem[] {
  const items: JsonLdItem[] = [];
  for (const script of scripts) {
    const text = script.children.map((c) => (c.kind === 'text' ? c.value : '')).join('');
    const queue: { value: Json; depth: number; listed: boolean }[] = [{ value: parseLeniently(text), depth: 0, listed: false }];
    for (let next = queue.shift(); next && items.length < MOST; next = queue.shift()) {
      const { value, depth, listed } = next;
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST).map((v) => ({ value: v, depth, listed })));
      else if (isObject(value)) {
        items.push({ types: strings(value['@type']), value, script, listed });
        if (depth >= DEPTH) continue;
        for (const key of INSIDE) {
          const inner = value[key];
          if (inner !== undefined && typeof inner === 'object')
            queue.push({ value: inner, depth: depth + 1, listed: listed || LISTS.has(key) });
        }
      }
    }
  }
  const known = new Map(
    items.flatMap(({ value }) => (typeof value['@id'] === 'string' && value.name ? [[value['@id'], value]] : [])),
  );
  return items.map((item) => ({ ...item, value: withReferences(item.value, known) }));
}

/** JSON as pages write it: inside CDATA or comment marks, with raw control characters in strings, with a comma too many. */
export function parseLeniently(text: string): Json {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const mended = bare.replace(/\p{Cc}+/gu, ' ');
  for (const attempt of [bare, mended, mended.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A value that may be one string or a list of strings. */
export function strings(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** The names in a value that may be a name, a thing with a name, or a list of either. */
export function names(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(names);
  if (!isObject(value)) return [];
  const parts = [value.givenName, value.familyName].filter((part) => typeof part === 'string' && part !== '');
  return value.name === undefined && parts.length === 2 ? [parts.join(' ')] : names(value.name);
}
