import { compare } from '../changes/comparison.ts';
import { areOpposed } from '../changes/polarity.ts';
import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';
import { type Dispute, type DisputeRule, isClaim, isOther } from './disputeRule.ts';

/** So many blocks away may what is said to be so stand from what is said not to be. */
const REACH = 3;
/** Most of the words of one of the two, and something of the other, must be common. */
const SHARE = 0.5;
const BOTH = 0.15;
const WORDS = 2;

interface Found {
  readonly a: Passage;
  readonly b: Passage;
  readonly covered: number;
}

/** One says what another says is not so: most of the words of the one stand in the other, a common word negated in one alone. */
export const opposed: DisputeRule = {
  name: 'yes and no',
  find(view) {
    const found = view.passages.flatMap((b) => (says(view, b) ? against(view, b) : []));
    found.sort((x, y) => y.covered - x.covered || x.b.hull.start - y.b.hull.start);
    const kept: Found[] = [];
    // Of a statement and those inside it, or around it, only the one that is nearest to what it disputes.
    for (const f of found) if (!kept.some((k) => touch(k.a, f.a) && touch(k.b, f.b))) kept.push(f);
    return kept
      .sort((x, y) => x.b.hull.start - y.b.hull.start)
      .map(({ a, b }): Dispute => ({ a, b, score: 0.6, assertedBy: null, evidence: null }));
  },
};

/** What only may be so, and a question, disputes nothing. */
function says(view: ReportView, p: Passage): boolean {
  if (!isClaim(p) || p.statement?.act === 'deny') return false;
  return !p.content.some((c) => /\b(?:might|may|possibly|perhaps|whether|would have)\b|\?/.test(view.words(c)));
}

function against(view: ReportView, b: Passage): Found[] {
  return view.akin(b).flatMap((a) => {
    if (!says(view, a) || a.hull.end > b.hull.start || b.block - a.block > REACH || !isOther(view, a, b)) return [];
    const [x, y] = [view.weights.shared(b, a.told), view.weights.shared(a, b.told)];
    const covered = Math.max(x.covered, y.covered);
    if (covered < SHARE || Math.min(x.covered, y.covered) < BOTH || x.count < WORDS) return [];
    return areOpposed(compare(view, a, b, covered)) ? [{ a, b, covered: x.covered * y.covered }] : [];
  });
}

function touch(a: Passage, b: Passage): boolean {
  return a.hull.start < b.hull.end && b.hull.start < a.hull.end;
}
