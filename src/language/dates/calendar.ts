/*
 * Days of the proleptic Gregorian calendar, without clocks, zones or the machine's own date: the same text and report date give
 * the same value everywhere.
 */

/** A date as far as it is known. Months count from 1; weeks begin on Monday (ISO 8601). */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface FullDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

export function isFull(date: PartialDate): date is FullDate {
  return date.month !== undefined && date.day !== undefined;
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: FullDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function fromDayNumber(n: number): FullDate {
  const date = new Date(n * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(date: FullDate, days: number): FullDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: FullDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(date: FullDate): FullDate {
  return addDays(date, 1 - weekdayOf(date));
}

export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  months: number,
): PartialDate & { month: number } {
  const n = year * 12 + (month - 1) + months;
  return { year: Math.floor(n / 12), month: (((n % 12) + 12) % 12) + 1 };
}

/** False for the 31st of April and its like. */
export function exists({ year, month, day }: FullDate): boolean {
  const back = fromDayNumber(dayNumber({ year, month, day }));
  return month >= 1 && month <= 12 && day >= 1 && back.month === month && back.day === day;
}
