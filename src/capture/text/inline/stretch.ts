/** A piece of one line of the source: what is left of it when block marks and white space at its ends are taken off. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The pieces of a paragraph put together, one a line, with the way back to the source. */
export class Stretch {
  readonly text: string;
  private readonly pieces: readonly Piece[];
  private readonly starts: readonly number[];

  constructor(source: string, pieces: readonly Piece[]) {
    const starts: number[] = [];
    let at = 0;
    for (const p of pieces) {
      starts.push(at);
      at += p.to - p.from + 1;
    }
    this.text = pieces.map((p) => source.slice(p.from, p.to)).join('\n');
    this.pieces = pieces;
    this.starts = starts;
  }

  /** Where in the source the unit at `i` stands; a line's end stands after its last unit. */
  from(i: number): number {
    const k = this.pieceAt(i);
    const piece = this.pieces[k];
    return piece ? Math.min(piece.to, piece.from + (i - (this.starts[k] ?? 0))) : 0;
  }

  /** Where in the source a stretch that ends before `i` ends: after a line's end, where the next piece begins. */
  to(i: number): number {
    if (i === 0) return this.from(0);
    return this.text[i - 1] === '\n' ? this.from(i) : this.from(i - 1) + 1;
  }

  /** The pieces before and after the line end that stands at `i`. */
  around(i: number): { readonly before: Piece; readonly after: Piece } | null {
    const k = this.pieceAt(i);
    const before = this.pieces[k];
    const after = this.pieces[k + 1];
    return before && after ? { before, after } : null;
  }

  private pieceAt(i: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.starts[mid] ?? 0) <= i) low = mid;
      else high = mid - 1;
    }
    return low;
  }
}
