import type { How } from '../../contract/index.ts';
import { anchorOf, blockAt, type StructureRule } from './seed.ts';

const BY_BLOCK: Readonly<Partial<Record<string, How>>> = {
  title: 'title',
  subtitle: 'title',
  heading: 'title',
  caption: 'caption',
};

/** Statements of a headline or a caption are told by their place, however they are worded. */
export const places: StructureRule = {
  name: 'place',
  apply({ report, seeds }) {
    return seeds.map((seed) => {
      const how = BY_BLOCK[blockAt(report.blocks, anchorOf(seed))?.type ?? ''];
      return how && seed.how === 'cue' ? { ...seed, how } : seed;
    });
  },
};
