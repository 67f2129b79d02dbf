/** A thing of JSON-LD. */
type Thing<V> = { [key: string]: V };

/** Properties that name somebody, and that graphs mostly give as a reference. */
const NAMING = ['author', 'creator', 'publisher', 'sourceOrganization', 'isPartOf'] as const;

/**
 * A thing whose author, publisher and the like are the things that they refer to: `{"@id": "#anna"}` alone tells no name,
 * and the thing of that id stands elsewhere in the page (JSON-LD 1.1, section 3.3, node identifiers).
 *
 * @param known Things with a name, by their id.
 */
export function withReferences<V>(thing: Thing<V>, known: ReadonlyMap<string, Thing<V>>): Thing<V> {
  const found: Thing<V> = {};
  for (const key of NAMING) {
    const value = thing[key];
    if (value === undefined) continue;
    const resolved = Array.isArray(value) ? (value.slice(0, 100).map((v: V) => target(v, known)) as V) : target(value, known);
    if (resolved !== value) found[key] = resolved;
  }
  return Object.keys(found).length > 0 ? { ...thing, ...found } : thing;
}

function target<V>(value: V, known: ReadonlyMap<string, Thing<V>>): V {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { '@id': id, name } = value as { '@id'?: unknown; name?: unknown };
  return typeof id === 'string' && name === undefined ? ((known.get(id) as V | undefined) ?? value) : value;
}
