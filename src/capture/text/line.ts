/** A line of the decoded file that has something visible on it. Positions are UTF-16 units of the decoded text. */
export interface Line {
  /** Its place among the lines that have something visible. */
  readonly index: number;
  /** Where its content begins and ends, white space at either end left off. */
  readonly from: number;
  readonly to: number;
  /** How many columns of white space stand before it; a tab counts up to the next multiple of four. */
  readonly indent: number;
  /** How many blank lines stand before it. */
  readonly blanks: number;
  /** A form feed stands between it and the line before: a converter began a new page. */
  readonly newPage: boolean;
  /** It ends in two spaces or more: Markdown's hard line break. */
  readonly hardBreak: boolean;
}

/** What ends a line, by the Unicode newline guidelines (UAX 14); a form feed also ends a page. */
const NEWLINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Something a reader can see: a line of zero-width characters alone is blank. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** The lines of a text that have something visible on them, in order. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let newPage = false;
  let at = 0;
  const take = (end: number): void => {
    const raw = source.slice(at, end);
    if (!VISIBLE.test(raw)) {
      blanks++;
      return;
    }
    const body = raw.trimStart();
    const from = at + raw.length - body.length;
    const to = from + body.trimEnd().length;
    const indent = columns(source, at, from);
    lines.push({ index: lines.length, from, to, indent, blanks, newPage, hardBreak: end - to >= 2 && source[to] === ' ' });
    blanks = 0;
    newPage = false;
  };
  for (const m of source.matchAll(NEWLINE)) {
    // A form feed ends a page and not a line of its own: "\n\f" is one line's end.
    if (m[0] !== '\f' || m.index > at) take(m.index);
    if (m[0] === '\f') newPage = true;
    at = m.index + m[0].length;
  }
  take(source.length);
  return lines;
}

function columns(source: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n += source[i] === '\t' ? 4 - (n % 4) : 1;
  return n;
}
