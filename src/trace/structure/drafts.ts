import type { Report, Span } from '../../contract/index.ts';
import { quotationsOf } from '../../language/quotations.ts';
import { probabilityOf } from '../calibration.ts';
import type { Draft } from '../draft.ts';
import type { AttributionModel } from '../model/attributionModel.ts';
import { resolveSources } from '../sources/resolve.ts';
import { addressed } from './addressed.ts';
import { announcedParagraphs } from './announcedParagraphs.ts';
import { announcedQuotations } from './announcedQuotations.ts';
import { askedParticiples } from './askedParticiples.ts';
import { attributionLines } from './attributionLines.ts';
import { bareAuxiliaries } from './bareAuxiliaries.ts';
import { blockBounds } from './blockBounds.ts';
import { cuelessQuotations } from './cuelessQuotations.ts';
import { cutMentions } from './cutMentions.ts';
import { dialogues } from './dialogues.ts';
import { headlineLabels } from './headlineLabels.ts';
import { headlineQuotations } from './headlineQuotations.ts';
import { listEntries } from './listEntries.ts';
import { nest } from './nesting.ts';
import { nonStatements } from './nonStatements.ts';
import { places } from './places.ts';
import { posts } from './posts.ts';
import { questions } from './questions.ts';
import { quoteBlocks } from './quoteBlocks.ts';
import { quotingPosts } from './quotingPosts.ts';
import { refusals } from './refusals.ts';
import { runningQuotations } from './runningQuotations.ts';
import { saidToHave } from './saidToHave.ts';
import type { KnownSpeakers, Seed, StructureRule } from './seed.ts';
import { sharedSubjects } from './sharedSubjects.ts';
import { strayPieces } from './strayPieces.ts';
import { turns } from './turns.ts';
import { wholeMentions } from './wholeMentions.ts';

/** What the structure of a report says about who speaks, in the order in which it is asked. */
export const STRUCTURE: readonly StructureRule[] = [
  blockBounds,
  strayPieces,
  bareAuxiliaries,
  nonStatements,
  listEntries,
  cutMentions,
  wholeMentions,
  saidToHave,
  askedParticiples,
  sharedSubjects,
  addressed,
  attributionLines,
  announcedQuotations,
  quoteBlocks,
  announcedParagraphs,
  runningQuotations,
  cuelessQuotations,
  questions,
  turns,
  dialogues,
  refusals,
  headlineLabels,
  headlineQuotations,
  quotingPosts,
  posts,
  places,
];

export interface DraftOptions {
  readonly depth: number;
  readonly signal?: AbortSignal | undefined;
  /** Told what the model read, and what each rule made of it: for those who ask why. */
  readonly watch?: ((step: string, seeds: readonly Seed[]) => void) | undefined;
}

/** The statements of a report, in reading order, before anything about them is resolved. */
export async function draftsOf(report: Report, model: AttributionModel, options: DraftOptions): Promise<Draft[]> {
  const read = await model.readNested(report.text, { depth: options.depth, signal: options.signal, voices: voicesOf(report) });
  let seeds: readonly Seed[] = read.map(({ content, cue, source, score, depth }) => ({
    content,
    cue,
    source,
    how: 'cue',
    score: probabilityOf(score),
    inside: depth > 0,
    follows: null,
  }));
  const quotations = quotationsOf(report.text);
  const speakers = onFirstCall(() => knownSpeakers(report, seeds));
  options.watch?.('model', seeds);
  for (const rule of STRUCTURE) {
    seeds = rule.apply({ report, seeds, quotations, speakers });
    options.watch?.(rule.name, seeds);
  }
  return nest(report, seeds, options.depth);
}

/** Blocks that are somebody's own words as a whole. */
function voicesOf({ blocks }: Report): Span[] {
  return blocks.filter((b) => VOICES.has(b.type)).map(({ start, end }) => ({ start, end }));
}

const VOICES: ReadonlySet<string> = new Set(['question', 'answer', 'quote', 'post']);

function knownSpeakers(report: Report, seeds: readonly Seed[]): KnownSpeakers {
  const drafts = nest(report, seeds, Number.POSITIVE_INFINITY);
  const { sources, speakers } = resolveSources({ report, drafts }, []);
  const byCue = new Map<number, string | null>();
  for (const [i, d] of drafts.entries()) if (d.cue) byCue.set(d.cue.start, speakers[i]?.source ?? null);
  return { sources, by: (cue) => byCue.get(cue.start) ?? null };
}

function onFirstCall<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
