import { createGunzip } from 'node:zlib';
import { joined } from '../joined.ts';
import { GAP } from './byteReader.ts';
import { Member } from './member.ts';

/** So many bytes are unpacked at a time: they may become a thousand times more. */
const PIECE = 16 * 1024;

/** The head of a gzip member (RFC 1952, 2.3) is so long. */
const HEAD = 10;

/** What went wrong while a stream was unpacked. Filled as the stream is read. */
export interface Damage {
  /** How many members are damaged. */
  members: number;
  /** The stream ends inside a member. */
  cut: boolean;
}

/**
 * Unpacks a stream of gzip members one after the other, as WARC files are packed: one record a member. A member that is
 * damaged leaves a gap, and the next one is looked for; the members before and after it are whole.
 */
export async function* gunzipped(
  stream: AsyncIterable<Uint8Array>,
  damage: Damage,
): AsyncGenerator<Uint8Array | typeof GAP, void, undefined> {
  let member: Member | null = null;
  let lost = false;
  try {
    for await (const piece of cutAtMembers(stream)) {
      if (member === null) {
        if (!isMember(piece, 0)) continue;
        member = new Member(createGunzip());
        if (lost) yield GAP;
        lost = false;
      }
      const done = await member.write(piece);
      yield* member.take();
      if (done === 'more') continue;
      if (done === 'damaged') {
        damage.members++;
        lost = true;
      }
      member.close();
      member = null;
    }
    if (member === null) return;
    if ((await member.end()) === 'damaged') damage.cut = true;
    yield* member.take();
  } finally {
    member?.close();
  }
}

/** The stream in pieces, each member's head at the beginning of one. */
async function* cutAtMembers(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let tail: Uint8Array = new Uint8Array(0);
  for await (const chunk of stream) {
    const bytes = tail.length === 0 ? chunk : joined([tail, chunk]);
    // A head may go on in the next chunk.
    const end = Math.max(0, bytes.length - (HEAD - 1));
    let from = 0;
    for (let at = bytes.indexOf(0x1f, 1); at >= 0 && at < end; at = bytes.indexOf(0x1f, at + 1)) {
      if (!isMember(bytes, at)) continue;
      yield* pieces(bytes.subarray(from, at));
      from = at;
    }
    if (from < end) yield* pieces(bytes.subarray(from, end));
    tail = bytes.subarray(Math.max(from, end));
  }
  if (tail.length > 0) yield tail;
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** True where a member may begin: the three fixed bytes, and four that can hold few values only (RFC 1952, 2.3.1). */
function isMember(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) return false;
  const [flags = 0xff, extra = 0xff, system = 0xfe] = [bytes[at + 3], bytes[at + 8], bytes[at + 9]];
  return (flags & 0xe0) === 0 && (extra === 0 || extra === 2 || extra === 4) && (system <= 13 || system === 255);
}
