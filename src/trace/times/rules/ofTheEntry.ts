import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const HEAD = 60;

/** An item of a live blog begins with the time at which it was written. */
export const ofTheEntry: TimeRule = {
  name: 'of-the-entry',
  find: ({ draft, block, dates }) => {
    if (block?.type !== 'entry' || draft.parent !== null) return null;
    const first = datesWithin(dates, block.start, Math.min(block.end, block.start + HEAD))[0];
    return first && first.event === null ? timeFrom(first, true) : null;
  },
};
