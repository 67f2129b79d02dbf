import type { PartialDate } from './calendar.ts';

/** What a time expression means. */
export interface DateValue {
  readonly from: PartialDate;
  /** The last day (month, year) of an interval. */
  readonly to?: PartialDate;
  readonly time?: { readonly hour: number; readonly minute: number; readonly second?: number };
  /** "Z" or "+hh:mm". */
  readonly zone?: string;
  /** "about", or counted back in units coarser than the value. */
  readonly approximate?: boolean;
  /** Written instead of the year: a decade or a century ("199X"), with its digits unspecified. */
  readonly mask?: string;
  /** EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
}

/** The value as EDTF (ISO 8601-2), level 0 or 1; times to the minute, as reports give them. */
export function toEdtf(value: DateValue): string {
  if (value.mask !== undefined) return value.mask;
  if (value.season !== undefined) return `${year(value.from.year)}-${value.season}`;
  const from = date(value.from);
  if (value.to) return `${from}/${date(value.to)}`;
  if (value.time) {
    const { hour, minute, second } = value.time;
    return `${from}T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${value.zone ?? ''}`;
  }
  return value.approximate ? `${from}~` : from;
}

/** A date, or a date and time, in EDTF as reports carry it; undefined where it is none. */
export function fromEdtf(text: string): DateValue | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(text);
  if (!m) return undefined;
  const from = {
    year: Number(m[1]),
    ...(m[2] ? { month: Number(m[2]) } : {}),
    ...(m[3] ? { day: Number(m[3]) } : {}),
  };
  return {
    from,
    ...(m[4] && m[5] ? { time: { hour: Number(m[4]), minute: Number(m[5]), ...(m[6] ? { second: Number(m[6]) } : {}) } } : {}),
    ...(m[7] ? { zone: m[7] } : {}),
  };
}

function date(d: PartialDate): string {
  const parts = [year(d.year)];
  if (d.month !== undefined) parts.push(two(d.month));
  if (d.month !== undefined && d.day !== undefined) parts.push(two(d.day));
  return parts.join('-');
}

function year(y: number): string {
  return String(y).padStart(4, '0');
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
