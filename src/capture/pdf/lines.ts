import { MappedText } from '../../report/mappedText.ts';
import { largeLetters, withDropCaps } from './dropCaps.ts';
import { readable } from './glyphs.ts';
import type { PdfFont, PdfTag } from './pdfFile.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { UprightItem } from './upright.ts';

/** A part of a line with wide gaps around it. */
export interface Cell {
  readonly left: number;
  readonly right: number;
  readonly text: MappedText;
}

/** A line of text, or a column's part of one. Lengths in points, in the frame in which the page is upright. */
export interface Line {
  readonly page: number;
  readonly text: MappedText;
  readonly left: number;
  readonly right: number;
  /** The baseline, from the top. */
  readonly base: number;
  /** Size of most of its letters. */
  readonly size: number;
  readonly font: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width of its first word: whether it would have fitted on the line above. */
  readonly firstWord: number;
  readonly artifact: boolean;
  /** The element of the tree of tags that its first letters stand in. */
  readonly tag: PdfTag | null;
  readonly lastTag: PdfTag | null;
  /** The raised numbers and signs that point to notes: no part of the text. */
  readonly noteMarks: readonly MappedText[];
  /** Its parts, where gaps as wide as between the columns of a table stand in it; else the line itself. */
  readonly cells: readonly Cell[];
  /** It stands for a whole table: the rows are parted by line ends, the cells by tabs. */
  readonly isTable: boolean;
}

/** A gap from here on may part the cells of a table. */
const CELL = 0.8;
/** A gap from here on is a space though none is written. */
const SPACE = 0.14;

export interface LineContext {
  readonly source: string;
  readonly page: number;
  readonly fonts: readonly PdfFont[];
  readonly tags: ReadonlyMap<string, PdfTag>;
}

/**
 * Puts a page's items together into lines. What follows in the file on the same baseline is one line; so is what stands
 * close beside it wherever the file has it (bold words are often painted last). Lines come in the order of the file.
 */
export function linesOf(items: readonly UprightItem[], context: LineContext): Line[] {
  const large = largeLetters(items);
  const { lines, left } = withDropCaps(
    piecesOf(items.filter((i) => !large.has(i))).map((p) => toLine(p, context)),
    [...large].map((item) => ({ item, text: MappedText.verbatim(context.source, item.from, item.to).trim() })),
  );
  if (left.length === 0) return lines;
  // Large letters that begin nothing are words like others: the lines are made anew with them.
  const begun = new Set([...large].filter((i) => !left.some((l) => l.item === i)));
  const again = piecesOf(items.filter((i) => !begun.has(i))).map((p) => toLine(p, context));
  const caps = [...begun].map((item) => ({ item, text: MappedText.verbatim(context.source, item.from, item.to).trim() }));
  const second = withDropCaps(again, caps);
  return second.left.length === 0 ? second.lines : piecesOf(items).map((p) => toLine(p, context));
}

function toLine(piece: Piece, { source, page, fonts, tags }: LineContext): Line {
  const main = mainItem(piece.items);
  const noteMarks: MappedText[] = [];
  const cells: { left: number; right: number; parts: MappedText[] }[] = [];
  let before: UprightItem | undefined;
  for (const item of piece.items) {
    const text = MappedText.verbatim(source, item.from, item.to);
    if (before && isNoteMark(item, before, main)) {
      noteMarks.push(text.trim());
      continue;
    }
    const right = item.left + item.width;
    const cell = cells.at(-1);
    if (!cell || !before || item.left - cell.right > CELL * item.size) cells.push({ left: item.left, right, parts: [text] });
    else {
      if (needsSpace(before, item)) cell.parts.push(MappedText.changed(' ', before.to, before.to, 'space'));
      cell.parts.push(text);
      cell.right = Math.max(cell.right, right);
    }
    before = item;
  }
  const read = cells.map((c) => ({ ...c, text: readable(MappedText.concat(c.parts).collapseSpace()).trim() }));
  const text = joinWith(
    ' ',
    read.map((c) => c.text),
  );
  const letters = piece.items.filter((i) => /[\p{L}\p{N}]/u.test(i.text));
  const first = piece.items[0];
  const last = piece.items.at(-1);
  return {
    page,
    text,
    left: piece.left,
    right: piece.right,
    base: piece.base,
    size: main.size,
    font: main.font,
    bold: letters.length > 0 && letters.every((i) => fonts[i.font]?.bold),
    italic: letters.length > 0 && letters.every((i) => fonts[i.font]?.italic),
    firstWord: firstWordWidth(text.text, piece),
    artifact: piece.items.every((i) => i.artifact),
    tag: (first?.mark && tags.get(first.mark)) || null,
    lastTag: (last?.mark && tags.get(last.mark)) || null,
    noteMarks,
    cells: read.map(({ left, right, text }) => ({ left, right, text })),
    isTable: false,
  };
}

/** Mapped texts with a character of white space between them. */
export function joinWith(space: ' ' | '\t' | '\n', texts: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const text of texts) {
    if (text.length === 0) continue;
    const at = parts.at(-1)?.runs.at(-1)?.to;
    if (at !== undefined) parts.push(MappedText.changed(space, at, at, 'space'));
    parts.push(text);
  }
  return MappedText.concat(parts);
}

/** A small raised number or sign right after a word or a mark: "letter.1". Powers stand after single letters and digits. */
function isNoteMark(item: UprightItem, before: UprightItem, main: UprightItem): boolean {
  if (!/^\s*(?:\[?\d{1,3}\]?(?:[,–-]\s?\d{1,3}){0,4}|[*†‡§¶]{1,3})\s*$/u.test(item.text)) return false;
  if (item.size > 0.8 * main.size || main.base - item.base < 0.15 * main.size) return false;
  return /(?:\p{L}{3}|[.,;:!?”"’)\]])\s*$/u.test(before.text);
}

function needsSpace(a: UprightItem, b: UprightItem): boolean {
  if (/\s$/.test(a.text) || /^\s/.test(b.text)) return false;
  // A footnote's own number stands close before its text.
  if (a.size < 0.8 * b.size && a.base < b.base - 0.15 * b.size && /^[\d*†‡§]{1,3}$/u.test(a.text)) return true;
  return b.left - (a.left + a.width) > SPACE * Math.min(a.size, b.size);
}

/** The item whose letters stand for the line: the most text. */
function mainItem(items: readonly UprightItem[]): UprightItem {
  const weight = new Map<string, { item: UprightItem; letters: number }>();
  for (const item of items) {
    const key = `${item.font} ${item.size.toFixed(1)}`;
    const entry = weight.get(key) ?? { item, letters: 0 };
    entry.letters += item.text.trim().length;
    weight.set(key, entry);
  }
  return [...weight.values()].reduce((a, b) => (b.letters > a.letters ? b : a)).item;
}

function firstWordWidth(text: string, piece: Piece): number {
  const first = /^\S+/.exec(text)?.[0].length ?? 0;
  return ((piece.right - piece.left) * first) / Math.max(1, text.length);
}
