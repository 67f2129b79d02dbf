import { MappedText } from '../../report/mappedText.ts';

/** White space (a no-break space only keeps a line together) and characters that only say where a word may break. */
const GAP = /[\s\u00a0\u00ad\u200b\u2060\ufeff]+/g;
const SHOWS_SPACE = /[^\u00ad\u200b\u2060\ufeff]/;

/**
 * Puts a passage's text together from the texts of its nodes, as a page shows it: every run of white space is one space,
 * also across the nodes' edges, none at either end; soft hyphens and zero-width spaces are left out. Takes linear time.
 */
export class TextFold {
  readonly #source: string;
  readonly #parts: MappedText[] = [];
  #length = 0;
  /** White space seen and not yet put down: it counts only between two words. */
  #gap: { from: number; to: number; plain: boolean } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** UTF-16 units put down so far, counting the white space that waits for the next word. */
  get next(): number {
    return this.#length + (this.#gap && this.#length > 0 ? 1 : 0);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds text of one run as it stands in the page. */
  add(part: MappedText): void {
    const [run] = part.runs;
    if (!run) return;
    const { text } = part;
    let at = 0;
    GAP.lastIndex = 0;
    for (let m = GAP.exec(text); m; m = GAP.exec(text)) {
      const end = m.index + m[0].length;
      // A plain space inside stays where it is: most texts are put down in one stretch.
      if (m[0] === ' ' && m.index > at && end < text.length) continue;
      if (m.index > at) this.#put(part.slice(at, m.index));
      at = end;
      if (!SHOWS_SPACE.test(m[0])) continue;
      const exact = run.how === undefined;
      const from = exact ? run.from + m.index : run.from;
      this.space(from, exact ? run.from + end : run.to, exact && m[0] === ' ');
    }
    if (at < text.length) this.#put(at === 0 ? part : part.slice(at));
  }

  /** White space that the source has between `from` and `to` (a line break is such); plain where it is one space. */
  space(from: number, to: number, plain = false): void {
    if (this.#gap) this.#gap = { from: Math.min(this.#gap.from, from), to: Math.max(this.#gap.to, to), plain: false };
    else this.#gap = { from, to, plain };
  }

  /** The text so far, and empty again. */
  take(): MappedText {
    const text = MappedText.concat(this.#parts);
    this.#parts.length = 0;
    this.#length = 0;
    this.#gap = null;
    return text;
  }

  #put(text: MappedText): void {
    if (this.#gap && this.#length > 0) {
      const { from, to, plain } = this.#gap;
      this.#parts.push(plain ? MappedText.verbatim(this.#source, from, to) : MappedText.changed(' ', from, to, 'space'));
      this.#length++;
    }
    this.#gap = null;
    this.#parts.push(text);
    this.#length += text.length;
  }
}
