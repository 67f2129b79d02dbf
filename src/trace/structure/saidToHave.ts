import type { Span } from '../../contract/index.ts';
import { readingsOf } from '../acts/lexicon/readings.ts';
import { contains, trimSpan } from '../spans.ts';
import type { Seed, StructureRule } from './seed.ts';

const HEARD =
  /^(?:is|are|was|were|has been|have been) (?:\p{L}+ly )?(?:said|heard|understood|reported|believed|thought|known|rumou?red|alleged|supposed|quoted|seen)$/iu;
const SECOND = /^\s*(?:as )?(?:to (?:have |be )?)?(\p{L}+)\b/u;
const MOST_SUBJECT_WORDS = 12;

/**
 * "The adviser is said to have answered that …": one cue, "is said to have answered", of the adviser (guideline, act table:
 * modal `reported`). The model reads "is said" as the cue of nobody, with the adviser as a piece of the content.
 */
export const saidToHave: StructureRule = {
  name: 'said-to-have',
  apply({ report: { text }, seeds }) {
    const made = new Map<Seed, Seed>();
    for (const seed of seeds) {
      const merged = mergedOf(text, seed);
      if (merged) made.set(seed, merged);
    }
    if (made.size === 0) return seeds;
    const cues = [...made.values()].flatMap((m) => (m.cue ? [m.cue] : []));
    return seeds
      .filter((s) => made.has(s) || !(s.cue && cues.some((c) => s.cue && contains(c, s.cue))))
      .map((s) => made.get(s) ?? s);
  },
};

function mergedOf(text: string, seed: Seed): Seed | null {
  const { cue, content } = seed;
  if (!cue || seed.source.length > 0 || !HEARD.test(text.slice(cue.start, cue.end))) return null;
  const subject = content.find((c) => c.end <= cue.start);
  const rest = content.find((c) => c.start >= cue.end);
  if (
    !subject ||
    !rest ||
    content.length !== 2 ||
    text.slice(subject.start, subject.end).split(/\s+/).length > MOST_SUBJECT_WORDS
  )
    return null;
  const tail = text.slice(cue.end, rest.end);
  const verb = SECOND.exec(tail);
  if (!verb?.[1] || !isSaying(verb[1].toLowerCase()) || /["“”]/.test(text.slice(subject.start, subject.end))) return null;
  const end = cue.end + verb[0].length;
  const said = trimSpan(text, { start: end, end: rest.end });
  if (said.end <= said.start) return null;
  const source: Span = trimSpan(text, subject);
  const bare = text.slice(source.start, source.end).replace(/[,\s]+$/, '').length;
  return {
    ...seed,
    cue: { start: cue.start, end },
    source: [{ start: source.start, end: source.start + bare }],
    content: [said],
  };
}

/** A verb by which somebody says, asks or holds something, in a form that follows "to have" or "to". */
function isSaying(word: string): boolean {
  return readingsOf(word).some((r) => r.pos === 'verb' && r.act !== 'show');
}
