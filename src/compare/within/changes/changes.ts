import type { Change } from '../../../contract/index.ts';
import { personForOffice, spokenTo } from './actor.ts';
import { certainty } from './certainty.ts';
import type { ChangeRule, Comparison } from './comparison.ts';
import { condition } from './condition.ts';
import { number } from './number.ts';
import { polarity } from './polarity.ts';
import { CUE_STRENGTH, orderInside } from './strength.ts';
import { otherDay, timeBound } from './timeBound.ts';

/** Every way in which a rendering may differ; each that holds is a change of its own (guideline rule 20). */
export const CHANGE_RULES: readonly ChangeRule[] = [
  personForOffice,
  spokenTo,
  ...CUE_STRENGTH,
  orderInside,
  certainty,
  number,
  otherDay,
  timeBound,
  polarity,
  condition,
];

/** What differs, in the order of the rules; of two of one kind in the same words the first is kept. */
export function changesOf(comparison: Comparison): Change[] {
  const found: Change[] = [];
  for (const rule of CHANGE_RULES) {
    const change = rule.find(comparison);
    if (
      change &&
      !found.some((c) => c.kind === change.kind && c.b && change.b && c.b.start < change.b.end && change.b.start < c.b.end)
    )
      found.push(change);
  }
  return found;
}
