import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';
import { type Dispute, type DisputeRule, isClaim, isOther } from './disputeRule.ts';

/** The report's own words for two accounts that do not go together, said after both or between them. */
const AFTER =
  /\b(?:both|they) (?:can['’]?t|cannot|can not|could not|couldn['’]t) (?:both )?(?:be (?:right|true|so)|hold)|\b(?:accounts|versions|stories|statements|figures) (?:conflict|contradict|differ|do not match|don['’]t match|cannot be reconciled)/i;
const BETWEEN = /\b(?:disputed|contradicted|disagreed|told a different story|gave a different (?:account|version|figure))\b/i;
const SHORT = 110;

/** The report says in a sentence of its own that two accounts cannot both hold. */
export const saidToConflict: DisputeRule = {
  name: 'said to conflict',
  find(view) {
    return view.passages.flatMap((p): Dispute[] => {
      if (p.statement || p.place !== 'body' || p.hull.end - p.hull.start > SHORT) return [];
      const words = view.words(p.hull);
      if (!AFTER.test(words) && !BETWEEN.test(words)) return [];
      const { before, after, beside } = around(view, p);
      if (beside) return [];
      const [last, earlier, next] = [before.at(-1), before.at(-2), after[0]];
      const evidence = p.hull;
      if (AFTER.test(words) && last && earlier && isOther(view, earlier, last))
        return [{ a: earlier, b: last, score: 0.7, assertedBy: 'report', evidence }];
      if (BETWEEN.test(words) && !AFTER.test(words) && last && next && isOther(view, last, next))
        return [{ a: last, b: next, score: 0.6, assertedBy: 'report', evidence }];
      return [];
    });
  },
};

/** The claims of the paragraph, the one above and the one below, before and after a sentence. */
function around(view: ReportView, p: Passage): { before: Passage[]; after: Passage[]; beside: boolean } {
  const all = view.onLevel(null).filter((x) => Math.abs(x.block - p.block) <= 1);
  const near = all.filter(isClaim);
  const beside = all.some((x) => x.hull.start < p.hull.end && p.hull.start < x.hull.end);
  return {
    beside,
    before: near.filter((x) => x.hull.end <= p.hull.start),
    after: near.filter((x) => x.hull.start >= p.hull.end),
  };
}
