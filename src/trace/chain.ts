import { type Grade, gradeOf, isAlleged, type Link, type Report, type Source, type Span, type Step } from '../contract/index.ts';
import type { Draft, Resolution } from './draft.ts';
import { ReachedThrough } from './reachedThrough.ts';
import { contains, hullOf, overlap } from './spans.ts';

/** The chain of one statement, and what follows from it. */
export interface Chained {
  readonly chain: Step[];
  readonly grade: Grade;
  readonly alleged: boolean;
  /** How sure of the chain: of every step's words and speaker together, 0 to 1. */
  readonly confidence: number;
}

/** How sure that an unnamed source spoken of again was still reached through the same publication. Not measured. */
const INFERRED = 0.85;

/**
 * Draws the chains from the report's own voice to the speakers (guideline rules 11, 12 and 23): each statement goes on with
 * the chain of the one it stands in; a reporter comes behind the publication. A step whose source can't be told stays in the
 * chain as unknown: left out, what is behind it would look nearer than it is.
 *
 * `saidTo` has, for each draft, the places where the text says to whom or where the words were said.
 */
export function chainsOf(
  report: Report,
  {
    drafts,
    resolution,
    ids,
    saidTo,
  }: {
    readonly drafts: readonly Draft[];
    readonly resolution: Resolution;
    readonly ids: readonly string[];
    readonly saidTo: readonly (readonly Span[])[];
  },
): Chained[] {
  const sources = new Map(resolution.sources.map((s) => [s.id, s]));
  const links = report.blocks.flatMap((b) => b.links);
  const through = new ReachedThrough(resolution.sources, report.head.outlet.name);
  const chained: Chained[] = [];
  for (const draft of drafts) {
    const outer = draft.parent === null ? undefined : chained[draft.parent];
    const speaker = resolution.speakers[draft.index];
    const evidence = evidenceOf(draft, drafts);
    const link = linkAt(links, evidence);
    const chain: Step[] = [...(outer?.chain ?? [])];
    const heard = through.saidTo(saidTo[draft.index] ?? []);
    const inherited = through.inherited(speaker?.source ?? null, chain);
    if (speaker?.through && !chain.some((step) => step.source === speaker.through))
      chain.push({ source: speaker.through, evidence, link, statement: null });
    else if (heard && heard.source !== speaker?.source && !chain.some((step) => step.source === heard.source)) {
      chain.push({ ...heard, link: linkAt(links, heard.evidence), statement: null });
    } else chain.push(...inherited);
    const isInferred = chain.at(-1)?.inferred === true;
    chain.push({ source: speaker?.source ?? null, evidence, link, statement: ids[draft.index] ?? null });
    through.learn(draft, chain);
    const sure = (speaker?.confidence ?? 0) * (outer?.confidence ?? 1) * (outer ? draft.score : 1) * (isInferred ? INFERRED : 1);
    chained.push({ chain, ...weigh(chain, sources), confidence: sure });
  }
  return chained;
}

function weigh(chain: readonly Step[], sources: ReadonlyMap<string, Source>): { grade: Grade; alleged: boolean } {
  return { grade: gradeOf(chain, sources), alleged: isAlleged(chain, sources) };
}

/** Source and cue where they stand side by side, else the source, else the cue; a continued statement shows its opening's. */
function evidenceOf(draft: Draft, drafts: readonly Draft[]): Span | null {
  const shown = draft.source.length === 0 && draft.cue === null && draft.follows !== null ? drafts[draft.follows] : draft;
  if (!shown) return null;
  const both = hullOf([...shown.source, ...(shown.cue ? [shown.cue] : [])]);
  const crossed = both !== null && shown.content.some((c) => overlap(c, both) > 0);
  if (both && !crossed) return both;
  return hullOf(shown.source) ?? shown.cue;
}

/** The address behind the words, where one of them is a link. */
function linkAt(links: readonly Link[], evidence: Span | null): string | null {
  if (!evidence) return null;
  return links.find((l) => contains(evidence, l) || contains(l, evidence) || overlap(l, evidence) > 3)?.href ?? null;
}
