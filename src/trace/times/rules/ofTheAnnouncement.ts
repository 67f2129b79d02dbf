import { type TimeRule, timeContext } from '../timeRule.ts';
import { besideTheCue } from './besideTheCue.ts';

/** A block quotation, and what goes on after it, were said when their announcement says. */
export const ofTheAnnouncement: TimeRule = {
  name: 'of-the-announcement',
  find: ({ input, draft }) => {
    const followed = draft.follows === null || draft.follows === draft.index ? undefined : input.drafts[draft.follows];
    const time = followed ? besideTheCue.find(timeContext(input, followed)) : null;
    return time ? { ...time, inferred: true } : null;
  },
};
