import { type Line, lineWidth, type Piece, widthOf } from './line.ts';

/** Below this every printable sign takes one column; no need to ask. */
const LATIN_END = '\u0300';

/** A word, or a piece of one between two places where a line may break. */
interface Atom {
  readonly pieces: Piece[];
  width: number;
  /** True where a blank stands before it, unless it begins a line. */
  readonly spaced: boolean;
}

export interface WrapOptions {
  readonly width: number;
  /** At most so many lines; then the last one ends by saying how many words are left out. */
  readonly lines?: number;
  /** What says so, given the number of words left out. */
  readonly more?: (words: number) => Piece;
  /** What begins the first line, and what begins every other. Both count as part of the width. */
  readonly first?: Line;
  readonly hang?: Line;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Signs that must not begin a line (the core of the Japanese kinsoku rules and of UAX 14's class CL). */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；？！」』）】〉》ー々…]/u;

/**
 * Lays pieces out in lines of a width. Lines break at blanks, and after any wide character, since East Asian text has no
 * blanks; a word wider than a line is broken where it must be.
 */
export function wrap(pieces: Line, options: WrapOptions): Line[] {
  const atoms = toAtoms(pieces, options.width - Math.max(widthOfLine(options.first), widthOfLine(options.hang)));
  const limit = options.lines ?? Number.POSITIVE_INFINITY;
  const lines: Line[] = [];
  let at = 0;
  while (at < atoms.length && lines.length < limit) {
    const indent = (lines.length === 0 ? options.first : options.hang) ?? [];
    const room = options.width - widthOfLine(indent);
    let end = fit(atoms, at, room);
    let tail: Piece | undefined;
    if (lines.length + 1 === limit && end < atoms.length && options.more) {
      tail = options.more(countWords(atoms, at));
      end = fit(atoms, at, room - widthOf(tail.text), 0);
      tail = options.more(countWords(atoms, end));
    }
    lines.push([...indent, ...join(atoms, at, end), ...(tail ? [tail] : [])]);
    at = end;
    if (tail) break;
  }
  return lines;
}

/** The end of the row of atoms from `at` that fits into `room`; at least `least` of them whether they fit or not. */
function fit(atoms: readonly Atom[], at: number, room: number, least = 1): number {
  let used = 0;
  let end = at;
  for (; end < atoms.length; end++) {
    const atom = atoms[end] as Atom;
    used += atom.width + (end > at && atom.spaced ? 1 : 0);
    if (used > room) break;
  }
  return Math.max(end, at + least);
}

function join(atoms: readonly Atom[], at: number, end: number): Line {
  const line: Piece[] = [];
  for (let i = at; i < end; i++) {
    const atom = atoms[i] as Atom;
    for (const [k, piece] of atom.pieces.entries()) {
      const last = line.at(-1);
      const blank = k === 0 && i > at && atom.spaced;
      // One look, one piece: fewer switches of colour, and a blank takes the look of the words around it.
      if (last && sameLook(last, piece)) line[line.length - 1] = { ...last, text: last.text + (blank ? ' ' : '') + piece.text };
      else if (blank) line.push({ text: ' ' }, piece);
      else line.push(piece);
    }
  }
  return line;
}

function sameLook(a: Piece, b: Piece): boolean {
  return a.tone === b.tone && a.bold === b.bold && a.italic === b.italic;
}

function countWords(atoms: readonly Atom[], from: number): number {
  let n = 0;
  for (let i = from; i < atoms.length; i++) if (atoms[i]?.spaced) n++;
  return n;
}

function widthOfLine(line: Line = []): number {
  return lineWidth(line);
}

function toAtoms(pieces: Line, longest: number): Atom[] {
  const atoms: Atom[] = [];
  let spaced = true;
  let open = false;
  const put = (piece: Piece, width: number) => {
    const last = atoms.at(-1);
    if (open && last && last.width + width <= longest) {
      last.pieces.push(piece);
      last.width += width;
    } else atoms.push({ pieces: [piece], width, spaced: spaced && !open });
    spaced = false;
    open = true;
  };
  for (const piece of pieces) {
    for (const part of piece.text.split(/( +)/)) {
      if (part === '') continue;
      if (part[0] === ' ') {
        spaced = true;
        open = false;
      } else if (/^[\u0021-\u007e]*$/.test(part) && part.length <= longest) put({ ...piece, text: part }, part.length);
      else {
        for (const { text, width, wide } of clusters(part, longest)) {
          put({ ...piece, text }, width);
          if (wide) open = false;
        }
      }
    }
  }
  return atoms;
}

/** The parts of a word between which a line may break: after a wide character, and wherever a part would outgrow a line. */
function* clusters(word: string, longest: number): Generator<{ text: string; width: number; wide: boolean }> {
  let text = '';
  let width = 0;
  let wide = false;
  for (const { segment } of graphemes.segment(word)) {
    const w = segment.length === 1 && segment < LATIN_END ? 1 : widthOf(segment);
    const breaks: boolean = wide && !CLOSING.test(segment);
    if (text !== '' && (breaks || width + w > longest)) {
      yield { text, width, wide: true };
      text = '';
      width = 0;
    }
    text += segment;
    width += w;
    wide = w > 1 || (wide && !breaks);
  }
  if (text !== '') yield { text, width, wide };
}
