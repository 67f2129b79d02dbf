import { joined } from '../joined.ts';

/** The bytes ended before what was asked for. */
export class EndOfBytes extends Error {}

/** Bytes are missing here: what came before does not go on in what follows. */
export const GAP: unique symbol = Symbol('gap');

/** What was asked for runs into a gap. */
export class AcrossGap extends Error {}

/** Reads lines and stretches from a stream of chunks, which may have gaps. Holds no more than was asked for and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array | typeof GAP>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  #gap = false;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array | typeof GAP>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** A line with its end; at most `most` bytes of it. Null at the end of the bytes. Rejects with AcrossGap at a gap. */
  async line(most: number): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (length < most) {
      if (!(await this.#fill(length > 0))) break;
      const feed = this.#chunk.indexOf(10, this.#at);
      const end = Math.min(feed < 0 ? this.#chunk.length : feed + 1, this.#at + most - length);
      pieces.push(this.#chunk.subarray(this.#at, end));
      length += end - this.#at;
      this.#at = end;
      if (feed >= 0 && end === feed + 1) break;
    }
    return length === 0 ? null : joined(pieces);
  }

  /** The next `length` bytes; fewer, and why, where the bytes end or have a gap before. */
  async take(length: number): Promise<{ bytes: Uint8Array; cut: EndOfBytes | AcrossGap | null }> {
    const pieces: Uint8Array[] = [];
    try {
      await this.pass(length, (piece) => pieces.push(piece));
      return { bytes: joined(pieces), cut: null };
    } catch (error) {
      if (error instanceof EndOfBytes || error instanceof AcrossGap) return { bytes: joined(pieces), cut: error };
      throw error;
    }
  }

  /** Gives the next `length` bytes to `use` piece by piece. Rejects with EndOfBytes or AcrossGap where there are fewer. */
  async pass(length: number, use: (piece: Uint8Array) => void = () => {}): Promise<void> {
    for (let left = length; left > 0; ) {
      if (!(await this.#fill(true))) throw new EndOfBytes();
      const piece = this.#chunk.subarray(this.#at, this.#at + left);
      use(piece);
      this.#at += piece.length;
      left -= piece.length;
    }
  }

  /** Leaves what was not read: whoever gives the chunks can close what they come from. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  /** Goes on after a gap that was run into. */
  leaveGap(): void {
    this.#gap = false;
  }

  /** Makes sure that a byte is there; false at the end. Within something that was begun a gap is an error. */
  async #fill(begun: boolean): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      if (this.#gap) {
        if (begun) throw new AcrossGap();
        this.#gap = false;
      }
      if (this.#ended) return false;
      const next = await this.#chunks.next();
      if (next.done) {
        this.#ended = true;
        return false;
      }
      if (next.value === GAP) this.#gap = true;
      else {
        this.#chunk = next.value;
        this.#at = 0;
      }
    }
    return true;
  }
}
