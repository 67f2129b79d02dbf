import type { Statement } from '../../contract/index.ts';

/**
 * A speaker's name below this confidence is printed with a question mark. `confidence.speaker` is calibrated, so below 0.7
 * at least three such names in ten are wrong: too many to be read as told.
 */
export const WELL_SUPPORTED = 0.7;

/** True where who speaks is known well enough to be named without a question mark. */
export function isWellSupported(statement: Statement): boolean {
  return statement.confidence.speaker >= WELL_SUPPORTED;
}
