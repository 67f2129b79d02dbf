import { denies } from './denial.ts';
import { ownWordsAfter } from './deniedBefore.ts';
import type { Dispute, DisputeRule } from './disputeRule.ts';

/** What is denied is told inside the denial as somebody else's claim: "called reports that the ship had sunk untrue". */
export const nestedClaim: DisputeRule = {
  name: 'denied claim inside',
  find(view) {
    return view.passages.flatMap((b): Dispute[] => {
      if (!b.statement || b.place !== 'body' || !denies(view, b)) return [];
      const { statement } = b;
      const inner = view.inside(statement.id).find((p) => p.statement?.act === 'say' && !p.statement.negated && p.told.size >= 2);
      if (!inner?.statement || view.origins.same(inner.statement.speaker, statement.speaker)) return [];
      return [{ a: inner, b: ownWordsAfter(view, b) ?? b, score: 0.8, assertedBy: null, evidence: null }];
    });
  },
};
