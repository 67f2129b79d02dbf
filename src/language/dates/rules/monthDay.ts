import { exists } from '../calendar.ts';
import type { DateContext, DateReading, DateRule } from '../dateRule.ts';
import { yearlessDay } from '../resolve.ts';
import { MONTH, monthOf, SPACE } from '../words.ts';

const YEAR = `(?:,?${SPACE}(\\d{4})(?![\\d/])|,${SPACE}(?:of${SPACE})?(last|this|next)${SPACE}year)?`;

/** "March 2", "Sept. 11, 2001", "Feb. 2 and 3", "March 12 to 14, 2025". */
export const monthDay: DateRule = {
  name: 'month-day',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(${MONTH})${SPACE}(?:the${SPACE})?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/%]|[.,]\\d)(?:(?:${SPACE}?[–—-]${SPACE}?|${SPACE}(?:to|and|through)${SPACE})(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/%\\p{L}]|[.,]\\d))?${YEAR}`,
    'gu',
  ),
  read: (m, context) => readDay(monthOf(m[1] ?? ''), Number(m[2]), m[3], m[4], context),
};

/** The day, or the stretch from day to day, of a month. Also for the order "2 March". */
export function readDay(
  month: number,
  day: number,
  last: string | undefined,
  yearWord: string | undefined,
  { reference, direction }: DateContext,
): DateReading | null {
  if (!exists({ year: 2024, month, day })) return null;
  let from = null;
  if (yearWord !== undefined) from = { year: Number(yearWord), month, day };
  else if (reference) from = yearlessDay(reference, month, day, direction);
  if (!from) return { value: null, kind: 'date' };
  if (!exists(from)) return null;
  const to = last === undefined ? undefined : { ...from, day: Number(last) };
  return { value: { from, ...(to && to.day > from.day && exists(to) ? { to } : {}) }, kind: 'date' };
}
