import { directness } from './directness.ts';
import type { RenderedPair } from './pair.ts';
import type { Passage } from './passage.ts';
import type { ReportView } from './view.ts';

/** How much of a paraphrase must stand in the words that it renders, by weight, and how many words at least. */
const NEAR = { share: 0.3, words: 2 };
const FAR = { share: 0.45, words: 3 };
/** What quotes some of the words itself must have nearly all its words there. */
const MIXED = 0.6;
/** How many blocks away a quotation that bears a paraphrase out is near. */
const REACH = 4;

/** Each paraphrase of the body with the words of the same origin that the report also quotes. */
export function bodyPairs(view: ReportView): RenderedPair[] {
  return view.passages.flatMap((a) => {
    if (a.place !== 'body' || !a.statement || !paraphrases(a) || view.standsInQuotation(a.statement)) return [];
    const { statement } = a;
    let best: RenderedPair | null = null;
    for (const b of view.akin(a)) {
      if (!isQuoted(view, b) || overlaps(a, b)) continue;
      if (!b.statement || !view.origins.within(statement, b.statement)) continue;
      const { covered, count } = view.weights.shared(a, b.said);
      const least = Math.abs(b.block - a.block) <= REACH ? NEAR : FAR;
      if (covered < least.share || count < least.words) continue;
      if (statement.form === 'mixed' && covered < MIXED) continue;
      if (!best || covered > best.covered || (covered === best.covered && directness(b) > directness(best.b)))
        best = { a, b, covered, by: 'body' };
    }
    return best ? [best] : [];
  });
}

function paraphrases({ statement }: Passage): boolean {
  return (
    statement !== null &&
    statement.form !== 'direct' &&
    statement.act !== 'decline' &&
    statement.act !== 'ask' &&
    statement.how !== 'question' &&
    statement.how !== 'answer'
  );
}

function isQuoted(view: ReportView, { place, statement }: Passage): boolean {
  return place === 'body' && statement !== null && view.isQuoted(statement) && statement.how !== 'question';
}

function overlaps(a: Passage, b: Passage): boolean {
  return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}
