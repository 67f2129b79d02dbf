import type { Evidence } from '../../metadata/evidence.ts';
import type { CaptureOptions } from '../../options.ts';
import type { HtmlElement } from '../node.ts';
import { attribute } from '../node.ts';
import { isObject, type Json, type JsonLdItem } from './jsonLd.ts';
import type { MetadataSources } from './sources.ts';

/** What a ladder's rungs look at. */
export interface LadderContext {
  readonly sources: MetadataSources;
  readonly options: CaptureOptions;
  /** The page's own address as far as it is known, for fields that are found after it. */
  readonly url: string | null;
  /** The element that shows the report's headline. */
  readonly headline: HtmlElement | null;
}

/** One way to find a field: a ladder is a list of them, surest first; the first that finds something decides. */
export interface Rung<T> {
  readonly name: string;
  find(context: LadderContext): Found<T> | null;
}

export interface Found<T> {
  readonly value: T;
  readonly at: readonly HtmlElement[];
  /** For a value inside a script: the words to look for in it, so that the evidence is not the whole script. */
  readonly within?: string;
  /** True where the value stands in an attribute. */
  readonly inTag?: boolean;
}

/** Goes down the ladder. */
export function climb<T>(ladder: readonly Rung<T>[], context: LadderContext): Evidence<T> | null {
  for (const rung of ladder) {
    const found = rung.find(context);
    if (found) return { value: found.value, by: rung.name, places: placesOf(found, context) };
  }
  return null;
}

function placesOf<T>(found: Found<T>, { sources }: LadderContext): { from: number; to: number }[] {
  const { source } = sources.page;
  const places: { from: number; to: number }[] = [];
  for (const e of found.at) {
    if (e.from < 0) continue;
    // What an attribute tells stands in the start tag alone.
    const to = found.inTag ? e.openTo : Math.max(e.to, e.openTo);
    const words = found.within;
    const inside = words && to - e.from < 4_000_000 ? source.slice(e.from, to).indexOf(words) : -1;
    if (words && inside >= 0) places.push({ from: e.from + inside, to: e.from + inside + words.length });
    else places.push({ from: e.from, to });
  }
  return places;
}

/** The first meta element among `names` with a content that `read` accepts. */
export function fromMeta<T>(
  names: readonly string[],
  read: (content: string, context: LadderContext) => T | null,
): Rung<T>['find'] {
  return (context) => {
    for (const name of names) {
      for (const element of context.sources.meta.get(name) ?? []) {
        const value = read(attribute(element, 'content').trim(), context);
        if (value !== null) return { value, at: [element] };
      }
    }
    return null;
  };
}

/** The first of the given JSON-LD items whose `keys` hold something that `read` accepts. */
export function fromJsonLd<T>(
  pick: (sources: MetadataSources) => readonly JsonLdItem[],
  keys: readonly string[],
  read: (value: Json, context: LadderContext) => T | null,
): Rung<T>['find'] {
  return (context) => {
    for (const item of pick(context.sources)) {
      for (const key of keys) {
        const raw = item.value[key];
        if (raw === undefined || raw === null) continue;
        const value = read(raw, context);
        if (value !== null) return { value, at: [item.script], within: spelled(raw) };
      }
    }
    return null;
  };
}

/** How a JSON value is spelled in its script: the string itself, or the first name inside. */
function spelled(raw: Json): string {
  if (typeof raw === 'string') return JSON.stringify(raw).slice(1, -1);
  if (Array.isArray(raw)) return raw.length > 0 ? spelled(raw[0] ?? null) : '';
  if (isObject(raw)) return spelled(raw.name ?? raw['@id'] ?? null);
  return raw === null ? '' : String(raw);
}
