import type { Line } from './line.ts';

/** A line with its block marks read: those of Markdown, which mail and pasted text share. */
export interface MarkedLine extends Line {
  /** Depth of quotation by ">" marks. */
  readonly quote: number;
  /** Where the content begins after the quotation marks, a list mark still on it. */
  readonly inner: number;
  /** Level of a heading marked with "#"; 0 where it is none. */
  readonly heading: number;
  /** The list mark: "-", "•", "3." */
  readonly bullet: string | null;
  /** Where the content begins after all marks, and where it ends before closing marks. */
  readonly at: number;
  readonly end: number;
  /** Nothing but a line drawn with characters. */
  readonly rule: boolean;
}

const BULLET = /(?:[-+*•‣◦▪■●○▸►➤∙o](?=[ \t\u00a0]|$)|\(?(\d{1,3})[.)](?=[ \t\u00a0]))[ \t\u00a0]*/y;
const FOOTNOTE = /\[\^[^\s[\]]{1,60}\]:[ \t]*/y;
const HEADING = /(#{1,6})(?:[ \t]+|$)/y;
const QUOTE = />[ \t]?/y;
const RULE = /^(?:[-=_*~#·•.—–+─━═<>|][ \t]?){3,}$/;
/** Closing marks of a heading: "##" and pandoc's attributes. */
const CLOSING = /(?:[ \t]+#{1,10})?(?:[ \t]*\{[.#][^{}]{0,200}\})?$/;

/** Reads the block marks of each line. `markup`: the document has Markdown in it, so "#" begins a heading. */
export function markLines(source: string, lines: readonly Line[], markup: boolean): MarkedLine[] {
  const marked: MarkedLine[] = [];
  for (const line of lines) marked.push(markLine(source, line, marked.at(-1), markup));
  return marked;
}

function markLine(source: string, line: Line, before: MarkedLine | undefined, markup: boolean): MarkedLine {
  let inner = line.from;
  let quote = 0;
  for (let m = matchAt(QUOTE, source, inner); m && inner < line.to; m = matchAt(QUOTE, source, inner)) {
    quote++;
    inner += m[0].length;
    while (source[inner] === ' ' && inner < line.to) inner++;
  }
  inner = Math.min(inner, line.to);
  // A backslash at a line's end breaks the line (CommonMark 6.7): a mark, no character of the text.
  const broken = markup && source[line.to - 1] === '\\' && source[line.to - 2] !== '\\' && line.to - 1 >= inner;
  const end = broken ? source.slice(inner, line.to - 1).trimEnd().length + inner : line.to;
  const plain = { ...line, hardBreak: line.hardBreak || broken, quote, inner, heading: 0, bullet: null, at: inner, end };
  if (line.to - inner <= 400 && RULE.test(source.slice(inner, line.to))) return { ...plain, rule: true };
  const heading = markup ? matchAt(HEADING, source, inner) : null;
  if (heading?.[1] && inner + heading[0].length < line.to) {
    const tail = CLOSING.exec(source.slice(Math.max(inner, line.to - 220), line.to))?.[0].length ?? 0;
    const at = inner + heading[0].length;
    return { ...plain, rule: false, heading: heading[1].length, at, end: Math.max(at, line.to - tail) };
  }
  const footnote = markup ? matchAt(FOOTNOTE, source, inner) : null;
  if (footnote) return { ...plain, rule: false, bullet: footnote[0].trim(), at: Math.min(line.to, inner + footnote[0].length) };
  const bullet = matchAt(BULLET, source, inner);
  if (bullet && mayBegin(bullet, source, line, before, markup)) {
    return { ...plain, rule: false, bullet: bullet[0].trim(), at: Math.min(line.to, inner + bullet[0].length) };
  }
  return { ...plain, rule: false };
}

/** A wrapped line may begin with a dash or "15." by chance: a list begins after a blank line, a colon or another item. */
function mayBegin(bullet: RegExpExecArray, source: string, line: Line, before: MarkedLine | undefined, markup: boolean): boolean {
  const inList = before !== undefined && before.bullet !== null;
  const fresh = !before || line.blanks > 0 || before.rule || before.heading > 0 || /[:.!?”"]/.test(source[before.end - 1] ?? '');
  const number = bullet[1];
  if (number !== undefined) return number === '1' ? fresh || inList : fresh || inList ? Number(number) < 100 : false;
  // Lynx writes "o" for items of the second level, always set in.
  if (bullet[0].startsWith('o')) return line.indent >= 3;
  if (!bullet[0].startsWith('-')) return true;
  return inList || fresh || markup || line.indent > (before?.indent ?? 0);
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
