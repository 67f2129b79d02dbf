import type { Job } from './job.ts';
import type { Outcome } from './outcome.ts';

/** To a worker: a file, with its bytes where only the main thread could read them, or a report; or the end of the run, at once. */
export type ToWorker = Omit<Job, 'outcome'> | 'end';

/** From a worker: what became of the input it was given, or why it can do nothing at all. */
export type FromWorker = { readonly outcome: Outcome } | { readonly broken: string };
