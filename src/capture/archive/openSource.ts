import { CaptureError } from '../captureError.ts';
import { shownBytes } from './budget.ts';
import type { CaptureSource, RandomAccess } from './captured.ts';
import { joined } from './joined.ts';

/** So many bytes at the beginning tell what a file is. */
const HEAD = 64 * 1024;
/** So many are read at a time. */
const CHUNK = 256 * 1024;

/** A source whose beginning was looked at. Use one of its ways once. */
export interface OpenedSource {
  readonly head: Uint8Array;
  /** From the beginning. */
  stream(): AsyncIterable<Uint8Array>;
  /** Everything; rejects with a CaptureError where that is more than `most` bytes. */
  all(most: number, file: string): Promise<Uint8Array>;
  /** At any place; what is no file of its own is read whole first. */
  access(most: number, file: string): Promise<RandomAccess>;
}

export async function openSource(source: CaptureSource): Promise<OpenedSource> {
  if ('bytes' in source) return ofBytes(source.bytes);
  if ('access' in source) return ofAccess(source.access);
  return ofStream(source.stream);
}

function ofBytes(bytes: Uint8Array): OpenedSource {
  return {
    head: bytes.subarray(0, HEAD),
    async *stream() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
    async all(most, file) {
      if (bytes.length > most) throw tooLarge(most, file);
      return bytes;
    },
    access: async () => accessTo(bytes),
  };
}

async function ofAccess(access: RandomAccess): Promise<OpenedSource> {
  async function* stream() {
    for (let at = 0; at < access.size; ) {
      const chunk = await access.read(at, Math.min(access.size, at + CHUNK));
      if (chunk.length === 0) return;
      yield chunk;
      at += chunk.length;
    }
  }
  return {
    head: await access.read(0, Math.min(HEAD, access.size)),
    stream,
    async all(most, file) {
      if (access.size > most) throw tooLarge(most, file);
      return collected(stream(), most, file);
    },
    access: async () => access,
  };
}

async function ofStream(source: AsyncIterable<Uint8Array>): Promise<OpenedSource> {
  const chunks = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* stream() {
    try {
      yield* first.splice(0);
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  const all = (most: number, file: string) => collected(stream(), most, file);
  return {
    head: joined(first).subarray(0, HEAD),
    stream,
    all,
    access: async (most, file) => accessTo(await all(most, file)),
  };
}

function accessTo(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}

async function collected(stream: AsyncIterable<Uint8Array>, most: number, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw tooLarge(most, file);
    chunks.push(chunk);
  }
  return joined(chunks);
}

function tooLarge(most: number, file: string): CaptureError {
  return new CaptureError('too-large', file, `the file is larger than ${shownBytes(most)} (limit size); split it`);
}
