import { monthNumber } from './months.ts';
import { zoneOffset } from './zones.ts';

/** How to read a date of digits alone whose day and month could be either, such as 3/4/2020. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reports from before the web are kept too; later years are slips of the pen. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2100;

/**
 * A date as metadata or a date line gives it, in EDTF: date, or date and time, with its zone where one is given. Null
 * where the text holds no date, no plausible one, or one that can be read in two ways.
 *
 * @param country Two letters (ISO 3166) of where the writer is, for zones of one name and several offsets.
 */
export function parseWhen(text: string, order: DayOrder = 'unknown', country: string | null = null): string | null {
  const trimmed = withPlainFigures(text.slice(0, 1000))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .slice(0, 300);
  if (trimmed === '') return null;
  // "Listopada" is of November in Polish and of October in Croatian.
  if (country === 'HR' && /listopada/iu.test(trimmed)) return null;
  const epoch = /^(\d{10})(\d{3})?$/.exec(trimmed);
  if (epoch) return plausibleIso(new Date(Number(epoch[1]) * 1000).toISOString().replace('.000Z', 'Z'));
  for (const read of READERS) {
    const found = read(trimmed, order);
    if (!found || !isDay(found.day)) continue;
    return written(found.day) + timeAfter(trimmed, found, country);
  }
  return null;
}

interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}
type Reader = (text: string, order: DayOrder) => FoundDay | null;

const found = (m: RegExpExecArray, year: number, month: number | undefined, day: number): FoundDay | null =>
  month === undefined ? null : { day: { year, month, day }, start: m.index, end: m.index + m[0].length };

/** The ways in which a day is written, surest first. */
const READERS: readonly Reader[] = [
  // 2019-11-19, 2019/11/19, 2019.11.19
  (text) => {
    const m = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
    return m && found(m, Number(m[1]), Number(m[3]), Number(m[4]));
  },
  // 20191119, 20191119T083800
  (text) => {
    const m = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=T|\D|$)/.exec(text);
    return m && found(m, Number(m[1]), Number(m[2]), Number(m[3]));
  },
  // 19 November 2019, 19. November 2019, 19th of Nov. 2019, 19-Nov-2019
  (text) => {
    for (const m of text.matchAll(
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[ -]{0,2}(?:of |de )?([\p{L}\p{M}]{2,13})\.?,?[ -](?:de |del )?(\d{4})(?!\d)/gu,
    )) {
      const day = found(m, Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1]));
      if (day) return day;
    }
    return null;
  },
  // November 19, 2019; Nov. 19th 2019
  (text) => {
    for (const m of text.matchAll(/(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,13})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})/gu)) {
      const day = found(m, Number(m[3]), monthNumber(m[1] ?? ''), Number(m[2]));
      if (day) return day;
    }
    return null;
  },
  // 2019年11月19日, 2019년 11월 19일
  (text) => {
    const m = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
    return m && found(m, Number(m[1]), Number(m[2]), Number(m[3]));
  },
  // 19.11.2019 is day first wherever dots are used, but for the few who write 11.19.2019
  (text, order) => {
    const m = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
    if (!m) return null;
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    if (a === b || b > 12) return found(m, year, a, b);
    if (a > 12) return found(m, year, b, a);
    if (order === 'unknown') return m[2] === '.' ? found(m, year, b, a) : null;
    return order === 'day-first' ? found(m, year, b, a) : found(m, year, a, b);
  },
];

function isDay({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (n: number) => String(n).padStart(2, '0');
const written = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;

/** A clock time, 12 or 24 hours, with seconds and zone where given. Twelve hours need am or pm. */
const TIME =
  /(?<![\d:])(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2})(?:[.,]\d+)?)?\s?(a\.?m\.?|p\.?m\.?|uhr)?(?:\s?(Z|[+-]\d{2}:?\d{2}|\(?(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?\)?|\(?[A-Z]{2,4}\)?)(?![A-Za-z]))?/giu;

/** The time that stands with a day: after it, or else before it. Empty where there is none. */
function timeAfter(text: string, { day, start, end }: FoundDay, country: string | null): string {
  const after = text.slice(end, end + 60).replace(/^T/, ' ');
  const clockAfter = timeIn(after, day, country);
  if (clockAfter !== null) return clockAfter;
  const before = timeIn(text.slice(Math.max(0, start - 40), start), day, country);
  // "14:05, 12 May 2026 GMT"
  const zone = before?.match(/^T[\d:]+$/) ? /^,? ?\(?([A-Z]{3,4})\)?(?![\p{L}\d])/u.exec(after)?.[1] : undefined;
  return `${before ?? ''}${zone === undefined ? '' : (zoneOffset(zone, day, country) ?? '')}`;
}

/** "10h12", "10 h 12", "10時12分", "10시 12분": how a clock is written in French, Portuguese, Japanese and Korean. */
const CLOCK_IN_WORDS = /(?<![\d:])(\d{1,2}) ?(?:h|[時时點点시]) ?(\d{2})[分분]?(?![\d:\p{L}])(?! ?min)/giu;

function timeIn(written: string, day: Day, country: string | null): string | null {
  const text = written.replace(CLOCK_IN_WORDS, '$1:$2');
  for (const m of text.matchAll(TIME)) {
    const marker = m[4]?.toLowerCase().replace(/\./g, '') ?? halfBefore(text.slice(0, m.index));
    if (m[2] === undefined && marker !== 'am' && marker !== 'pm') continue;
    let hour = Number(m[1]);
    if (marker === 'pm' && hour < 12) hour += 12;
    if (marker === 'am' && hour === 12) hour = 0;
    const [minute, second] = [Number(m[2] ?? 0), Number(m[3] ?? 0)];
    if (hour > 23 || minute > 59 || second > 59) continue;
    const zone = m[5] ? zoneOffset(m[5].replace(/[()]/g, ''), day, country) : null;
    return `T${two(hour)}:${two(minute)}${m[3] ? `:${two(second)}` : ''}${zone ?? ''}`;
  }
  return null;
}

/** The half of the day as it stands before the hour in Korean, Japanese and Chinese. */
function halfBefore(before: string): 'am' | 'pm' | undefined {
  const m = /(?:(오전|午前|上午)|(?:오후|午後|下午))\s?$/u.exec(before.slice(-4));
  return m ? (m[1] ? 'am' : 'pm') : undefined;
}

/** The first of ten figures in Arabic, Persian, Hindi and Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** The text with the figures that Arabic, Persian, Hindi and Bengali write as the figures that dates are read in. */
function withPlainFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (figure) => {
    const code = figure.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}

function plausibleIso(iso: string): string | null {
  const year = Number(iso.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? iso : null;
}
