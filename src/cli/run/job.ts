import type { Report } from '../../contract/index.ts';
import type { Input } from '../files/input.ts';
import type { Outcome } from './outcome.ts';

/** One thing to trace and write: a file, or one of the reports in an archive. */
export interface Job {
  /** What messages call it, and the name that the report has. */
  readonly input: Input;
  /** The file's bytes, where they were read already. */
  readonly bytes?: Uint8Array;
  /** The report, where it was taken out of an archive already. */
  readonly report?: Report;
  /** What there is to tell, where nothing is left to trace. */
  readonly outcome?: Outcome;
}
