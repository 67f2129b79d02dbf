import { CaptureError } from '../captureError.ts';
import type { Budget } from './context.ts';
import type { ArchiveLimits } from './limits.ts';

/** The time and the bytes that one file with all that is in it may take, from now on. */
export function budgetOf(limits: ArchiveLimits, file: string, signal: AbortSignal | undefined): Budget {
  const end = performance.now() + limits.milliseconds;
  let left = limits.totalBytes;
  return {
    spend(bytes) {
      left -= bytes;
      if (left < 0) {
        const most = `${Math.round(limits.totalBytes / 1024 / 1024)} MB`;
        throw new CaptureError('too-large', file, `holds more than ${most} unpacked, the most that is read; split it`);
      }
    },
    check() {
      signal?.throwIfAborted();
      if (performance.now() > end) {
        const seconds = Math.round(limits.milliseconds / 1000);
        throw new CaptureError('too-slow', file, `took longer than ${seconds} seconds; what was found until then stands`);
      }
    },
  };
}
