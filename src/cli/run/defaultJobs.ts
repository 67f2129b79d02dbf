import { availableParallelism, totalmem } from 'node:os';

/** What one thread takes with its model and a long page, in bytes (measured: 200 to 250 MB). */
const EACH = 300 * 1024 * 1024;

/** How many reports are traced at once where nobody says: as many as there are cores, in no more than half of the memory. */
export function defaultJobs(cores = availableParallelism(), memory = availableMemory()): number {
  return Math.max(1, Math.min(cores, Math.floor(memory / 2 / EACH)));
}

/** A container may have less memory than its machine. */
function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
