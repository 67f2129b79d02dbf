import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { shownBytes } from '../../capture/archive/budget.ts';
import { LIMITS } from '../../capture/html/limits.ts';
import { type Input, InputError, STDIN } from './input.ts';
import { systemProblem } from './systemProblem.ts';

/** What capture takes at most where nothing else is told; more is not even read. */
const MOST = LIMITS.bytes;

/** The bytes of an input. Rejects with an InputError where it is no file, cannot be read or is far too long. */
export async function readInput(input: Input, signal?: AbortSignal, most = MOST): Promise<Uint8Array> {
  if (input.path === STDIN) return collect(input, process.stdin, most, signal);
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    // Looked at before it is opened: opening a device may do something, and opening a pipe waits for its writer.
    const found = await stat(input.path);
    checkKind(input, found);
    if (found.size > most) throw tooLong(input, found.size, most);
    file = await open(input.path);
    return await collect(input, file.createReadStream({ autoClose: false }), most, signal);
  } catch (error) {
    if (error instanceof InputError || signal?.aborted) throw error;
    throw new InputError(input.path, systemProblem(error), error);
  } finally {
    await file?.close();
  }
}

/** Throws an InputError for what is no file. */
export function checkKind(input: Input, found: Stats): void {
  const kind = whatItIs(found);
  if (kind) throw new InputError(input.path, `is ${kind}, not a file; give a saved report, or - to read standard input`);
}

/** What stands there in place of a file; null for a file, and for a pipe, which a shell makes for `<(…)`. */
export function whatItIs(found: Stats): string | null {
  if (found.isDirectory()) return 'a folder';
  if (found.isCharacterDevice() || found.isBlockDevice()) return 'a device';
  return found.isSocket() ? 'a socket' : null;
}

/** All that is left of a stream that was begun. */
export function readAll(input: Input, stream: AsyncIterable<Uint8Array>, signal?: AbortSignal, most = MOST): Promise<Uint8Array> {
  return collect(input, stream, most, signal);
}

async function collect(input: Input, stream: AsyncIterable<Uint8Array>, most: number, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    length += chunk.length;
    if (length > most) throw tooLong(input, length, most);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}

function tooLong(input: Input, bytes: number, most: number): InputError {
  return new InputError(
    input.path,
    `is longer than a report can be (${shownBytes(bytes)}; at most ${shownBytes(most)}, limit size); cut it into reports`,
  );
}
