import { open, stat } from 'node:fs/promises';
import type { CaptureSource } from '../../capture/archive/captured.ts';
import { type Input, InputError, STDIN } from './input.ts';
import { checkKind } from './readInput.ts';
import { systemProblem } from './systemProblem.ts';

/** An input as it is read piece by piece: its first bytes, and where the rest comes from. */
export interface OpenInput {
  readonly head: Uint8Array;
  readonly source: CaptureSource;
  close(): Promise<void>;
}

const HEAD = 4096;

/** Opens an input without reading it. Rejects with an InputError where it is no file or cannot be read. */
export async function openInput(input: Input): Promise<OpenInput> {
  if (input.path === STDIN) return streamed(process.stdin, async () => {});
  try {
    // Looked at before it is opened: opening a device may do something, and opening a pipe waits for its writer.
    const found = await stat(input.path);
    checkKind(input, found);
    const file = await open(input.path);
    if (!found.isFile()) return await streamed(file.createReadStream({ autoClose: false }), () => file.close());
    const read = async (from: number, to: number) => {
      const length = Math.max(0, Math.min(to, found.size) - from);
      const { bytesRead, buffer } = await file
        .read({ buffer: new Uint8Array(length), position: from, length })
        .catch((error: unknown) => {
          throw new InputError(input.path, systemProblem(error), error);
        });
      return buffer.subarray(0, bytesRead);
    };
    return { head: await read(0, HEAD), source: { access: { size: found.size, read } }, close: () => file.close() };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(input.path, systemProblem(error), error);
  }
}

async function streamed(stream: AsyncIterable<Uint8Array>, close: () => Promise<void>): Promise<OpenInput> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let length = 0; length < HEAD; ) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all() {
    yield* first;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), source: { stream: all() }, close };
}
