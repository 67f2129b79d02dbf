const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A date as people read it: "14 April 2026", "April 2026", "15 April 2026, 21:10". What is neither a plain date
 * nor an interval of two (EDTF's unspecified digits, "about") stays as it is written.
 */
export function readableDate(value: string, options: { weekday?: boolean } = {}): string {
  const interval = /^([\dT:Z+-]+)\/([\dT:Z+-]+)$/.exec(value);
  if (interval) return `${readableDate(interval[1] ?? '')} to ${readableDate(interval[2] ?? '')}`;
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(value);
  if (!m) return value;
  const [, year = '', month, day, time, zone] = m;
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  if (!name) return value;
  if (!day) return `${name} ${year}`;
  const weekday = options.weekday ? `${DAYS[weekdayOf(Number(year), Number(month), Number(day))]}, ` : '';
  const clock = time ? `, ${time}${zone === 'Z' ? ' UTC' : zone ? ` ${zone}` : ''}` : '';
  return `${weekday}${Number(day)} ${name} ${year}${clock}`;
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
