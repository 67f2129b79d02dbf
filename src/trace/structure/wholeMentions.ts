import type { Span } from '../../contract/index.ts';
import { DETERMINERS, nounPhraseAt, spanOf } from '../../language/chunks.ts';
import { tokensOf } from '../../language/tokens.ts';
import { overlap } from '../spans.ts';
import type { StructureRule } from './seed.ts';

/** Far enough for the noun phrase behind a determiner. */
const REACH = 120;

/**
 * A mention of which the model has only the determiner ("the", "a") is made whole (guideline rule 4), or left empty where
 * its noun would reach into the cue or the content: "the" is nobody. A possessive alone is a mention: "her belief" is hers.
 */
export const wholeMentions: StructureRule = {
  name: 'whole-mention',
  apply({ report, seeds }) {
    return seeds.map((seed) => {
      const [only, ...more] = seed.source;
      if (!only || more.length > 0 || !isDeterminer(report.text, only)) return seed;
      const whole = wholeOf(report.text, only);
      const others = [...seed.content, ...(seed.cue ? [seed.cue] : [])];
      return { ...seed, source: whole && !others.some((o) => overlap(o, whole) > 0) ? [whole] : [] };
    });
  },
};

function isDeterminer(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end).toLowerCase();
  return /^(?:the|a|an|every|no)$/.test(words) && DETERMINERS.has(words);
}

function wholeOf(text: string, { start }: Span): Span | null {
  const tokens = tokensOf(text, { start, end: Math.min(text.length, start + REACH) });
  const phrase = nounPhraseAt(tokens, 0);
  return phrase && phrase.to > 1 ? spanOf(tokens, phrase) : null;
}
