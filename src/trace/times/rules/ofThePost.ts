import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

/** A post shows its own date as its first or last line; where it does not, its block alone has it, and no words tell it. */
export const ofThePost: TimeRule = {
  name: 'of-the-post',
  find: ({ input, draft, block, dates }) => {
    const published = block?.post?.published?.slice(0, 10);
    if (draft.how !== 'post' || !published || !block) return null;
    const printed = datesWithin(dates, block.start, block.end).find(
      (d) => d.value?.slice(0, 10) === published && /^\s*$/.test(input.report.text.slice(d.end, block.end)),
    );
    return printed ? timeFrom(printed, false) : null;
  },
};
