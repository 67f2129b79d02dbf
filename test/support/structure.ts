import type { BlockType, Source } from '../../src/contract/index.ts';
import { quotationsOf } from '../../src/language/quotations.ts';
import type { Seed, StructureInput, StructureRule } from '../../src/trace/structure/seed.ts';
import { reportOf, spanOf, wordsOf } from './report.ts';

/** A seed by its words, as the model would give it. */
export interface SeedWords {
  readonly content: readonly string[];
  readonly cue?: string;
  /** Which time the cue's words stand in the text, counted from one. */
  readonly nth?: number;
  readonly source?: string;
  readonly score?: number;
  readonly inside?: boolean;
  /** Who speaks, by name, where a rule asks. */
  readonly speaker?: string;
}

/** What a rule makes of a report, in words: `how`, the source's words, the cue's and the content's pieces. */
export interface Shown {
  readonly how: string;
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly follows: string | null;
}

export function applyRule(
  rule: StructureRule,
  blocks: readonly (readonly [BlockType, string])[],
  seeds: readonly SeedWords[] = [],
  names: readonly { readonly name: string; readonly kind: Source['kind']; readonly mentions?: readonly string[] }[] = [],
): Shown[] {
  const report = reportOf(blocks);
  const { text } = report;
  const made: Seed[] = seeds.map((s) => ({
    content: s.content.map((c) => spanOf(text, c)),
    cue: s.cue === undefined ? null : spanOf(text, s.cue, s.nth),
    source: s.source === undefined ? [] : [spanOf(text, s.source)],
    how: 'cue',
    score: s.score ?? 0.9,
    inside: s.inside ?? false,
    follows: null,
  }));
  const sources: Source[] = names.map(({ name, kind, mentions = [] }, i) => ({
    id: `s${i + 1}`,
    name,
    kind,
    named: true,
    mentions: mentions.map((m) => spanOf(text, m)),
    aliases: [],
    role: null,
    affiliation: null,
    speaksFor: null,
    members: [],
    ofPerson: null,
  }));
  const by = new Map(seeds.map((s, i) => [made[i]?.cue?.start, sources.find((x) => x.name === s.speaker)?.id ?? null]));
  const input: StructureInput = {
    report,
    seeds: made,
    quotations: quotationsOf(text),
    speakers: () => ({ sources, by: (cue) => by.get(cue.start) ?? null }),
  };
  return rule.apply(input).map((s) => ({
    how: s.how,
    source: wordsOf(text, s.source).join(' '),
    cue: s.cue ? wordsOf(text, [s.cue]).join(' ') : '',
    content: wordsOf(text, s.content),
    follows: s.follows ? wordsOf(text, s.follows.content).join(' … ') : null,
  }));
}
