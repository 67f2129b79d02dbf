import type { Span } from '../../contract/index.ts';
import { blockAt, type Seed, type StructureInput, type StructureRule } from './seed.ts';

/** A single line of this kind may be an answer in few words; of so many the page is a list. */
const FEWEST = 2;
/** Words without which nobody says a sentence: verbs that only help, pronouns, contractions. */
const SENTENCE =
  /\b(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|shall|should|must|may|might|I|me|my|we|us|our|you|your|he|she|it|they|let|there|this|that)\b|^(?:yes|no)\b|['’](?:s|re|m|ll|ve|d|t)\b|[?!“"]/i;

/**
 * "Anna Weber: Possession of a boat, mooring without a licence." A list of people with what they are charged with, what they
 * play or where they stand: a name and a colon before words that are no sentence is no statement of the bearer.
 */
export const listEntries: StructureRule = {
  name: 'list-entry',
  apply(input) {
    const entries = new Set(input.seeds.filter((seed) => isEntry(seed, input)));
    return entries.size < FEWEST ? input.seeds : input.seeds.filter((seed) => !entries.has(seed));
  },
};

function isEntry(seed: Seed, { report }: StructureInput): boolean {
  const { cue, source, content } = seed;
  const words = (s: Span) => report.text.slice(s.start, s.end);
  if (seed.how !== 'cue' || !cue || words(cue).trim() !== ':' || source.length !== 1) return false;
  const block = blockAt(report.blocks, cue.start);
  // Headlines speak so: "Weber: More boats".
  if (!block || block.type === 'title' || block.type === 'subtitle' || block === report.blocks[0]) return false;
  return source[0]?.start === block.start && !content.some((c) => SENTENCE.test(words(c)));
}
