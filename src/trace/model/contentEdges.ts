import { quotation } from '../../language/quotationState.ts';
import type { Word } from '../../language/words.ts';
import type { WordRange } from './windows.ts';

/** Moves an end of a piece of a content to where people put it. */
export interface EdgeRule {
  readonly name: string;
  /** The piece, smaller or as it is; null if nothing of it is left. `of` are the words of the text. */
  apply(piece: WordRange, of: readonly Word[]): WordRange | null;
}

/**
 * A comma, a stop or a dash at the end belongs to the sentence around, unless it stands inside the quotation (guideline
 * rule 6). The model takes such a mark along in one piece of fifty, and people would have left it out in four of five.
 */
const looseMark: EdgeRule = {
  name: 'loose-mark',
  apply(piece, of) {
    let { end } = piece;
    while (end > piece.start && isLoose(of[end - 1])) end--;
    return end > piece.start ? { start: piece.start, end } : null;
  },
};

export const EDGE_RULES: readonly EdgeRule[] = [looseMark];

/** The pieces with all rules applied to each. If nothing were left they stay as they are. */
export function tidied(pieces: readonly WordRange[], of: readonly Word[], rules: readonly EdgeRule[]): readonly WordRange[] {
  const out = pieces.flatMap((piece) => {
    let left: WordRange | null = piece;
    for (const rule of rules) left = left && rule.apply(left, of);
    return left ? [left] : [];
  });
  return out.length > 0 ? out : pieces;
}

function isLoose(word: Word | undefined): boolean {
  return word !== undefined && word.quotation === quotation.outside && ',.;:-–—'.includes(word.form);
}

/** So many words the model leaves out of a content by mistake more often than the writer puts them there for something else. */
const LARGEST_HOLE = 4;

/**
 * The pieces with small holes filled: a content is only cut where its own cue or source stands in it, or the text goes
 * on to something else for longer than a few words. `own` are the words of cue and source.
 */
export function filled(pieces: readonly WordRange[], own: readonly WordRange[], of: readonly Word[]): readonly WordRange[] {
  const out: WordRange[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const isHole =
      before !== undefined &&
      piece.start - before.end <= LARGEST_HOLE &&
      of[before.end - 1]?.paragraph === of[piece.start]?.paragraph &&
      !own.some((o) => o.start < piece.start && before.end < o.end) &&
      !endsSentence(of, before.end, piece.start);
    if (before && isHole) out[out.length - 1] = { start: before.start, end: piece.end };
    else out.push(piece);
  }
  return out;
}

function endsSentence(of: readonly Word[], from: number, to: number): boolean {
  for (let i = from - 1; i < to; i++) if (/^[.?!]$/.test(of[i]?.form ?? '')) return true;
  return false;
}
