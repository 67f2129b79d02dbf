import type { DateRule } from '../dateRule.ts';
import { MONTH, monthOf, SPACE } from '../words.ts';
import { readDay } from './monthDay.ts';

/** "2 March 2026", "the 5th of October", "28 February". */
export const dayMonth: DateRule = {
  name: 'day-month',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,:$£€/-])(\\d{1,2})(?:st|nd|rd|th)?${SPACE}(?:of${SPACE})?(${MONTH})(?:,?${SPACE}(\\d{4})(?![\\d/]))?(?!${SPACE}\\d{1,2}(?:[,.]?${SPACE}|\\b)\\d{0,4})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  read: (m, context) => readDay(monthOf(m[2] ?? ''), Number(m[1]), undefined, m[3], context),
};
