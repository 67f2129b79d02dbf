import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

/** One mention in the order of the text. */
export interface Entry {
  readonly first: number;
  readonly last: number;
  readonly referent: Referent;
  readonly by: 'name' | 'description' | 'pronoun';
  /** It speaks here: a statement's source. */
  readonly speaks: boolean;
}

/** What has been mentioned so far, by place. Entries come in any order; looking back from a place is quick. */
export class Discourse {
  readonly reading: Reading;
  private readonly entries: Entry[] = [];

  /** For each token in how many contents of statements it stands. */
  private readonly depths: Uint8Array;

  constructor(reading: Reading, depths: Uint8Array = new Uint8Array(reading.tokens.length)) {
    this.reading = reading;
    this.depths = depths;
  }

  /** In how many contents of statements a token stands: 0 in the report's own voice. */
  depthAt(token: number): number {
    return this.depths[token] ?? 0;
  }

  /** Keeps the entries in the order of the text; nearly always a plain append. */
  add(entry: Entry): void {
    let i = this.entries.length;
    while (i > 0 && (this.entries[i - 1]?.first ?? 0) > entry.first) i--;
    if (this.entries[i - 1]?.first === entry.first && this.entries[i - 1]?.referent === entry.referent) {
      const same = this.entries[i - 1];
      if (same) this.entries[i - 1] = { ...same, speaks: same.speaks || entry.speaks };
      return;
    }
    this.entries.splice(i, 0, entry);
  }

  /** The entries before a token, nearest first, no further back than so many sentences. */
  *before(token: number, sentences: number): Generator<Entry> {
    const at = this.reading.sentenceOf[token] ?? 0;
    for (let i = this.firstFrom(token) - 1; i >= 0; i--) {
      const e = this.entries[i];
      if (!e || at - (this.reading.sentenceOf[e.first] ?? 0) > sentences) return;
      if (e.last <= token) yield e;
    }
  }

  /** The last entry that ends right before a token, or one comma before it. */
  endingAt(token: number): Entry | null {
    for (let i = this.firstFrom(token) - 1, n = 0; i >= 0 && n < 6; i--, n++) {
      const e = this.entries[i];
      if (!e) return null;
      if (e.last === token) return e;
      if (e.last === token - 1 && this.reading.tokens[token - 1]?.text === ',') return e;
    }
    return null;
  }

  private firstFrom(token: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
