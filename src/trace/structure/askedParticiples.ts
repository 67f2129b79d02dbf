import type { Span } from '../../contract/index.ts';
import { nounPhraseAt, spanOf } from '../../language/chunks.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { StructureRule } from './seed.ts';

const ASKED =
  /^(?:when |if |once )?(?:also |again |repeatedly |later )?(?:asked|pressed|questioned|quizzed|challenged)(?: (?:about|on|again|repeatedly|further|later))*$/i;
const BY = /^\s*(?:(?:on |last |later |earlier |in |at )[\p{L} ]{2,30}? )?by\s+/iu;
/** A sentence may open with a mark or a small word. */
const OPENING = /(?:^|[.!?…]["”’')\]]*\s+|\n\s*)["“‘]?(?:And |But |When |If |Once )?$/;
const REACH = 120;

/**
 * "Asked by the minister who had told him, he answers …": whoever answers was asked. The asker is named behind "by", or
 * nowhere (guideline rule 10); the model likes to take the next subject.
 */
export const askedParticiples: StructureRule = {
  name: 'asked-participle',
  apply({ report: { text }, seeds }) {
    return seeds.map((seed) => {
      const { cue } = seed;
      if (!cue || !ASKED.test(text.slice(cue.start, cue.end))) return seed;
      if (!OPENING.test(text.slice(Math.max(0, cue.start - 12), cue.start))) return seed;
      // "Roe asked whether": a subject of its own before the cue, which then opens no sentence. "Asked Moe:" is rare verse.
      const asker = askerAt(text, cue.end);
      return { ...seed, source: asker ? [asker] : [] };
    });
  },
};

/** The noun phrase behind "by"; null without one. */
function askerAt(text: string, from: number): Span | null {
  const by = BY.exec(text.slice(from, from + REACH));
  if (!by) return null;
  const start = from + by[0].length;
  const tokens = tokensOf(text, { start, end: Math.min(text.length, start + REACH) });
  const phrase = nounPhraseAt(tokens, 0);
  return phrase && phrase.to > 0 ? spanOf(tokens, phrase) : null;
}
