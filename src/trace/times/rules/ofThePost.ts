import type { TimeRule } from '../timeRule.ts';

/** A post carries its own date. The report's text does not show it, so that the time stands at the post's beginning, empty. */
export const ofThePost: TimeRule = {
  name: 'of-the-post',
  find: ({ draft, block }) => {
    const published = block?.post?.published;
    if (draft.how !== 'post' || !published || !block) return null;
    return { start: block.start, end: block.start, value: published, relation: null, inferred: false };
  },
};
