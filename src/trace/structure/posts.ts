import type { Seed, StructureRule } from './seed.ts';

/** An embedded post is a statement of its account (guideline rule 13); what it quotes is found inside it. */
export const posts: StructureRule = {
  name: 'post',
  apply({ report, seeds }) {
    const found: Seed[] = report.blocks
      .filter((b) => b.type === 'post')
      .map((b) => ({ content: [{ start: b.start, end: b.end }], cue: null, source: [], how: 'post', score: 1, follows: null }));
    return [...seeds, ...found];
  },
};
