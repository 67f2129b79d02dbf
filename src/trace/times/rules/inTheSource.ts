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
    const core = /^[^,;]*?(?=,|;|\bwho\b|\bwhich\b|\bthat\b|$)/i.exec(words)?.[0] ?? '';
    const head = DOCUMENT.exec(core);
    if (!head || PEOPLE.test(core)) return null;
    const at = source.start + head.index + head[0].length;
    const found = datesWithin(dates, source.start, source.end).find((d) => d.event === null && d.value !== null);
    if (!found) return null;
    // "minutes of the June 9 meeting": the day is the meeting's.
    const ofAnother = found.start > at && OCCASION.test(text.slice(found.end, Math.min(source.end, found.end + 40)));
    return ofAnother ? null : timeFrom(found, false);
  },
};

const OCCASION = new RegExp(`^(?:['’]s?)?[ \\u00a0](?:[\\p{L}-]+[ \\u00a0]){0,2}?(?:${ANY_NOUN})(?![\\p{L}])`, 'iu');

/** "112 of the members who answered a survey last week": people speak. */
const PEOPLE =
  /^(?:(?:\d[\d,.]*|most|many|some|all|half|two|three)\b.*\bwho\b|(?:a |the )?(?:person|people|man|woman|official)s?\b)/i;
