import { trimSpan } from '../spans.ts';
import type { Seed, StructureRule } from './seed.ts';

/** "From the Courier's @ida_moss:", "via @quaywire:", "RT @adaquist:" with the quoted words behind. */
const QUOTES = /(?:^|[\s.!?(])((?:from|via|per|RT)\b)\s+((?:\p{L}[\p{L}\p{N}.'’-]*\s+){0,4}@\w{1,30})\s*:\s*(?=\S)/iu;

/** A post that passes on another's words: what stands behind "From @handle:" is that account's, inside the post's. */
export const quotingPosts: StructureRule = {
  name: 'quoting-post',
  apply({ report, seeds }) {
    const found: Seed[] = [];
    for (const block of report.blocks) {
      if (block.type !== 'post') continue;
      const m = QUOTES.exec(report.text.slice(block.start, block.end));
      if (!m?.[1] || !m[2]) continue;
      const cueStart = block.start + m.index + m[0].indexOf(m[1]);
      const sourceStart = report.text.indexOf(m[2], cueStart);
      found.push({
        content: [trimSpan(report.text, { start: block.start + m.index + m[0].length, end: block.end })],
        cue: { start: cueStart, end: cueStart + m[1].length },
        source: [{ start: sourceStart, end: sourceStart + m[2].length }],
        how: 'cue',
        score: 0.9,
        follows: null,
      });
    }
    return [...seeds, ...found];
  },
};
