import type { ByteMap, MappedBytes } from '../archive/byteMap.ts';
import { decodeBase64 } from '../archive/mime/base64.ts';

type How = 'quoted-printable' | 'base64' | undefined;

/**
 * The bytes of encoded words (RFC 2047) that follow each other, put together as they are decoded: a sender may cut a
 * character of several bytes between two words. A header is short, so each byte has its own place.
 */
export class WordBytes {
  readonly #bytes: number[] = [];
  readonly #places: { readonly from: number; readonly to: number; readonly how: How }[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  /** Adds what stands encoded between `from` and `to` of the file: "Q" like quoted-printable but for the space, or "B". */
  add(file: Uint8Array, encoding: 'q' | 'b', from: number, to: number): void {
    if (encoding === 'q') this.#quoted(file, from, to);
    else {
      const { bytes, map } = decodeBase64(file, from, to);
      for (let i = 0; i < bytes.length; i++) this.#put(bytes[i] ?? 0, map.startOf(i), map.endOf(i + 1), 'base64');
    }
  }

  done(): { readonly bytes: Uint8Array; readonly map: ByteMap } {
    const places = this.#places;
    const startOf = (at: number) => places[at]?.from ?? places.at(-1)?.to ?? 0;
    const endOf = (at: number) => places[at - 1]?.to ?? startOf(0);
    const pieces = (from: number, to: number): MappedBytes[] => {
      const found: MappedBytes[] = [];
      for (let at = from; at < to; at++) {
        const place = places[at];
        if (!place) break;
        const last = found.at(-1);
        // Digits of base64 are shared by two bytes.
        const goesOn = last && last.how === place.how && place.from <= last.bytes[1];
        if (last && goesOn) found[found.length - 1] = { ...last, to: at + 1, bytes: [last.bytes[0], place.to] };
        else found.push({ from: at, to: at + 1, bytes: [place.from, place.to], ...(place.how ? { how: place.how } : {}) });
      }
      return found;
    };
    return { bytes: Uint8Array.from(this.#bytes), map: { startOf, endOf, pieces } };
  }

  #quoted(file: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const byte = file[at] ?? 0;
      const hex = byte === 61 ? Number.parseInt(String.fromCharCode(file[at + 1] ?? 0, file[at + 2] ?? 0), 16) : Number.NaN;
      if (byte === 61 && at + 2 < to && !Number.isNaN(hex)) {
        this.#put(hex, at, at + 3, 'quoted-printable');
        at += 2;
      } else if (byte === 95) this.#put(32, at, at + 1, 'quoted-printable');
      else this.#put(byte, at, at + 1, undefined);
    }
  }

  #put(byte: number, from: number, to: number, how: How): void {
    this.#bytes.push(byte);
    this.#places.push({ from, to, how });
  }
}
