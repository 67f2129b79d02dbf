import type { Source, Span, Unnamed } from '../../contract/index.ts';
import type { Reading } from './reading.ts';
import type { Cast, Referent } from './referent.ts';

const COLLECTIVE: Unnamed = {
  type: 'collective',
  count: { min: 1, max: null },
  role: null,
  affiliation: null,
  access: null,
  reason: null,
};

/**
 * The sources of the contract: those who speak or were asked for, and those they hang on (members, the body spoken for, the
 * outlet written for, the person of an account), with ids in the order of their first mention.
 */
export function makeSources(
  reading: Reading,
  cast: Cast,
  spoken: readonly (Referent | null)[],
): { sources: Source[]; idOf: Map<Referent, string> } {
  const wanted = new Set<Referent>();
  const want = (r: Referent | null): void => {
    if (!r || wanted.has(r)) return;
    wanted.add(r);
    for (const m of r.members) want(m);
    want(r.speaksFor);
    want(r.reportsFor);
    want(r.ofPerson);
  };
  for (const r of spoken) want(r);
  const listed = cast.referents
    .filter((r) => wanted.has(r))
    .map((r) => ({ r, spans: spansOf(reading, r) }))
    .sort((a, b) => (a.spans[0]?.start ?? Infinity) - (b.spans[0]?.start ?? Infinity) || a.r.key - b.r.key);
  const idOf = new Map(listed.map(({ r }, i) => [r, `s${i + 1}`]));
  const id = (r: Referent | null) => (r ? (idOf.get(r) ?? null) : null);
  const sources = listed.map(
    ({ r, spans }): Source => ({
      id: idOf.get(r) ?? '',
      name: r.name || '?',
      kind: r.kind,
      named: r.named,
      mentions: spans,
      aliases: [...r.aliases].filter((a) => `The ${a}` !== r.name && a !== r.name).sort(),
      role: r.role,
      affiliation: r.affiliation,
      speaksFor: id(r.speaksFor),
      members: r.members.flatMap((m) => id(m) ?? []),
      ofPerson: id(r.ofPerson),
      ...(r.named ? {} : { unnamed: r.unnamed ?? COLLECTIVE }),
    }),
  );
  return { sources, idOf };
}

function spansOf(reading: Reading, r: Referent): Span[] {
  const spans = new Map<number, Span>();
  for (const m of r.mentions) {
    const a = reading.tokens[m.first];
    const z = reading.tokens[m.last - 1];
    if (!a || !z) continue;
    const known = spans.get(a.start);
    if (!known || known.end < z.end) spans.set(a.start, { start: a.start, end: z.end });
  }
  for (const s of r.spans) spans.set(s.start, s);
  return [...spans.values()].sort((a, b) => a.start - b.start);
}
