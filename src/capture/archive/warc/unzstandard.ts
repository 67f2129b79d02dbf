import { createZstdDecompress, zstdDecompressSync } from 'node:zlib';
import { CaptureError } from '../../captureError.ts';
import { ByteReader, GAP } from './byteReader.ts';
import type { Damage } from './gunzipped.ts';
import { Member } from './member.ts';

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** The skippable frame in which a WARC file has the dictionary of its records (WARC zstd 1.0). */
const DICTIONARY = 0x184d2a5d;

/** A block holds no more when it is unpacked, and is packed only where that makes it smaller (RFC 8878, 3.1.1.2). */
const LARGEST_BLOCK = 128 * 1024;
/** Dictionaries have some hundred kilobytes. */
const LARGEST_DICTIONARY = 32 * 1024 * 1024;

/**
 * Unpacks a stream of Zstandard frames one after the other (RFC 8878), as WARC files are packed: one record a frame, all
 * with the dictionary at the beginning of the file, if there is one. A frame whose content is damaged leaves a gap, and the
 * next one is read; where the frames themselves are damaged the stream ends. Holds one block at a time.
 *
 * @throws CaptureError where this version of Node has no Zstandard, or the dictionary is damaged.
 */
export async function* unzstandard(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  damage: Damage,
): AsyncGenerator<Uint8Array | typeof GAP, void, undefined> {
  if (typeof createZstdDecompress !== 'function') {
    throw new CaptureError(
      'unsupported',
      file,
      'this is packed with Zstandard, which needs Node 22.15 or later; unpack it first',
    );
  }
  const reader = new ByteReader(stream);
  let dictionary: Uint8Array | undefined;
  try {
    for (let first = true; ; first = false) {
      const head = await exactly(reader, 4);
      if (head === null) return;
      const magic = numberIn(head, 0, 4);
      if (magic >= SKIPPABLE && magic < SKIPPABLE + 16) {
        const size = numberIn((await exactly(reader, 4)) ?? TOO_SHORT, 0, 4);
        if (first && magic === DICTIONARY) dictionary = await dictionaryOf(reader, size, file);
        else await reader.pass(size);
      } else if (magic === FRAME) yield* frame(reader, head, dictionary, damage);
      else throw new BrokenFrames();
    }
  } catch (error) {
    if (error instanceof CaptureError) throw error;
    damage.cut = true;
  } finally {
    await reader.close();
  }
}

class BrokenFrames extends Error {}
const TOO_SHORT = new Uint8Array(0);

async function* frame(
  reader: ByteReader,
  magic: Uint8Array,
  dictionary: Uint8Array | undefined,
  damage: Damage,
): AsyncGenerator<Uint8Array | typeof GAP> {
  const member = new Member(createZstdDecompress(dictionary ? { dictionary } : {}));
  let done: 'more' | 'ended' | 'damaged' = 'more';
  try {
    for await (const piece of piecesOf(reader, magic)) {
      if (done === 'damaged') continue;
      done = await member.write(piece);
      yield* member.take();
    }
    if (done === 'more') done = await member.end();
    yield* member.take();
  } finally {
    member.close();
  }
  if (done !== 'damaged') return;
  damage.members++;
  yield GAP;
}

/** The bytes of a frame (RFC 8878, 3.1.1): its header, its blocks, its sum. */
async function* piecesOf(reader: ByteReader, magic: Uint8Array): AsyncGenerator<Uint8Array> {
  yield magic;
  const descriptor = await needed(reader, 1);
  const flags = descriptor[0] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const contentSize = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const dictionaryId = [0, 1, 2, 4][flags & 3] ?? 0;
  yield descriptor;
  const rest = (isSingle ? 0 : 1) + dictionaryId + contentSize;
  if (rest > 0) yield await needed(reader, rest);
  for (let last = false; !last; ) {
    const header = await needed(reader, 3);
    const value = numberIn(header, 0, 3);
    last = (value & 1) === 1;
    const type = (value >> 1) & 3;
    const size = value >> 3;
    if (type === 3 || size > LARGEST_BLOCK) throw new BrokenFrames();
    yield header;
    // A block of one byte, many times over, says how many times.
    const stored = type === 1 ? 1 : size;
    if (stored > 0) yield await needed(reader, stored);
  }
  if ((flags & 4) !== 0) yield await needed(reader, 4);
}

/** The dictionary, which may be packed itself (WARC zstd 1.0, "Dictionary frame"). */
async function dictionaryOf(reader: ByteReader, size: number, file: string): Promise<Uint8Array> {
  const held = size <= LARGEST_DICTIONARY ? (await reader.take(size)).bytes : TOO_SHORT;
  try {
    if (held.length < size) throw new BrokenFrames();
    if (held.length < 4 || numberIn(held, 0, 4) !== FRAME) return held;
    return zstdDecompressSync(held, { maxOutputLength: LARGEST_DICTIONARY });
  } catch {
    throw new CaptureError('damaged', file, 'the dictionary at its beginning, which all of it needs, is damaged or too large');
  }
}

/** So many bytes; null at the end of the stream. */
async function exactly(reader: ByteReader, length: number): Promise<Uint8Array | null> {
  const { bytes } = await reader.take(length);
  if (bytes.length === 0) return null;
  if (bytes.length < length) throw new BrokenFrames();
  return bytes;
}

async function needed(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await exactly(reader, length);
  if (bytes === null) throw new BrokenFrames();
  return bytes;
}

/** Least byte first. */
function numberIn(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
