import type { CaptureOptions } from '../options.ts';
import type { Captured, CaptureSource } from './captured.ts';
import type { ArchiveLimits } from './limits.ts';

/** What every archive's reader is given beside its bytes. */
export interface ArchiveContext {
  /** What the caller knows; `file` is the name of the archive itself. */
  readonly options: CaptureOptions;
  readonly limits: ArchiveLimits;
  /** How many archives this one stands in. */
  readonly depth: number;
  readonly budget: Budget;
  /** Captures what stands in the archive, whatever it is. */
  inner(source: CaptureSource, options: CaptureOptions): AsyncIterable<Captured>;
}

/** What is left of time and bytes for a file with all that is in it. */
export interface Budget {
  /** Counts unpacked bytes; throws a CaptureError once there are too many. */
  spend(bytes: number): void;
  /** Throws a CaptureError once the time is over, and the signal's reason once it is aborted. */
  check(): void;
}
