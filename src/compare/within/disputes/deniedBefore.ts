import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';
import { denies, pointsBack } from './denial.ts';
import { type Dispute, type DisputeRule, isClaim, isOther } from './disputeRule.ts';

/** A denial that only points back denies what was said right before it, in its paragraph or the one above, by somebody else. */
export const deniedBefore: DisputeRule = {
  name: 'denied right before',
  find(view) {
    return view.passages.flatMap((d): Dispute[] => {
      if (d.place !== 'body' || !d.statement || !pointsBack(view, d) || !(denies(view, d) || saysNo(view, d))) return [];
      const a = claimBefore(view, d);
      if (!a) return [];
      return [{ a, b: ownWordsAfter(view, d) ?? d, score: 0.7, assertedBy: null, evidence: null }];
    });
  },
};

/** "Said no such call had taken place", where the cue itself is no denial. */
function saysNo(view: ReportView, { statement, content }: Passage): boolean {
  if (statement?.act !== 'say' || statement.negated) return false;
  return /\bno such\b|\b(?:any|no)thing of the (?:kind|sort)\b|\b(?:not|n['’]t) recogni[sz]e (?:that|this|the|his|her|their) (?:account|version|description|claim|story)\b|\b(?:that|this|it) (?:was|is) (?:not (?:true|so|the case|what)|untrue|false|a lie)\b/i.test(
    content.map((c) => view.words(c)).join(' '),
  );
}

/** The last statement on the same level that ends before the denial begins and says something of another origin. */
export function claimBefore(view: ReportView, d: Passage): Passage | null {
  const level = view.onLevel(d.statement?.within ?? null);
  for (let i = level.indexOf(d) - 1; i >= 0; i--) {
    const p = level[i];
    if (!p || p.block < d.block - 1) return null;
    if (p.hull.end > d.hull.end || !isClaim(p) || p.statement?.act === 'deny' || !isOther(view, p, d)) continue;
    return p;
  }
  return null;
}

/** The denier's own words are nearer to the denial than the report's account of it (corpus guidelines, section 12). */
export function ownWordsAfter(view: ReportView, d: Passage): Passage | null {
  const level = view.onLevel(d.statement?.within ?? null);
  const next = level[level.indexOf(d) + 1];
  if (!next?.statement || next.block > d.block + 1 || next.statement.form === 'indirect') return null;
  return view.origins.same(next.statement.speaker, d.statement?.speaker ?? null) ? next : null;
}
