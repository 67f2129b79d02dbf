/** Turns a word's form into the numbers of its word pieces. */
export type WordPieces = (form: string) => readonly number[];

/** The numbers of the pieces that are no words. */
export interface SpecialPieces {
  readonly start: number;
  readonly separator: number;
  readonly unknown: number;
}

const longestWord = 100;
const rememberedWords = 50_000;
// An engine may keep a longer piece of a text as a view of it: remembering the word would keep the whole text.
const longestRemembered = 12;

/** Reads a vocabulary, one piece a line. */
export function readVocabulary(file: string): ReadonlyMap<string, number> {
  const lines = file.replace(/\r?\n$/, '').split(/\r?\n/);
  return new Map(lines.map((piece, id) => [piece, id]));
}

/** Throws where the vocabulary lacks them. */
export function specialPieces(vocabulary: ReadonlyMap<string, number>): SpecialPieces {
  const get = (piece: string): number => {
    const id = vocabulary.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  };
  return { start: get('[CLS]'), separator: get('[SEP]'), unknown: get('[UNK]') };
}

/**
 * The longest piece first, as BERT does. Of a word of more than `most` pieces (a long address) only the first ones are
 * kept. Words are remembered: a report uses the same ones again and again.
 */
export function wordPieces(vocabulary: ReadonlyMap<string, number>, most: number): WordPieces {
  const { unknown } = specialPieces(vocabulary);
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const seen = known.get(form);
    if (seen) return seen;
    const pieces = isTooLong(form) ? [unknown] : (cut(form, vocabulary)?.slice(0, most) ?? [unknown]);
    if (form.length <= longestRemembered) {
      if (known.size >= rememberedWords) known.clear();
      known.set(form, pieces);
    }
    return pieces;
  };
}

function cut(form: string, vocabulary: ReadonlyMap<string, number>): number[] | null {
  const out: number[] = [];
  for (let start = 0; start < form.length; ) {
    let end = form.length;
    let id: number | undefined;
    for (; end > start; end--) {
      id = vocabulary.get((start > 0 ? '##' : '') + form.slice(start, end));
      if (id !== undefined) break;
    }
    if (id === undefined) return null;
    out.push(id);
    start = end;
  }
  return out;
}

/** More than a hundred code points. */
function isTooLong(form: string): boolean {
  if (form.length <= longestWord) return false;
  return form.length > 2 * longestWord || Array.from(form).length > longestWord;
}
