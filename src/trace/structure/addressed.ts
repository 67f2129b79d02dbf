import type { Span } from '../../contract/index.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import { overlap } from '../spans.ts';
import type { Seed, StructureRule } from './seed.ts';

/** "Asked who had closed the harbour, the president said …": whoever comes next was asked. */
const ASKED_FIRST = /^(?:When |If )?Asked\b/u;

/**
 * Who is spoken to is neither the speaker nor part of what is said (guideline rules 6 and 10): "the pilots were told that …"
 * leaves the source empty, and in "ordered the pilot to wait" the content begins behind "the pilot".
 */
export const addressed: StructureRule = {
  name: 'addressed',
  apply({ report, seeds }) {
    return seeds.map((seed) => {
      if (!seed.cue) return seed;
      const spoken = addresseesOf(report.text, { ...seed, index: 0, parent: null, block: '', follows: null });
      const isSpokenTo = (source: Span) => spoken.some((a) => overlap(a, source) > 0) || askedFirst(report.text, seed, source);
      const source = seed.source.filter((s) => !isSpokenTo(s));
      const content = spoken.length === 0 ? seed.content : trimmed(report.text, seed.content, spoken);
      return source.length === seed.source.length && content === seed.content ? seed : { ...seed, source, content };
    });
  },
};

function askedFirst(text: string, { cue }: Seed, source: Span): boolean {
  return cue !== null && source.start > cue.end && ASKED_FIRST.test(text.slice(cue.start, cue.end));
}

/** A piece that begins with the one spoken to begins behind them; one that would be nothing else stays. */
function trimmed(text: string, content: readonly Span[], spoken: readonly Span[]): readonly Span[] {
  let changed = false;
  const pieces = content.map((piece) => {
    const first = spoken.find((a) => a.start === piece.start && a.end < piece.end);
    if (!first) return piece;
    const start = first.end + (text.slice(first.end, piece.end).length - text.slice(first.end, piece.end).trimStart().length);
    changed = true;
    return { start, end: piece.end };
  });
  return changed ? pieces : content;
}
