import type { Input } from '../files/input.ts';
import type { Outcome } from './outcome.ts';

/** To a worker: an input, and its bytes where only the main thread could read them; or the end of the run, at once. */
export type ToWorker = { readonly input: Input; readonly bytes?: Uint8Array } | 'end';

/** From a worker: what became of the input it was given, or why it can do nothing at all. */
export type FromWorker = { readonly outcome: Outcome } | { readonly broken: string };
