import type { ActRule } from '../actRule.ts';

/** Thinking and wanting that the verb alone does not tell (corpus guidelines, sections 1, 4 and 14). */
export const wishing: readonly ActRule[] = [
  {
    // "can't believe they lost": surprise at what is held to be so, not doubt.
    name: 'cannot believe',
    read: ({ head, cue }) =>
      head?.lemma === 'believe' &&
      /\b(?:ca n't|cannot|can not|could n't|could not|can barely|could barely|can hardly|could hardly)\b/.test(cue)
        ? { act: 'believe', negated: false }
        : null,
  },
  {
    // "took that to mean", "understood her to be": an interpretation.
    name: 'took it to mean',
    read: ({ head, opening }) =>
      /^(?:take|understand|interpret|read)$/.test(head?.lemma ?? '') && /^(?:\S+ ){1,8}?to (?:mean|be|say)\b/.test(opening)
        ? { act: 'believe' }
        : null,
  },
  {
    name: 'would like',
    read: ({ cue }) =>
      /(?:\bwould|'d) (?:\w+ )?(?:like|love|prefer|rather|sooner|welcome)\b/.test(cue) ? { act: 'want' } : null,
  },
  {
    // "consider changing the flag" looks ahead; "consider him a friend" judges.
    name: 'considered doing',
    read: ({ head, opening }) =>
      /^(?:consider|contemplate)$/.test(head?.lemma ?? '') && /^(?:not )?\w+ing\b/.test(opening) ? { act: 'want' } : null,
  },
  {
    // "meant to suggest", "had thought to wake her": an intention.
    name: 'meant to',
    read: ({ head, cue, opening, draft }) => {
      if (head?.lemma === 'think' && head.by === 'verb' && /^to \w/.test(opening)) return { act: 'want' };
      if (head?.lemma !== 'mean' || head.by !== 'verb') return null;
      const passive = /\b(?:is|are|was|were|been|being) (?:\w+ )?meant\b/.test(cue);
      const last = draft.content.at(-1);
      return /^to \w/.test(opening) || (passive && last !== undefined) ? { act: 'want' } : null;
    },
  },
  {
    name: 'set out to',
    read: ({ head, opening, cue }) =>
      head?.lemma === 'set' && /\bout$/.test(cue) && /^to \w/.test(opening) ? { act: 'want' } : null,
  },
  {
    name: 'for or against',
    read: ({ head, cue }) => {
      if (head) return null;
      if (/\b(?:against|anti)\b/.test(cue)) return { act: 'deny' };
      return /^(?:'?s |is |are |was |were |be |been )*(?:for|in favou?r of|behind|with|pro)$/.test(cue) &&
        cue !== 'with' &&
        cue !== 'for'
        ? { act: 'want' }
        : null;
    },
  },
];
