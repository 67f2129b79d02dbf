/** Why the text at a place differs from what stands there in the source. See `Run.how` in the contract. */
export type MappedHow = 'entity' | 'space' | 'join' | 'escape' | 'value' | 'quoted-printable' | 'base64';

/** A stretch `start`–`end` of a mapped text, and the stretch `from`–`to` of the source text that it came from (UTF-16). */
export interface MappedRun {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly how?: MappedHow;
}

/**
 * A text of which every character knows where in the source text (the decoded file) it stands. Immutable.
 * The runs follow each other without gaps and cover the text. A run without `how` is as long as its source and equal to it.
 */
export class MappedText {
  static readonly empty = new MappedText('', []);
  readonly text: string;
  readonly runs: readonly MappedRun[];

  private constructor(text: string, runs: readonly MappedRun[]) {
    this.text = text;
    this.runs = runs;
  }

  /** The stretch `from`–`to` of the source as it stands. */
  static verbatim(source: string, from: number, to: number): MappedText {
    if (to <= from) return MappedText.empty;
    return new MappedText(source.slice(from, to), [{ start: 0, end: to - from, from, to }]);
  }

  /** A text that is not as its source has it: `how` says why. Such a run is never split. */
  static changed(text: string, from: number, to: number, how: MappedHow): MappedText {
    if (text === '') return MappedText.empty;
    return new MappedText(text, [{ start: 0, end: text.length, from, to, how }]);
  }

  static concat(parts: readonly MappedText[]): MappedText {
    const runs: MappedRun[] = [];
    let text = '';
    for (const part of parts) {
      for (const r of part.runs) push(runs, { ...r, start: r.start + text.length, end: r.end + text.length });
      text += part.text;
    }
    return text === '' ? MappedText.empty : new MappedText(text, runs);
  }

  get length(): number {
    return this.text.length;
  }

  /** Where in the source the text begins and ends (its outermost places; 0, 0 for an empty text). */
  get hull(): { readonly from: number; readonly to: number } {
    const [first] = this.runs;
    if (!first) return { from: 0, to: 0 };
    let { from, to } = first;
    for (const r of this.runs) {
      if (r.from < from) from = r.from;
      if (r.to > to) to = r.to;
    }
    return { from, to };
  }

  /** The stretch from `start` up to `end`, both counted from the beginning of the text. */
  slice(start: number, end: number = this.text.length): MappedText {
    const runs: MappedRun[] = [];
    for (let i = this.#runAt(start); i < this.runs.length; i++) {
      const r = this.runs[i];
      if (!r || r.start >= end) break;
      const a = Math.max(start, r.start);
      const z = Math.min(end, r.end);
      const exact = r.how === undefined;
      const from = exact ? r.from + (a - r.start) : r.from;
      const to = exact ? r.from + (z - r.start) : r.to;
      push(runs, { start: a - start, end: z - start, from, to, ...(exact ? {} : { how: r.how }) });
    }
    const text = this.text.slice(start, end);
    return text === '' ? MappedText.empty : new MappedText(text, runs);
  }

  /** The first run that ends after `position`; by halving, since one text may be cut in as many pieces as it has runs. */
  #runAt(position: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.runs[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The same text, its places `by` units further on: for a source that stands inside a longer one from there on. */
  shifted(by: number): MappedText {
    if (by === 0) return this;
    return new MappedText(
      this.text,
      this.runs.map((r) => ({ ...r, from: r.from + by, to: r.to + by })),
    );
  }

  /** Without white space at either end. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Each stretch of white space that is not one plain space already becomes one space. */
  collapseSpace(): MappedText {
    const parts: MappedText[] = [];
    let at = 0;
    for (const m of this.text.matchAll(/[\s\u00a0]+/gu)) {
      if (m[0] === ' ') continue;
      parts.push(this.slice(at, m.index));
      const { from, to } = this.slice(m.index, m.index + m[0].length).hull;
      parts.push(MappedText.changed(' ', from, to, 'space'));
      at = m.index + m[0].length;
    }
    return at === 0 ? this : MappedText.concat([...parts, this.slice(at)]);
  }
}

/** Adds a run, into the one before it where the two are one stretch in text and source. */
function push(runs: MappedRun[], run: MappedRun): void {
  const last = runs.at(-1);
  if (last && last.how === undefined && run.how === undefined && last.to === run.from && last.end === run.start) {
    runs[runs.length - 1] = { ...last, end: run.end, to: run.to };
  } else runs.push(run);
}
