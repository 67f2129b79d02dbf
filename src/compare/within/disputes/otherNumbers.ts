import { compare } from '../changes/comparison.ts';
import { number } from '../changes/number.ts';
import { type Dispute, type DisputeRule, isClaim, isOther } from './disputeRule.ts';

const REACH = 3;
const SHARE = 0.4;
const WORDS = 2;

/** Two origins give different numbers of the same things. */
export const otherNumbers: DisputeRule = {
  name: 'other numbers',
  find(view) {
    return view.passages.flatMap((b): Dispute[] => {
      if (!isClaim(b) || b.statement?.within) return [];
      return view.akin(b).flatMap((a): Dispute[] => {
        if (
          !isClaim(a) ||
          a.statement?.within ||
          a.hull.start >= b.hull.start ||
          b.block - a.block > REACH ||
          !isOther(view, a, b)
        )
          return [];
        const { covered, count } = view.weights.shared(b, a.told);
        if (covered < SHARE || count < WORDS || !number.find(compare(view, b, a, covered))) return [];
        return [{ a, b, score: 0.6, assertedBy: null, evidence: null }];
      });
    });
  },
};
