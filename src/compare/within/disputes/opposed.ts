import { compare } from '../changes/comparison.ts';
import { areOpposed } from '../changes/polarity.ts';
import { type Dispute, type DisputeRule, isClaim, isOther } from './disputeRule.ts';

const REACH = 3;
const SHARE = 0.5;
const WORDS = 2;

/** One says what another says is not so: most of the words of the one stand in the other, a common word negated in one alone. */
export const opposed: DisputeRule = {
  name: 'yes and no',
  find(view) {
    return view.passages.flatMap((b): Dispute[] => {
      if (!isClaim(b) || b.statement?.act === 'deny') return [];
      const found = view.akin(b).flatMap((a) => {
        if (
          !isClaim(a) ||
          a.statement?.act === 'deny' ||
          a.hull.start >= b.hull.start ||
          b.block - a.block > REACH ||
          !isOther(view, a, b)
        )
          return [];
        if (b.hull.start < a.hull.end) return [];
        const [x, y] = [view.weights.shared(b, a.told), view.weights.shared(a, b.told)];
        const covered = Math.max(x.covered, y.covered);
        if (covered < SHARE || x.count < WORDS || !areOpposed(compare(view, a, b, covered))) return [];
        return [{ a, covered }];
      });
      const best = found.sort((x, y) => y.covered - x.covered)[0];
      return best ? [{ a: best.a, b, score: 0.6, assertedBy: null, evidence: null }] : [];
    });
  },
};
