import { addDays, addMonths, dayNumber, exists, type FullDate, isFull, mondayOf, weekdayOf } from './calendar.ts';
import type { Direction } from './dateRule.ts';
import type { DateValue } from './dateValue.ts';

/** The day of a weekday: the last one on or before the report's date, or the next one where the tense looks ahead. */
export function weekdayFrom(reference: FullDate, weekday: number, direction: Direction): FullDate {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (direction !== 'future') return addDays(reference, -back);
  return addDays(reference, back === 0 ? 0 : 7 - back);
}

/** Days. */
const AT_HAND = 60;

/** The day of a month and day without a year: the last, the next or the nearest one, by direction. */
export function yearlessDay(reference: FullDate, month: number, day: number, direction: Direction): FullDate | null {
  const dates = [-1, 0, 1].map((k) => ({ year: reference.year + k, month, day })).filter(exists);
  const distance = (d: FullDate) => dayNumber(d) - dayNumber(reference);
  // A day of slack: reports appear on the other side of midnight.
  const past = dates.filter((d) => distance(d) <= 1).at(-1) ?? null;
  const future = dates.find((d) => distance(d) >= 0) ?? null;
  if (direction === 'past') return past;
  if (direction === 'future') return future;
  if (!past || !future) return past ?? future;
  // News looks back: only what is close at hand lies ahead where no tense tells.
  return -distance(past) <= distance(future) || distance(future) > AT_HAND ? past : future;
}

/** The month without a year that the direction gives. The report's own month counts both ways. */
export function yearlessMonth(reference: FullDate, month: number, direction: Direction): { year: number; month: number } {
  if (direction === 'future') return { year: reference.year + (month < reference.month ? 1 : 0), month };
  return { year: reference.year - (month > reference.month ? 1 : 0), month };
}

/** The value so many units after (or, below zero, before) another, as coarse as the coarser of value and unit. */
export function shifted(value: DateValue, count: number, unit: string): DateValue | null {
  const { from } = value;
  if (value.mask !== undefined) return null;
  if (unit === 'day' || unit === 'night') return isFull(from) ? { from: addDays(from, count) } : null;
  if (unit === 'week' || unit === 'fortnight') {
    const days = count * (unit === 'week' ? 7 : 14);
    return isFull(from) ? { from: addDays(from, days), approximate: true } : null;
  }
  if (unit === 'month')
    return from.month === undefined ? null : { from: addMonths({ year: from.year, month: from.month }, count) };
  if (unit === 'year') return { from: { year: from.year + count } };
  if (unit === 'decade') return { from: { year: from.year + count * 10 } };
  if (unit === 'century') return { from: { year: from.year + count * 100 } };
  // Minutes and hours: the same day, as far as a text tells.
  return isFull(from) && count !== 0 ? { from } : null;
}

/** Monday to Sunday. */
export function weekOf(date: FullDate): DateValue {
  const monday = mondayOf(date);
  return { from: monday, to: addDays(monday, 6) };
}

/** Saturday and Sunday of the week of a day. */
export function weekendOf(date: FullDate): DateValue {
  const monday = mondayOf(date);
  return { from: addDays(monday, 5), to: addDays(monday, 6) };
}
