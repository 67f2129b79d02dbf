import { isFromLine } from './fromLine.ts';

/** One mail of an mbox file: its bytes without the "From " line before it, and where they begin in the file. */
export interface MboxMail {
  readonly at: number;
  /** Null where it is larger than a part may be: it was passed over. */
  readonly bytes: Uint8Array | null;
}

/** So many bytes after the beginning of a line tell whether a mail begins there. */
const LOOK = 1024;

const LF = 10;
const CR = 13;

/**
 * The mails of an mbox file (RFC 4155), one after the other as they are read. A mail begins at a line "From …" that the
 * file begins with or that follows an empty line, if the line after it is a header field: a sentence that begins so is none.
 * No more than one mail, and no mail of more than `most` bytes, is held.
 */
export async function* splitMbox(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<MboxMail, void, undefined> {
  const held = new Held();
  for await (const chunk of stream) {
    held.add(chunk);
    yield* held.mails(held.length - LOOK);
    if (held.length > most + LOOK) held.passOver();
  }
  yield* held.mails(held.length);
  if (held.length > 0) yield held.give(held.length);
}

/** What was read of the file and not given yet. */
class Held {
  #room: Uint8Array = new Uint8Array(256 * 1024);
  #from = 0;
  #to = 0;
  /** Where in the file the first byte held stands. */
  #at = 0;
  /** So far no mail begins after the first byte. */
  #searched = 1;
  /** Where the mail began of which the bytes were let go. */
  #passed: number | null = null;

  get length(): number {
    return this.#to - this.#from;
  }

  add(chunk: Uint8Array): void {
    if (this.#to + chunk.length > this.#room.length) {
      const own = this.#room.subarray(this.#from, this.#to);
      // Twice the room needed, so that a long mail is moved a few times only.
      const room = new Uint8Array(Math.max(this.#room.length, 2 * (own.length + chunk.length)));
      room.set(own);
      [this.#room, this.#from, this.#to] = [room, 0, own.length];
    }
    this.#room.set(chunk, this.#to);
    this.#to += chunk.length;
  }

  /** The mails that another one follows which begins before `end`. */
  *mails(end: number): Generator<MboxMail> {
    const bytes = () => this.#room.subarray(this.#from, this.#to);
    for (let next = nextMail(bytes(), this.#searched, end); next !== null; next = nextMail(bytes(), 1, end)) {
      yield this.give(next);
      end -= next;
    }
    this.#searched = Math.max(1, end);
  }

  /** The mail that ends before `to`. */
  give(to: number): MboxMail {
    const bytes = this.#room.subarray(this.#from, this.#from + to);
    const line = isFromLine(bytes, 0) ? bytes.indexOf(LF) + 1 : 0;
    const own = bytes.slice(line, withoutEmptyLine(bytes));
    const mail = this.#passed === null ? { at: this.#at + line, bytes: own } : { at: this.#passed, bytes: null };
    this.#passed = null;
    this.#letGo(to);
    return mail;
  }

  /** Lets the bytes of a mail go that is too large, but for the end, which tells where the next one begins. */
  passOver(): void {
    this.#passed ??= this.#at;
    this.#letGo(this.length - LOOK);
  }

  #letGo(bytes: number): void {
    this.#from += bytes;
    this.#at += bytes;
    this.#searched = 1;
  }
}

/** The first place from `from` on where a mail begins; null where none does before `end`. */
function nextMail(bytes: Uint8Array, from: number, end: number): number | null {
  for (let at = bytes.indexOf(LF, Math.max(0, from - 1)); at >= 0 && at + 1 < end; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] !== 0x46) continue;
    const before = bytes[at - 1] === CR ? at - 2 : at - 1;
    if (before >= 0 && bytes[before] === LF && isFromLine(bytes, at + 1)) return at + 1;
  }
  return null;
}

/** Where a mail ends before the empty line that the file has after it. */
function withoutEmptyLine(bytes: Uint8Array): number {
  const last = bytes.at(-1) === LF ? bytes.length - (bytes.at(-2) === CR ? 2 : 1) : bytes.length;
  return bytes[last - 1] === LF ? last : bytes.length;
}
