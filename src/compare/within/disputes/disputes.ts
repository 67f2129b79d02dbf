import type { Relation } from '../../../contract/index.ts';
import type { ReportView } from '../view.ts';
import { contradicted } from './contradicted.ts';
import { deniedBefore } from './deniedBefore.ts';
import { deniedMatter } from './deniedMatter.ts';
import { type DisputeRule, relationOf } from './disputeRule.ts';
import { nestedClaim } from './nestedClaim.ts';
import { opposed } from './opposed.ts';
import { otherNumbers } from './otherNumbers.ts';
import { saidToConflict } from './saidToConflict.ts';

/** In order: of two rules that find the same ends the first counts. */
export const DISPUTE_RULES: readonly DisputeRule[] = [
  contradicted,
  saidToConflict,
  nestedClaim,
  deniedBefore,
  deniedMatter,
  opposed,
  otherNumbers,
];

export function disputesOf(view: ReportView): Relation[] {
  const seen = new Set<string>();
  return DISPUTE_RULES.flatMap((rule) => rule.find(view)).flatMap((dispute) => {
    const key = [dispute.a, dispute.b]
      .map((p) => p.hull.start)
      .sort((x, y) => x - y)
      .join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [relationOf(dispute)];
  });
}
