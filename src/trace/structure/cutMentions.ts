import type { Span } from '../../contract/index.ts';
import { trimSpan } from '../spans.ts';
import { blockAt, type Seed, type StructureInput, type StructureRule } from './seed.ts';

/**
 * A mention stands in the paragraph of its cue and begins with a word (guideline rule 4). Of one that reaches over the end
 * of a paragraph ("Anna Weber ¶ I told") the part beside the cue is kept; one that lies in another paragraph, while cue and
 * content share one, is somebody else's. One that begins inside a name ("Mr⟨. Cray, Paul Weber of Tarnholm,⟩ said") begins
 * behind that name where it goes on to another.
 */
export const cutMentions: StructureRule = {
  name: 'cut-mention',
  apply(input) {
    return input.seeds.map((seed) => {
      if (!seed.cue || seed.source.length !== 1 || !seed.source[0]) return seed;
      const whole = seed.source[0];
      const source = withinBlock(seed, whole, input);
      const shown = source && behindCutName(source, input.report.text);
      if (shown && shown.start === whole.start && shown.end === whole.end) return seed;
      return { ...seed, source: shown ? [shown] : [] };
    });
  },
};

function withinBlock(seed: Seed, source: Span, { report }: StructureInput): Span | null {
  const home = blockAt(report.blocks, seed.cue?.start ?? 0);
  const first = blockAt(report.blocks, source.start);
  const last = blockAt(report.blocks, source.end - 1);
  if (!home || (first === home && last === home)) return source;
  if (first !== home && last !== home) {
    const together = seed.content.length > 0 && seed.content.every((c) => blockAt(report.blocks, c.start) === home);
    return together && first === last ? null : source;
  }
  const kept = { start: Math.max(source.start, home.start), end: Math.min(source.end, home.end) };
  return kept.end > kept.start ? trimSpan(report.text, kept) : null;
}

const OPENS_INSIDE = /^[.,;:)\]’'-][^,;“"]{0,40},\s+(?=\p{Lu})/u;
const OPENS_WITH_MARK = /^[.,;:)\]\s]+/;

function behindCutName(source: Span, text: string): Span | null {
  const words = text.slice(source.start, source.end);
  const cut = OPENS_INSIDE.exec(words) ?? OPENS_WITH_MARK.exec(words);
  if (!cut) return source;
  const start = source.start + cut[0].length;
  return start < source.end ? { start, end: source.end } : null;
}
