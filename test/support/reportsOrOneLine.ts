import assert from 'node:assert/strict';
import { CaptureError } from '../../src/capture/captureError.ts';
import { Report } from '../../src/contract/index.ts';

/** Whatever happened to a file: it gives reports that keep the contract, or is refused in one clear line. */
export async function reportsOrOneLine(read: () => Promise<readonly Report[]>): Promise<void> {
  try {
    for (const report of await read()) assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
  } catch (error) {
    assert.ok(error instanceof CaptureError, String(error));
    assert.doesNotMatch(error.message, /\n/);
  }
}
