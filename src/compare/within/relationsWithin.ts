import type { Relation, Span, Trace } from '../../contract/index.ts';
import { bodyPairs } from './bodyPairs.ts';
import { changesOf } from './changes/changes.ts';
import { compare } from './changes/comparison.ts';
import { areOpposed } from './changes/polarity.ts';
import { disputesOf } from './disputes/disputes.ts';
import { headPairs } from './headPairs.ts';
import { orderPairs } from './orderPairs.ts';
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
  const inBody = [...orderPairs(view), ...bodyPairs(view)];
  const pairs = [...headPairs(view).map((p) => carriedOn(view, p, inBody)), ...inBody].filter((p) => !strays.has(p.a.end));
  const rendered = pairs.map((pair) => ({ pair, relation: rendering(view, pair) }));
  const drifts = rendered.filter(({ relation }) => relation?.type === 'drift').map(({ pair }) => pair);
  const kept = rendered.flatMap(({ pair, relation }) =>
    relation && !(relation.type === 'same-claim' && holdsDrift(pair, drifts)) ? [relation] : [],
  );
  return [...stray, ...kept, ...disputesOf(view)];
}

/** A trace with the relations between its own passages in the place of whatever stood there. */
export function withRelations(trace: Trace): Trace {
  return { ...trace, relations: relationsWithin(trace) };
}

/**
 * A head that sums up a paraphrase is compared with the words which that renders, where the paraphrase has changed them and the
 * head has the change too: the most direct words that are held (guideline rule 19).
 */
function carriedOn(view: ReportView, pair: RenderedPair, inBody: readonly RenderedPair[]): RenderedPair {
  const on = inBody.find((p) => p.a === pair.b);
  if (!on) return pair;
  const { covered } = view.weights.shared(pair.a, on.b.stems);
  const changed = changesOf(compare(view, pair.a, on.b, covered));
  return changed.length > 0 && changesOf(compare(view, on.a, on.b, on.covered)).length > 0 ? { ...pair, b: on.b, covered } : pair;
}

/** No relation where one side seems to say what the other denies and no rule can tell why. */
function rendering(view: ReportView, { a, b, covered }: RenderedPair): Relation | null {
  const comparison = compare(view, a, b, covered);
  const changes = changesOf(comparison);
  const between = { a: a.end, b: b.end, score: Math.round(covered * 100) / 100 };
  if (changes.length > 0) return { type: 'drift', ...between, basis: basisOf(b), changes };
  // What quotes some of the words is half a quotation: that it is right is no news.
  if (areOpposed(comparison) || (a.place === 'body' && a.statement?.form === 'mixed')) return null;
  return { type: 'same-claim', ...between };
}

/** An outer statement whose inner one is changed is not faithful, whatever its other words are. */
function holdsDrift({ a, b }: RenderedPair, drifts: readonly RenderedPair[]): boolean {
  return drifts.some((d) => contains(a.hull, d.a.hull) && contains(b.hull, d.b.hull));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A post stands whole in a report; of a speech or a document only what the report quotes is held. */
function basisOf(b: RenderedPair['b']): 'original' | 'excerpt' {
  return b.statement?.how === 'post' ? 'original' : 'excerpt';
}
