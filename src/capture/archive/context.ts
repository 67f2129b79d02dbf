import type { CaptureOptions } from '../options.ts';
import type { Budget } from './budget.ts';
import type { Captured, CaptureSource } from './captured.ts';
import type { ArchiveLimits } from './limits.ts';

/** What every archive's reader is given beside its bytes. */
export interface ArchiveContext {
  /** What the caller knows; `file` is the name of the archive itself. */
  readonly options: CaptureOptions;
  readonly limits: ArchiveLimits;
  readonly budget: Budget;
  /** Captures what stands in the archive, whatever it is. */
  inner(source: CaptureSource, options: CaptureOptions): AsyncIterable<Captured>;
}
