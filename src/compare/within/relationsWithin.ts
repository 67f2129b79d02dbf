import type { Relation, Trace } from '../../contract/index.ts';
import { bodyPairs } from './bodyPairs.ts';
import { changesOf } from './changes/changes.ts';
import { compare } from './changes/comparison.ts';
import { areOpposed } from './changes/polarity.ts';
import { disputesOf } from './disputes/disputes.ts';
import { headPairs } from './headPairs.ts';
import type { RenderedPair } from './pair.ts';
import { strayQuotations } from './strayQuotations.ts';
import { ReportView } from './view.ts';

/**
 * How the passages of one report stand to each other: where one renders another faithfully (`same-claim`) or with a change
 * (`drift`, guideline rule 20), and what disputes what (rule 19). In reading order of what renders; the same trace gives the
 * same relations. Positions are those of the trace's text.
 */
export function relationsWithin(trace: Trace): Relation[] {
  const view = new ReportView(trace);
  const stray = strayQuotations(view);
  const strays = new Set(stray.map((r) => r.a));
  const pairs = [...headPairs(view), ...bodyPairs(view)].filter((p) => !strays.has(p.a.end));
  return [...stray, ...pairs.flatMap((p) => rendering(view, p)), ...disputesOf(view)];
}

/** A trace with the relations between its own passages in the place of whatever stood there. */
export function withRelations(trace: Trace): Trace {
  return { ...trace, relations: relationsWithin(trace) };
}

/** No relation where one side seems to say what the other denies and no rule can tell why. */
function rendering(view: ReportView, { a, b, covered }: RenderedPair): Relation[] {
  const comparison = compare(view, a, b, covered);
  const changes = changesOf(comparison);
  const between = { a: a.end, b: b.end, score: Math.round(covered * 100) / 100 };
  if (changes.length > 0) return [{ type: 'drift', ...between, basis: basisOf(b), changes }];
  return areOpposed(comparison) ? [] : [{ type: 'same-claim', ...between }];
}

/** A post stands whole in a report; of a speech or a document only what the report quotes is held. */
function basisOf(b: RenderedPair['b']): 'original' | 'excerpt' {
  return b.statement?.how === 'post' ? 'original' : 'excerpt';
}
