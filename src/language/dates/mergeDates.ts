import { addDays, dayNumber, exists, type FullDate, isFull, weekdayOf } from './calendar.ts';
import type { DateReading } from './dateRule.ts';
import type { DateValue } from './dateValue.ts';

/** A reading at its place in the text. */
export interface PlacedReading {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
  readonly by: string;
}

const BETWEEN = /^(?:[\s,·(|]|\b(?:on|at|around|about|shortly|early|late|just|of|in)\b){0,6}$/;
const NEAR = 12;

/** Joins what stands side by side and means one time: weekday and date, clock and day. In the order of the text. */
export function mergeDates(text: string, placed: readonly PlacedReading[]): PlacedReading[] {
  const merged: PlacedReading[] = [];
  for (const next of placed) {
    const before = merged.at(-1);
    const joined =
      before && next.start - before.end <= NEAR && BETWEEN.test(text.slice(before.end, next.start)) ? join(before, next) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return merged;
}

function join(a: PlacedReading, b: PlacedReading): PlacedReading | null {
  const span = { start: a.start, end: b.end, by: `${a.by}+${b.by}` };
  const kinds = `${a.reading.kind}+${b.reading.kind}`;
  if (kinds === 'weekday+date')
    return { ...span, reading: { ...b.reading, value: withWeekday(a.reading.value, b.reading.value) } };
  const [clock, day] = a.reading.clock ? [a.reading, b.reading] : b.reading.clock ? [b.reading, a.reading] : [];
  if (!clock?.clock || !day || day.clock || (day.kind !== 'date' && day.kind !== 'weekday' && !day.anchored)) return null;
  return {
    ...span,
    reading: { value: atClock(day.value, clock.clock), kind: 'date', ...(day.anchored ? { anchored: true } : {}) },
  };
}

/** The year of a date without one is the nearest in which it falls on the weekday given with it. */
function withWeekday(weekday: DateValue | null, date: DateValue | null): DateValue | null {
  if (!weekday || !date || !isFull(weekday.from) || !isFull(date.from)) return date;
  const { year, month, day } = date.from;
  const wanted = weekdayOf(weekday.from);
  for (const shift of [0, -1, 1, -2]) {
    const shifted: FullDate = { year: year + shift, month, day };
    if (exists(shifted) && weekdayOf(shifted) === wanted) return { ...date, from: shifted };
  }
  return date;
}

function atClock(day: DateValue | null, clock: { hour: number; minute: number; zone: string | null }): DateValue | null {
  if (!day || !isFull(day.from) || day.to || clock.hour < 0) return day;
  const zone = clock.zone === null ? undefined : zoneOn(day.from, clock.zone);
  return { from: day.from, time: { hour: clock.hour, minute: clock.minute }, ...(zone === undefined ? {} : { zone }) };
}

const STANDARD: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 };

/** "ET" is standard or daylight time by the date: second Sunday of March to first Sunday of November. */
export function zoneOn(date: FullDate, zone: string): string {
  const behind = STANDARD[zone];
  if (behind === undefined) return zone;
  const daylight = dayNumber(date) >= nthSunday(date.year, 3, 2) && dayNumber(date) < nthSunday(date.year, 11, 1);
  return `-${String(behind - (daylight ? 1 : 0)).padStart(2, '0')}:00`;
}

function nthSunday(year: number, month: number, n: number): number {
  const first: FullDate = { year, month, day: 1 };
  return dayNumber(addDays(first, ((7 - weekdayOf(first)) % 7) + 7 * (n - 1)));
}
