import type { UprightItem } from './upright.ts';

/** A line of more stretches than this is none that a person reads. */
const MOST_ITEMS = 2_000;
/** In sizes of the type: how far apart two stretches may stand and still be one line. */
const REACH = 2.2;
/** The same where they do not follow each other in the file: less than any gap between columns. */
const CLOSE = 0.7;

/** Stretches of text that make a line, or a column's part of one. */
export interface Piece {
  items: UprightItem[];
  left: number;
  right: number;
  base: number;
  size: number;
}

/**
 * Puts a page's items together. What follows in the file on the same baseline is one line; so is what stands close beside
 * it wherever the file has it, for bold words are often painted last. The pieces come in the order of the file.
 */
export function piecesOf(items: readonly UprightItem[]): Piece[] {
  const pieces: Piece[] = [];
  for (const item of items) {
    const piece = pieces.at(-1);
    if (piece && piece.items.length < MOST_ITEMS && continues(piece, item)) extend(piece, item);
    else pieces.push({ items: [item], left: item.left, right: item.left + item.width, base: item.base, size: item.size });
  }
  return mergeNeighbours(pieces);
}

function continues(piece: Piece, item: UprightItem): boolean {
  const size = Math.max(piece.size, item.size);
  const gap = item.left - piece.right;
  if (gap > REACH * size || gap < -0.6 * size || item.left < piece.left) return false;
  return onBaseline(piece, item) || (isRaised(piece, item) && Math.abs(gap) < 0.35 * size);
}

function onBaseline(a: { base: number; size: number }, b: { base: number; size: number }): boolean {
  return Math.abs(a.base - b.base) < 0.2 * Math.max(a.size, b.size);
}

/** One of the two is a superscript or subscript of the other. */
function isRaised(a: { base: number; size: number }, b: { base: number; size: number }): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const up = large.base - small.base;
  return small.size < 0.85 * large.size && up > -0.35 * large.size && up < 0.75 * large.size;
}

function extend(piece: Piece, item: UprightItem): void {
  piece.items.push(item);
  piece.right = Math.max(piece.right, item.left + item.width);
  piece.left = Math.min(piece.left, item.left);
  // The line's own baseline is that of its larger letters.
  if (item.size > piece.size * 1.15) {
    piece.base = item.base;
    piece.size = item.size;
  }
}

/** Joins pieces that stand beside each other without a gap as wide as one between columns. */
function mergeNeighbours(pieces: readonly Piece[]): Piece[] {
  const order = pieces.map((piece, index) => ({ piece, index }));
  order.sort((a, b) => a.piece.base - b.piece.base || a.piece.left - b.piece.left);
  const gone = new Set<Piece>();
  const mixed = new Set<Piece>();
  const kept: { piece: Piece; index: number }[] = [];
  for (let i = 0; i < order.length; i++) {
    const entry = order[i];
    if (!entry || gone.has(entry.piece)) continue;
    const a = entry.piece;
    for (let again = true; again; ) {
      again = false;
      for (let j = i + 1; j < Math.min(order.length, i + 40); j++) {
        const b = order[j]?.piece;
        if (!b || gone.has(b) || a.items.length + b.items.length > MOST_ITEMS) continue;
        if (b.base - a.base > 0.75 * a.size) break;
        if (!besides(a, b)) continue;
        for (const item of b.items) extend(a, item);
        mixed.add(a);
        entry.index = Math.min(entry.index, order[j]?.index ?? entry.index);
        gone.add(b);
        again = true;
      }
    }
    kept.push(entry);
  }
  for (const piece of mixed) piece.items.sort((x, y) => x.left - y.left);
  return kept.sort((a, b) => a.index - b.index).map((e) => e.piece);
}

function besides(a: Piece, b: Piece): boolean {
  const size = Math.min(a.size, b.size);
  const gap = a.left <= b.left ? b.left - a.right : a.left - b.right;
  if (gap < -0.3 * size) return false;
  return onBaseline(a, b) ? gap < CLOSE * size : isRaised(a, b) && gap < 0.3 * size;
}
