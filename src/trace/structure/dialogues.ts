import type { Span } from '../../contract/index.ts';
import type { Seed, StructureRule } from './seed.ts';

/**
 * "Reporter: …? Minister: …" in a post or a paragraph: who is named before the colon asks or answers. Where two or more such
 * labels begin lines of one block, they are no headlines but talk (guideline rule 13).
 */
export const dialogues: StructureRule = {
  name: 'dialogue',
  apply({ report, seeds }) {
    const changed = new Map<Seed, Seed>();
    for (const block of report.blocks) {
      if (block.type !== 'post') continue;
      const labelled = seeds.filter(
        (s) => s.cue && s.cue.start >= block.start && s.cue.end <= block.end && isLabelled(report.text, s, block),
      );
      if (labelled.length < 2) continue;
      for (const seed of labelled) changed.set(seed, { ...seed, how: asks(report.text, seed) ? 'question' : 'answer' });
    }
    return changed.size === 0 ? seeds : seeds.map((s) => changed.get(s) ?? s);
  },
};

/** A colon for a cue, the label at a line's beginning right before it, the content right behind. */
function isLabelled(text: string, seed: Seed, block: Span): boolean {
  const [label, content] = [seed.source[0], seed.content[0]];
  if (!seed.cue || !label || !content || text.slice(seed.cue.start, seed.cue.end) !== ':') return false;
  const startsLine = label.start === block.start || text[label.start - 1] === '\n' || text[label.start - 1] === ' ';
  return startsLine && label.end <= seed.cue.start && seed.cue.start - label.end <= 1 && content.start >= seed.cue.end;
}

function asks(text: string, seed: Seed): boolean {
  const last = seed.content.at(-1);
  return last !== undefined && /\?["”’'\s]*$/.test(text.slice(last.start, last.end));
}
