import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const DOCUMENT =
  /\b(?:poll|survey|study|report|letter|statement|memo|e-?mail|ruling|filing|indictment|article|column|post|tweet|editorial|analysis|documents?|paper|complaint|affidavit|lawsuit|opinion|speech|release|bulletin|transcript|note|interview)\b/i;

/** "a poll released on Tuesday", "a 2019 study": a document speaks when it appears. */
export const inTheSource: TimeRule = {
  name: 'in-the-source',
  find: ({ input, draft, dates }) => {
    const words = draft.source.map((s) => input.report.text.slice(s.start, s.end)).join(' ');
    if (!DOCUMENT.test(words)) return null;
    const found = draft.source.flatMap((s) => datesWithin(dates, s.start, s.end)).find((d) => d.event === null);
    return found ? timeFrom(found, false) : null;
  },
};
