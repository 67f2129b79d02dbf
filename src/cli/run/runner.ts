import type { Job } from './job.ts';
import type { Outcome } from './outcome.ts';

/** Traces reports, one after the other or several at a time. */
export interface Runner {
  /** How many are worked on at once. */
  readonly width: number;
  /** Rejects with an EngineError, or once the run is stopped. */
  run(job: Job): Promise<Outcome>;
  /** Ends what is left of it. */
  close(): Promise<void>;
}
