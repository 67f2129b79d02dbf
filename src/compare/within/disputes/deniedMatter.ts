import { directness } from '../directness.ts';
import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';
import { denies, pointsBack } from './denial.ts';
import { claimBefore } from './deniedBefore.ts';
import { type Dispute, type DisputeRule, isClaim, isOther } from './disputeRule.ts';

/** So many blocks away may the claim stand that a denial with a content of its own answers. */
const REACH = 5;
const SHARE = 0.35;
const WORDS = 2;

/** A denial that says what it denies answers the claim of somebody else that has most of those words. */
export const deniedMatter: DisputeRule = {
  name: 'denied matter',
  find(view) {
    return view.passages.flatMap((d): Dispute[] => {
      if (d.place !== 'body' || !d.statement || !denies(view, d) || pointsBack(view, d) || view.inside(d.statement.id).length > 0)
        return [];
      const a = claimOf(view, d) ?? (pointsAt(view, d) ? claimBefore(view, d) : null);
      return a ? [{ a, b: d, score: 0.7, assertedBy: null, evidence: null }] : [];
    });
  },
};

/** "Never made that offer", "having made the call", "did not recognise that account": what was told right before. */
function pointsAt(view: ReportView, { content }: Passage): boolean {
  const words = content.map((c) => view.words(c)).join(' ');
  return (
    words.length < 120 &&
    /\b(?:this|those|these|such|that(?= (?:offer|call|meeting|account|version|order|promise|claim|figure|date|day|way)\b|$|[.,;]))/i.test(
      words.replace(/^that /, ''),
    )
  );
}

function claimOf(view: ReportView, d: Passage): Passage | null {
  let best: { p: Passage; covered: number } | null = null;
  for (const p of view.akin(d)) {
    if (!isClaim(p) || p.statement?.act === 'deny' || Math.abs(p.block - d.block) > REACH || !isOther(view, p, d)) continue;
    if (p.hull.start < d.hull.end && d.hull.start < p.hull.end) continue;
    const { covered, count } = view.weights.shared(d, p.told);
    if (covered < SHARE || count < WORDS) continue;
    if (!best || covered > best.covered || (covered === best.covered && directness(p) > directness(best.p)))
      best = { p, covered };
  }
  return best?.p ?? null;
}
