/** A stretch of a part's bytes, and the stretch of the file that it was decoded from. Ends are exclusive. */
export interface MappedBytes {
  readonly from: number;
  readonly to: number;
  readonly bytes: readonly [number, number];
  /** How the file spells it; undefined where the file's bytes are the part's. */
  readonly how?: 'quoted-printable' | 'base64';
}

/** The way from the bytes of a decoded part back to the bytes of the file that holds it. */
export interface ByteMap {
  /** Where in the file the byte at `at` begins; for the part's length, where the part ends. */
  startOf(at: number): number;
  /** Where in the file the byte before `at` ends. */
  endOf(at: number): number;
  /** The stretch `from`–`to` of the part, cut wherever the file goes on elsewhere or spells otherwise. In order, no gaps. */
  pieces(from: number, to: number): MappedBytes[];
}

/** A part that stands in the file as it is, from byte `shift` on. */
export function shiftedBytes(shift: number): ByteMap {
  return {
    startOf: (at) => at + shift,
    endOf: (at) => at + shift,
    pieces: (from, to) => (to > from ? [{ from, to, bytes: [from + shift, to + shift] }] : []),
  };
}

/**
 * A list of stretches, filled while a part is decoded. In each, one byte of the part takes `width` bytes of the file.
 * Typed arrays that grow: a hostile part can have a stretch for every other byte.
 */
export class Stretches {
  #starts = new Uint32Array(256);
  #places = new Uint32Array(256);
  #widths = new Uint8Array(256);
  #count = 0;
  #length = 0;

  /** The number of bytes mapped so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds `length` bytes that stand in the file from `place` on; into the last stretch where they follow on it. */
  add(length: number, place: number, width: number): void {
    const last = this.#count - 1;
    const goesOn =
      last >= 0 &&
      this.#widths[last] === width &&
      (this.#places[last] ?? 0) + (this.#length - (this.#starts[last] ?? 0)) * width === place;
    if (!goesOn) {
      if (this.#count === this.#starts.length) this.#grow();
      this.#starts[this.#count] = this.#length;
      this.#places[this.#count] = place;
      this.#widths[this.#count] = width;
      this.#count++;
    }
    this.#length += length;
  }

  /** The stretch in which `at` lies: where it begins, where that is in the file, and how wide a byte is there. */
  at(at: number): { start: number; place: number; width: number; end: number } {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const end = low + 1 < this.#count ? (this.#starts[low + 1] ?? 0) : this.#length;
    return { start: this.#starts[low] ?? 0, place: this.#places[low] ?? 0, width: this.#widths[low] ?? 1, end };
  }

  /** Where in the file the byte at `at` begins. */
  startOf(at: number): number {
    const { start, place, width } = this.at(at);
    return place + (at - start) * width;
  }

  /** Where in the file the byte before `at` ends. */
  endOf(at: number): number {
    return at === 0 ? this.startOf(0) : this.startOf(at - 1) + this.at(at - 1).width;
  }

  #grow(): void {
    const grown = <T extends Uint32Array | Uint8Array>(made: T, from: T): T => {
      made.set(from);
      return made;
    };
    const room = this.#count * 2;
    this.#starts = grown(new Uint32Array(room), this.#starts);
    this.#places = grown(new Uint32Array(room), this.#places);
    this.#widths = grown(new Uint8Array(room), this.#widths);
  }
}
