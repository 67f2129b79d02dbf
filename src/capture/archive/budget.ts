import { CaptureError } from '../captureError.ts';
import type { ArchiveLimits } from './limits.ts';

/** A limit that holds for the whole file is reached: nothing more of it is read. */
export class BudgetSpent extends CaptureError {}

/** What is left of time and bytes for one file with everything in it. */
export class Budget {
  readonly #limits: ArchiveLimits;
  readonly #file: string;
  readonly #signal: AbortSignal | undefined;
  #bytes: number;
  #milliseconds: number;
  #since = 0;

  constructor(limits: ArchiveLimits, file: string, signal: AbortSignal | undefined) {
    this.#limits = limits;
    this.#file = file;
    this.#signal = signal;
    this.#bytes = limits.totalBytes;
    this.#milliseconds = limits.totalMilliseconds;
  }

  /** Counts unpacked bytes. Throws a BudgetSpent once there are too many. */
  spend(bytes: number): void {
    this.#bytes -= bytes;
    if (this.#bytes >= 0) return;
    throw new BudgetSpent(
      'too-large',
      this.#file,
      `holds more than ${shownBytes(this.#limits.totalBytes)} unpacked (limit total-size)`,
    );
  }

  /** Throws a BudgetSpent once the time is over, and the signal's reason once it is aborted. */
  check(): void {
    this.#signal?.throwIfAborted();
    if (this.#milliseconds - (performance.now() - this.#since) >= 0) return;
    const seconds = Math.round(this.#limits.totalMilliseconds / 1000);
    throw new BudgetSpent(
      'too-slow',
      this.#file,
      `took longer than ${seconds} seconds (limit total-time); what was found until then stands`,
    );
  }

  /** Gives what `items` does, and counts the time that it takes, not that in which its items are used. */
  async *timed<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
    const source = items[Symbol.asyncIterator]();
    try {
      for (;;) {
        this.#since = performance.now();
        const next = await source.next();
        this.#milliseconds -= performance.now() - this.#since;
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  }
}

/** A number of bytes for people. */
export function shownBytes(bytes: number): string {
  if (bytes === 1) return '1 byte';
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return `${Math.round(value * 10) / 10} ${units[unit]}`;
}
