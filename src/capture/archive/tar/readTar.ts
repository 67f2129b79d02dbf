import { joined } from '../joined.ts';

/** One file in a tar archive. `bytes` must be read, or let go, before the next file is asked for. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  bytes(): AsyncGenerator<Uint8Array, void, undefined>;
}

const BLOCK = 512;

/** The archive ends inside a file, or has a header that no header is like: its sum is wrong, or its size no number. */
export class DamagedTar extends Error {}

/** True for a tar archive (POSIX.1-1988 ustar, GNU, and the ones before): a first header whose sum is right. */
export function isTar(head: Uint8Array): boolean {
  return head.length >= BLOCK && head[0] !== 0 && sumHolds(head.subarray(0, BLOCK));
}

/** What stands before a header and tells more of it than it has room for. */
interface Told {
  readonly name: string | null;
  readonly size: number | null;
}
const NOTHING_TOLD: Told = { name: null, size: null };

/** Such a text of more bytes is none. */
const MOST_TOLD = 1024 * 1024;

/**
 * The files of a tar archive in their order, each read as it comes: the archive may be of any size. Long names are read as
 * pax headers (POSIX.1-2001, `path`) and GNU's "L" entries write them. Links, folders and devices are no files.
 *
 * @throws DamagedTar
 */
export async function* readTar(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry, void, undefined> {
  const reader = new BlockReader(stream);
  let told = NOTHING_TOLD;
  try {
    for (;;) {
      const header = await reader.take(BLOCK);
      if (header.length === 0 || (header.length === BLOCK && header.every((b) => b === 0))) return;
      if (header.length < BLOCK || !sumHolds(header)) throw new DamagedTar();
      const type = String.fromCharCode(header[156] ?? 0);
      const size = (type === 'L' || type === 'x' ? null : told.size) ?? sizeOf(header);
      const content = new Content(reader, size);
      if (type === 'L' || type === 'x') {
        if (size > MOST_TOLD) throw new DamagedTar();
        told = toldBy(type, await content.text(), told);
        continue;
      }
      // A long target of a link and what holds for all files stand between a long name and its file.
      if (type === 'K' || type === 'g') {
        await content.passOver();
        continue;
      }
      const name = told.name ?? nameOf(header);
      told = NOTHING_TOLD;
      if (type === '0' || type === '\0' || type === '7') yield { name, size, bytes: () => content.bytes() };
      // What was not read is passed over.
      await content.passOver();
    }
  } finally {
    await reader.close();
  }
}

function toldBy(type: 'L' | 'x', text: string, before: Told): Told {
  if (type === 'L') return { ...before, name: text.replace(/\0.*$/s, '') };
  // Each line has its length before it; what is told here has no line breaks.
  const value = (key: string) => new RegExp(`(?:^|\n)\\d+ ${key}=([^\n]*)`).exec(text)?.[1];
  const size = value('size');
  return { name: value('path') ?? before.name, size: size && /^\d{1,15}$/.test(size) ? Number(size) : before.size };
}

/** What stands after a header: so many bytes, filled up to whole blocks. */
class Content {
  readonly #reader: BlockReader;
  #own: number;
  #left: number;

  constructor(reader: BlockReader, size: number) {
    this.#reader = reader;
    this.#own = size;
    this.#left = Math.ceil(size / BLOCK) * BLOCK;
  }

  async *bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    while (this.#own > 0) {
      const own = (await this.#next()).subarray(0, this.#own);
      this.#own -= own.length;
      yield own;
    }
  }

  async text(): Promise<string> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.bytes()) pieces.push(piece);
    await this.passOver();
    return new TextDecoder().decode(joined(pieces));
  }

  async passOver(): Promise<void> {
    this.#own = 0;
    while (this.#left > 0) await this.#next();
  }

  async #next(): Promise<Uint8Array> {
    const chunk = await this.#reader.some(this.#left);
    if (chunk.length === 0) throw new DamagedTar();
    this.#left -= chunk.length;
    return chunk;
  }
}

function nameOf(header: Uint8Array): string {
  const text = (from: number, length: number) =>
    new TextDecoder().decode(header.subarray(from, from + length)).replace(/\0.*$/s, '');
  const prefix = text(345, 155);
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}

/** Octal digits, or GNU's base-256 for files of 8 GB and more. */
function sizeOf(header: Uint8Array): number {
  const field = header.subarray(124, 136);
  if (((field[0] ?? 0) & 0x80) !== 0) return [...field.subarray(4)].reduce((n, b) => n * 256 + b, 0);
  const digits = String.fromCharCode(...field)
    .replace(/\0.*$/s, '')
    .trim();
  if (!/^[0-7]*$/.test(digits)) throw new DamagedTar();
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/** The sum of the header's bytes, those of the sum itself taken as blanks. */
function sumHolds(header: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  return Number.parseInt(String.fromCharCode(...header.subarray(148, 156)).replace(/\0.*$/s, ''), 8) === sum;
}

/** Gives a stream's bytes in pieces of the length asked for. */
class BlockReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Leaves what was not read: whoever gives the chunks can close what they come from. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** So many bytes; fewer at the end only. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let have = 0;
    while (have < length) {
      const chunk = await this.some(length - have);
      if (chunk.length === 0) break;
      parts.push(chunk);
      have += chunk.length;
    }
    return joined(parts);
  }

  /** At most so many bytes; none at the end. */
  async some(most: number): Promise<Uint8Array> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return new Uint8Array(0);
      this.#held = next.value;
    }
    const chunk = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(chunk.length);
    return chunk;
  }
}
