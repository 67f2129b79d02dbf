import type { Seed, StructureRule } from './seed.ts';

const AUXILIARY =
  /^(?:(?:would|will|wo|did|does|do|has|have|had|could|can|ca|may|might|should|is|are|was|were)(?: ?not|n[’']t)?|cannot)$/iu;
const VERB = /^\s?(\p{Ll}+)(?=[\s.,;:!?”"’]|$)\s*/u;

/**
 * A cue of nothing but an auxiliary ("would not" of "would not comment"): the verb belongs to it (guideline rule 5), and the
 * content, if anything is left of it, begins behind.
 */
export const bareAuxiliaries: StructureRule = {
  name: 'bare-auxiliary',
  apply({ report: { text }, seeds }) {
    return seeds.map((seed): Seed => {
      const [first, ...rest] = seed.content;
      if (!seed.cue || !first || !AUXILIARY.test(text.slice(seed.cue.start, seed.cue.end))) return seed;
      if (first.start < seed.cue.end || first.start - seed.cue.end > 1) return seed;
      const verb = VERB.exec(text.slice(first.start, first.end));
      if (!verb?.[1]) return seed;
      const start = first.start + verb[0].length;
      const left = start < first.end ? [{ start, end: first.end }] : [];
      return { ...seed, cue: { start: seed.cue.start, end: first.start + verb[1].length }, content: [...left, ...rest] };
    });
  },
};
