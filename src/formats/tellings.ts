import { isAlleged, type Source, type Statement, type Step } from '../contract/index.ts';
import { iriOf } from './iri.ts';
import type { Opened } from './opened.ts';
import { type Standing, standingOf } from './standing.ts';

/** One telling of a chain: a statement, or a step that is no statement of its own ("the site's Idris Calloway wrote"). */
export interface Telling {
  readonly iri: string;
  /** The telling, or the report itself, that passes this one on. */
  readonly passedOnBy: string;
  readonly statement: Statement | null;
  readonly source: Source | null;
  readonly step: Step;
  readonly standing: Standing;
}

/** Every telling of a trace once, each after the one that passes it on. */
export function tellingsOf(opened: Opened): Telling[] {
  const { trace, sources, statements } = opened;
  const found = new Map<string, Telling>();
  for (const statement of trace.statements) {
    let passedOnBy = iriOf(trace);
    for (const [place, step] of statement.chain.entries()) {
      const last = place === statement.chain.length - 1;
      const own = last ? statement : step.statement === null ? undefined : statements.get(step.statement);
      const key = own?.id ?? keyOf(statement, place);
      const iri = iriOf(trace, key);
      // An outer statement is told by its own chain; here it only leads on.
      if (!found.has(iri) && (last || !own)) {
        const source = step.source === null ? null : (sources.get(step.source) ?? null);
        const standing = own ? standingOf(own) : standingOfStep(step, statement.chain.slice(0, place + 1), opened);
        found.set(iri, { iri, passedOnBy, statement: own ?? null, source, step, standing });
      }
      passedOnBy = iri;
    }
  }
  return [...found.values()];
}

/** The tellings by who passes them on, a telling or the report. */
export function byTeller(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  return Map.groupBy(tellings, (t) => t.passedOnBy);
}

/** The same words that show a step are the same step, however many statements come through it. */
function keyOf(statement: Statement, place: number): string {
  const path = statement.chain.slice(0, place + 1).map((s) => s.source ?? 'unknown');
  const { evidence = null, source = null } = statement.chain[place] ?? {};
  const where = evidence ? String(evidence.start) : source === null ? statement.id : 'nowhere';
  return `step:${path.join('.')}:${where}`;
}

function standingOfStep(step: Step, chain: readonly Step[], { sources }: Opened): Standing {
  if (isAlleged(chain, sources)) return 'alleged';
  if (step.inferred === true) return 'inferred';
  return step.source === null ? 'unknown' : 'told';
}
