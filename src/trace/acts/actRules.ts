import type { ActRule } from './actRule.ts';
import { declining } from './rules/declines.ts';
import { denying } from './rules/denials.ts';
import { finding } from './rules/findings.ts';
import { requesting } from './rules/requests.ts';
import { wishing } from './rules/wishes.ts';

/** In order: the first that answers counts. */
export const ACT_RULES: readonly ActRule[] = [
  {
    name: 'question block',
    // Interviewers remark as well as ask.
    read: ({ words, draft, asks }) => (words.length === 0 && draft.how === 'question' && asks ? { act: 'ask' } : null),
  },
  {
    // "Had she read his report? She had been told of it.": a question that the writer passes on in his own words.
    name: 'unmarked question',
    read: ({ words, draft, quoted, asked }) =>
      words.length === 0 && draft.how === 'continued' && !quoted && asked ? { act: 'ask' } : null,
  },
  {
    name: 'no cue says',
    read: ({ words }) => (words.some((w) => w.word) ? null : { act: 'say' }),
  },
  ...declining,
  ...denying,
  ...requesting,
  ...wishing,
  ...finding,
  {
    name: 'offered words',
    read: ({ head, quoted }) => (head?.lemma === 'offer' && head.by === 'verb' && quoted ? { act: 'say' } : null),
  },
  {
    name: 'according to',
    read: ({ cue }) => (/\b(?:according to|per|in the words of|as told by)\b/.test(cue) ? { act: 'say' } : null),
  },
  {
    name: 'head',
    read: ({ head }) => (head ? { act: head.act } : null),
  },
  { name: 'default', read: () => ({ act: 'say' }) },
];
