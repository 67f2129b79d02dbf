import { profileWords, type Span } from '../../contract/index.ts';
import { overlap } from '../spans.ts';
import { firstFrom, type Seed, type StructureRule } from './seed.ts';

/** Fewer words in marks are scare quotes or a title of a work more often than somebody's words (guideline rule 9). */
const FEWEST_WORDS = 4;

/**
 * Words in quotation marks in a headline that nobody is named for are a statement whose speaker can't be told from the
 * headline alone: a desk wants to know where they come from.
 */
export const headlineQuotations: StructureRule = {
  name: 'headline-quotation',
  apply({ report, seeds, quotations }) {
    const found: Seed[] = [];
    for (const block of report.blocks) {
      if (block.type !== 'title' && block.type !== 'subtitle' && block.type !== 'heading') continue;
      for (let i = firstFrom(quotations, block.start); i < quotations.length; i++) {
        const quotation = quotations[i];
        if (!quotation || quotation.start >= block.end) break;
        if (profileWords(report.text, quotation).length < FEWEST_WORDS || isHeld(quotation, seeds) || isHeld(quotation, found))
          continue;
        found.push({ content: [quotation], cue: null, source: [], how: 'title', score: 0.8, follows: null });
      }
    }
    return [...seeds, ...found];
  },
};

function isHeld(span: Span, seeds: readonly Seed[]): boolean {
  return seeds.some((s) => s.content.some((c) => overlap(c, span) > 0));
}
