import { shiftedBytes } from '../byteMap.ts';
import type { PlistData, PropertyList } from './propertyList.ts';

/**
 * A binary property list of Apple's (format "bplist00"), of which objects are read one by one when they are asked for: a
 * few bytes can describe more objects than fit any memory, and objects that hold themselves.
 */
export class BinaryPlist implements PropertyList {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #count: number;
  readonly #table: number;
  /** The object that holds all others. */
  readonly top: number;

  private constructor(bytes: Uint8Array, view: DataView, trailer: number) {
    this.#bytes = bytes;
    this.#view = view;
    this.#offsetSize = view.getUint8(trailer + 6);
    this.#referenceSize = view.getUint8(trailer + 7);
    this.#count = Number(view.getBigUint64(trailer + 8));
    this.top = Number(view.getBigUint64(trailer + 16));
    this.#table = Number(view.getBigUint64(trailer + 24));
  }

  /** Null where the bytes are none, or their table of objects does not fit in them. */
  static open(bytes: Uint8Array): BinaryPlist | null {
    if (bytes.length < 40 || String.fromCharCode(...bytes.subarray(0, 7)) !== 'bplist0') return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const list = new BinaryPlist(bytes, view, bytes.length - 32);
    const sizes = [list.#offsetSize, list.#referenceSize];
    if (sizes.some((n) => n < 1 || n > 8) || list.#table + list.#count * list.#offsetSize > bytes.length - 32) return null;
    return list;
  }

  dictionary(object: number | undefined): Map<string, number> | null {
    const found = this.#container(object, 0xd0);
    if (!found) return null;
    const entries = new Map<string, number>();
    for (let i = 0; i < found.count; i++) {
      const key = this.string(this.#reference(found.from, i));
      if (key !== null) entries.set(key, this.#reference(found.from, found.count + i));
    }
    return entries;
  }

  array(object: number | undefined): number[] {
    const found = this.#container(object, 0xa0);
    return found ? Array.from({ length: found.count }, (_, i) => this.#reference(found.from, i)) : [];
  }

  data(object: number | undefined): PlistData | null {
    const head = this.#head(object);
    if (head?.kind !== 0x40 || head.from + head.count > this.#table) return null;
    return { bytes: this.#bytes.subarray(head.from, head.from + head.count), map: shiftedBytes(head.from) };
  }

  string(object: number | undefined): string | null {
    const head = this.#head(object);
    if (!head || (head.kind !== 0x50 && head.kind !== 0x60)) return null;
    const to = head.from + head.count * (head.kind === 0x60 ? 2 : 1);
    if (to > this.#table) return null;
    return new TextDecoder(head.kind === 0x60 ? 'utf-16be' : 'latin1').decode(this.#bytes.subarray(head.from, to));
  }

  #container(object: number | undefined, kind: number): { from: number; count: number } | null {
    const head = this.#head(object);
    if (!head || head.kind !== kind) return null;
    const references = kind === 0xd0 ? 2 * head.count : head.count;
    return head.from + references * this.#referenceSize > this.#table ? null : head;
  }

  /** The kind of an object, where its content begins, and how many of its units there are. */
  #head(object: number | undefined): { kind: number; from: number; count: number } | null {
    if (object === undefined || object < 0 || object >= this.#count) return null;
    const at = this.#number(this.#table + object * this.#offsetSize, this.#offsetSize);
    if (at >= this.#table) return null;
    const marker = this.#bytes[at] ?? 0;
    const kind = marker & 0xf0;
    if ((marker & 0x0f) !== 0x0f) return { kind, from: at + 1, count: marker & 0x0f };
    // A long object has its count as a number of its own before its content.
    const size = 1 << ((this.#bytes[at + 1] ?? 0) & 0x0f);
    if (size > 8 || at + 2 + size > this.#table) return null;
    return { kind, from: at + 2 + size, count: this.#number(at + 2, size) };
  }

  #reference(from: number, index: number): number {
    return this.#number(from + index * this.#referenceSize, this.#referenceSize);
  }

  #number(at: number, size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + (at + i < this.#view.byteLength ? this.#view.getUint8(at + i) : 0);
    return value;
  }
}
