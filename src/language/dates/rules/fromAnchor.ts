import { isFull } from '../calendar.ts';
import type { DateContext, DateReading, DateRule } from '../dateRule.ts';
import type { DateValue } from '../dateValue.ts';
import { shifted, weekOf } from '../resolve.ts';
import { NUMBER, numberOf, SPACE, UNIT, unitOf } from '../words.ts';

const nothing: DateReading = { value: null, kind: 'period', anchored: true };

/** "two days later", "a day earlier", "hours later": counted from the time named before. */
export const laterOrEarlier: DateRule = {
  name: 'later-or-earlier',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(just|only|about|some|barely|nearly|almost)${SPACE})?(?:(${NUMBER})${SPACE})?(${UNIT})${SPACE}(later|earlier|afterwards?|before(?!${SPACE}(?:the|a|an|his|her|their|its|he|she|they|it|that|this|in|\\p{Lu})))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  read: (m, { anchor, reference }) => {
    const unit = unitOf(m[3] ?? '');
    const count = m[2] === undefined ? undefined : numberOf(m[2]);
    const back = /^(?:earlier|before)$/i.test(m[4] ?? '');
    // "a day earlier" in a report that names no other time counts from the report's date.
    const base = anchor ?? (reference && back ? { from: reference } : null);
    if (!base) return nothing;
    if (unit === 'hour' || unit === 'minute') {
      const far = count !== undefined && count >= 12 && unit === 'hour';
      return far || !isFull(base.from) ? nothing : { value: day(base), kind: 'period', anchored: true };
    }
    if (count === undefined) return nothing;
    const value = shifted(base, back ? -count : count, unit);
    // "more than 200 years later" counts from something that was not named.
    if (reference && value && value.from.year > reference.year + 1) return nothing;
    return { value, kind: 'period', anchored: true };
  },
};

/** "the same day", "the next morning", "the previous week", "the day before", "that evening", "at the time". */
export const sameOrNext: DateRule = {
  name: 'same-or-next',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:(?:later|earlier)${SPACE})?(?:the${SPACE}(same|very same|next|following|previous|preceding|prior)|(that(?:${SPACE}same)?))${SPACE}(day|morning|afternoon|evening|night|week|weekend|month|year)|the${SPACE}(day|week|month|year)${SPACE}(before|after)|(at${SPACE}the${SPACE}time|at${SPACE}that${SPACE}time))(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  read: (m, context) => {
    const rest = m.input.slice(m.index + m[0].length, m.index + m[0].length + 16);
    if (m[6] !== undefined) return /^[ \u00a0]of\b/.test(rest) ? null : { value: context.anchor, kind: 'period', anchored: true };
    // "the day before the hearing" hangs on an event, and another rule reads it.
    if (m[5] !== undefined && !/^(?:[.,;:—–!?"”]|$|[ \u00a0](?:and|that|in|on|at|when|he|she|they|it)\b)/u.test(rest))
      return null;
    const shift = m[5] !== undefined ? (m[5] === 'before' ? -1 : 1) : shiftOf(m[1] ?? 'same');
    return read(m[3] ?? m[4] ?? '', shift, context);
  },
};

function shiftOf(word: string): number {
  if (/same/i.test(word)) return 0;
  return /^(?:next|following)$/i.test(word) ? 1 : -1;
}

function read(word: string, shift: number, { anchor, reference }: DateContext): DateReading {
  const base = anchor ?? (reference && shift < 0 ? { from: reference } : null);
  if (!base) return nothing;
  const unit = /^(?:week|month|year)$/i.test(word) ? word.toLowerCase() : 'day';
  if (unit === 'day' && shift === 0) return isFull(base.from) ? { value: day(base), kind: 'period', anchored: true } : nothing;
  if (unit === 'week' && isFull(base.from)) {
    const moved = shifted({ from: base.from }, shift, 'week');
    return moved && isFull(moved.from) ? { value: weekOf(moved.from), kind: 'period', anchored: true } : nothing;
  }
  if (unit === 'month' && shift === 0) {
    const { year, month } = base.from;
    return month === undefined ? nothing : { value: { from: { year, month } }, kind: 'period', anchored: true };
  }
  return { value: shifted(base, shift, unit), kind: 'period', anchored: true };
}

/** The day of a value, without its clock time; the value itself where it is coarser. */
function day(value: DateValue): DateValue {
  return { from: value.from };
}
