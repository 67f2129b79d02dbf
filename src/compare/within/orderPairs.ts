import { stemOf } from '../../language/stem.ts';
import { ORDERS, REQUESTS } from './changes/strength.ts';
import type { RenderedPair } from './pair.ts';
import type { Passage } from './passage.ts';
import type { ReportView } from './view.ts';

/** The quotation follows in the same paragraph or one of the next two. */
const REACH = 2;
/** Found by who asks whom and in whose account, not by common words. */
const COVERED = 0.5;

/**
 * The report says on another's word that somebody ordered something, and quotes that other right after: he asked. One act, told
 * twice, though the two share few words.
 */
export function orderPairs(view: ReportView): RenderedPair[] {
  const acts = view.passages.filter(
    (p) => p.place === 'body' && p.statement?.cue && (p.statement.act === 'urge' || p.statement.act === 'ask'),
  );
  return acts.flatMap((a, i) => {
    const teller = view.statement(a.statement?.within ?? null);
    if (!a.statement || !teller || teller.speaker === null || view.standsInQuotation(a.statement) || !hasCue(view, a, ORDERS))
      return [];
    const { speaker } = a.statement;
    const b = acts
      .slice(i + 1)
      .find(
        ({ block, statement }) =>
          block - a.block <= REACH &&
          statement !== null &&
          view.standsInQuotation(statement) &&
          view.origins.same(statement.speaker, speaker) &&
          view.origins.within(teller, statement),
      );
    return b && hasCue(view, b, REQUESTS) ? [{ a, b, covered: COVERED, by: 'order' }] : [];
  });
}

function hasCue(view: ReportView, { statement }: Passage, stems: ReadonlySet<string>): boolean {
  return statement?.cue ? view.tokens([statement.cue]).some((t) => stems.has(stemOf(t.lower))) : false;
}
