import type { Source, Trace } from '../../src/contract/index.ts';
import type { InWords } from './alignText.ts';
import { jaccard } from './sets.ts';

/** Whether a found source is a gold one. Null stands for "the text does not tell". */
export type SameSource = (gold: string | null, found: string | null) => boolean;

const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|who|whose|this|that|these|those|one|both|another|the (?:former|latter))$/i;

/**
 * A found source is the gold source that most of its names and descriptions stand for: places where both speak of somebody
 * (pronouns aside, since what they stand for is what is being asked), and equal names. A source that is known by pronouns
 * alone is judged by those.
 */
export function sameSource(gold: Trace, found: Trace, inGold: InWords, inFound: InWords): SameSource {
  const places = gold.sources.map((s) => ({ source: s, mentions: mentionsOf(gold, s, inGold) }));
  const known = new Map(found.sources.map((s) => [s.id, best(found, s, inFound, places)]));
  return (g, f) => (g === null || f === null ? g === f : known.get(f) === g);
}

interface Mention {
  readonly words: ReadonlySet<number>;
  readonly pronoun: boolean;
}

interface Placed {
  readonly source: Source;
  readonly mentions: readonly Mention[];
}

/** The places that name a source: those listed with it and those where it speaks. */
function mentionsOf(trace: Trace, source: Source, inWords: InWords): Mention[] {
  const spans = [
    ...source.mentions,
    ...trace.statements.filter((s) => s.speaker === source.id).flatMap((s) => s.source),
    ...trace.statements.flatMap((s) => s.addressee.filter((a) => a.source === source.id)),
  ];
  const seen = new Map(spans.map((s) => [`${s.start}-${s.end}`, s]));
  return [...seen.values()].map((s) => ({
    words: inWords([s]),
    pronoun: PRONOUN.test(trace.text.slice(s.start, s.end).trim()),
  }));
}

function best(trace: Trace, source: Source, inFound: InWords, gold: readonly Placed[]): string | null {
  const mentions = mentionsOf(trace, source, inFound);
  const telling = mentions.some((m) => !m.pronoun) ? mentions.filter((m) => !m.pronoun) : mentions;
  let chosen: { id: string; votes: number } | null = null;
  for (const g of gold) {
    const common = telling.reduce((n, m) => {
      const overlaps = g.mentions.filter((x) => x.pronoun === m.pronoun).map((x) => jaccard(x.words, m.words));
      return n + Math.max(0, ...overlaps);
    }, 0);
    const alike = common + 2 * namedAlike(g.source, source);
    // A person and that person's account have one name.
    const votes = alike > 0 && g.source.kind === source.kind ? alike + 0.25 : alike;
    if (votes > 0 && (chosen === null || votes > chosen.votes)) chosen = { id: g.source.id, votes };
  }
  return chosen?.id ?? null;
}

/** 1 where both are named and one's name or alias is the other's; 0.5 where one name ends with the other. */
function namedAlike(a: Source, b: Source): number {
  if (a.named !== b.named) return 0;
  const of = (s: Source) =>
    [s.name, ...s.aliases].map((n) =>
      n
        .toLowerCase()
        .replace(/^(?:the|a|an) /, '')
        .replace(/[’']s$/, ''),
    );
  const [x, y] = [of(a), of(b)];
  if (x.some((n) => y.includes(n))) return 1;
  return a.named && x.some((n) => y.some((m) => n.endsWith(` ${m}`) || m.endsWith(` ${n}`))) ? 0.5 : 0;
}
