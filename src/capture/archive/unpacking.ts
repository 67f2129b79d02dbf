import { CaptureError } from '../captureError.ts';
import { type Budget, shownBytes } from './budget.ts';
import { joined } from './joined.ts';
import { type ArchiveLimits, HARMLESS } from './limits.ts';

/** What is unpacked, and out of how much. */
export interface Unpacking {
  readonly file: string;
  readonly limits: ArchiveLimits;
  readonly budget: Budget;
  /** How many packed bytes were read so far. */
  packed(): number;
}

/** Passes on what is unpacked; throws a CaptureError once that is too much, or too much for so few packed bytes. */
export async function* guarded(
  chunks: AsyncIterable<Uint8Array>,
  { file, limits, budget, packed }: Unpacking,
): AsyncGenerator<Uint8Array, void, undefined> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    budget.spend(chunk.length);
    budget.check();
    if (length > HARMLESS && length > packed() * limits.ratio) {
      const problem = `unpacks to more than ${limits.ratio} times its size, as only a file made to do harm does (limit ratio)`;
      throw new CaptureError('too-large', file, problem);
    }
    yield chunk;
  }
}

/** Everything in one piece; rejects with a CaptureError where that is more than a part may have. */
export async function collected(
  chunks: AsyncIterable<Uint8Array>,
  { file, limits }: Pick<Unpacking, 'file' | 'limits'>,
): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limits.bytes) {
      throw new CaptureError('too-large', file, `is larger than ${shownBytes(limits.bytes)} (limit size)`);
    }
    all.push(chunk);
  }
  return joined(all);
}
