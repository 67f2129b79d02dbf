import type { Act, Statement } from '../contract/index.ts';
import { isWellSupported } from './terminal/support.ts';

/**
 * How a statement stands: whether it may be put down as said by its speaker. Only `told` may. `denied`: it is said not to
 * have been said; `possible`: it may have been, will be, or is reportedly; `alleged`: an unnamed or unknown step says so;
 * `inferred`: no words show who it is; `unknown`: the text does not tell; `doubtful`: it is not well supported who it is.
 */
export type Standing = 'told' | 'denied' | 'possible' | 'alleged' | 'inferred' | 'unknown' | 'doubtful';

export function standingOf(statement: Statement): Standing {
  if (statement.negated) return 'denied';
  if (statement.modal !== null) return 'possible';
  if (statement.alleged) return 'alleged';
  if (statement.chain.at(-1)?.inferred === true) return 'inferred';
  if (statement.speaker === null) return 'unknown';
  return isWellSupported(statement) ? 'told' : 'doubtful';
}

/** True where the text presents it as a fact that somebody said it, whoever that is. */
export function isPresented(standing: Standing): boolean {
  return standing === 'told' || standing === 'unknown' || standing === 'doubtful';
}

/** What somebody thought, knew, wanted or would not say is told of them, but no words of theirs came of it. */
const SILENT: ReadonlySet<Act> = new Set(['believe', 'know', 'want', 'decline']);

/** True where somebody said, wrote or showed something, that can have been passed on. */
export function isUttered({ act }: Pick<Statement, 'act'>): boolean {
  return !SILENT.has(act);
}
