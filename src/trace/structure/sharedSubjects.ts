import type { Span } from '../../contract/index.ts';
import { contains, trimSpan } from '../spans.ts';
import type { Seed, StructureRule } from './seed.ts';

/** A subject cut off from its verb is a few words; more is a clause of its own. */
const MOST_WORDS = 8;

/**
 * "The premier, the newspaper noted, said …": the outer cue cuts the content in two, and the inner statement is read from
 * the second piece alone, without its subject. The short piece before it, up to the cut, is its source.
 */
export const sharedSubjects: StructureRule = {
  name: 'shared-subject',
  apply({ report, seeds }) {
    const cut = seeds.filter((s) => s.content.length > 1);
    if (cut.length === 0) return seeds;
    const byCueBlock = indexByPiece(cut);
    return seeds.map((seed) => {
      const { cue } = seed;
      if (!seed.inside || !cue || seed.source.length > 0) return seed;
      const subject = byCueBlock(cue, report.text);
      return subject ? { ...seed, source: [subject] } : seed;
    });
  },
};

/** Finds, for a cue at the beginning of a piece, the subject in the piece before. */
function indexByPiece(cut: readonly Seed[]): (cue: Span, text: string) => Span | null {
  const starts = new Map<number, Span>();
  const pieces: { piece: Span; before: Span }[] = [];
  for (const { content } of cut) {
    content.forEach((piece, i) => {
      const before = content[i - 1];
      if (!before) return;
      starts.set(piece.start, before);
      pieces.push({ piece, before });
    });
  }
  return (cue, text) => {
    const at =
      starts.get(cue.start) ??
      pieces.find(({ piece }) => contains(piece, cue) && /^[\s,]*(?:and|or|but)?\s*$/.test(text.slice(piece.start, cue.start)))
        ?.before;
    if (!at) return null;
    const subject = trimSpan(text, at);
    const words = text.slice(subject.start, subject.end).replace(/[,\s]+$/, '');
    return words.split(/\s+/).length <= MOST_WORDS && !/["“”]/.test(words)
      ? { start: subject.start, end: subject.start + words.length }
      : null;
  };
}
