import { ANY_NOUN } from '../occasions/kinds.ts';
import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const DOCUMENT = new RegExp(
  `(?<![\\p{L}])(?:${ANY_NOUN}|filing|indictment|documents?|complaint|lawsuit|transcript|slip|receipt|invoice|entry|log|record|diary|sheet|list|file|index|book|figures|data|photographs?|images?)(?![\\p{L}])`,
  'iu',
);
const BEFORE = 120;

/** "a poll released on Tuesday", "a 2019 study", "a note sent in November, which says": a document speaks when it appears. */
export const inTheSource: TimeRule = {
  name: 'in-the-source',
  find: ({ input, draft, dates, frame }) => {
    const { text } = input.report;
    const [source] = draft.source;
    if (!source) return null;
    const words = draft.source.map((s) => text.slice(s.start, s.end)).join(' ');
    if (/^(?:which|that)$/i.test(words) && frame) {
      const from = Math.max(frame.sentence.start, source.start - BEFORE);
      const found = datesWithin(dates, from, source.start).at(-1);
      if (!found || found.event || !/^,?\s$/.test(text.slice(found.end, source.start))) return null;
      return DOCUMENT.test(text.slice(from, found.start)) ? timeFrom(found, false) : null;
    }
    if (!DOCUMENT.test(beforeAClause(words)) || PEOPLE.test(words)) return null;
    const found = draft.source
      .flatMap((s) => datesWithin(dates, s.start, s.end))
      .find((d) => d.event === null && d.value !== null);
    return found ? timeFrom(found, false) : null;
  },
};

/** "112 of the members who answered a survey last week": people speak. */
const PEOPLE =
  /^(?:(?:\d[\d,.]*|most|many|some|all|half|two|three)\b.*\bwho\b|(?:a |the )?(?:person|people|man|woman|official)s?\b)/i;

function beforeAClause(words: string): string {
  return words.split(/\bwho\b/)[0] ?? words;
}
