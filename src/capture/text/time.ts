import { monthNumber } from '../metadata/months.ts';
import { zoneOffset } from '../metadata/zones.ts';

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?';
const CLOCK = '(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d{1,6})?\\s?([ap])?\\.?(?:(?<=[ap]\\.?)m\\.?)?';
const HOUR = '(\\d{1,2})\\s?([ap])\\.?m\\.?';

const MONTH_DAY_YEAR = new RegExp(`\\b${WEEKDAY}${MONTH}\\s{1,3}${DAY},?\\s{1,3}(\\d{4})\\b`, 'i');
const DAY_MONTH_YEAR = new RegExp(`\\b${WEEKDAY}${DAY}\\.?(?:\\s{1,3}|-)(?:of\\s)?${MONTH},?(?:\\s{1,3}|-)(\\d{4})\\b`, 'i');
const ISO =
  /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?![\d-])/;
const SLASHED = /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b|\b(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b/;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const CLOCK_TIME = new RegExp(`\\b${CLOCK}(?![\\d:])`, 'i');
const HOUR_TIME = new RegExp(`\\b${HOUR}(?!\\w)`, 'i');
const ZONE = /^\s{0,2}\(?(Z|[A-Z]{2,4}|(?:UTC|GMT)?[+-]\d{1,2}:?(?:\d{2})?)(?![\w:])/;
/** A moment as a text writes it, and where in the text it stands (the clock time with it, on either side). */
export interface FoundTime {
  /** EDTF: date, or date and time with the zone where one is given. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The first full date of a short text, with the time of day beside it. Dates without a year are not guessed at. */
export function findTime(text: string): FoundTime | null {
  const s = text.slice(0, 400);
  const date = isoDate(s) ?? wordDate(s) ?? numberDate(s);
  if (!date) return null;
  if (date.value.includes('T')) return date;
  const clock = clockBeside(s, date);
  if (!clock) return date;
  return {
    value: `${date.value}T${clock.value}`,
    start: Math.min(date.start, clock.start),
    end: Math.max(date.end, clock.end),
  };
}

function isoDate(s: string): FoundTime | null {
  const m = ISO.exec(s);
  if (!m) return null;
  const date = calendar(m[1], m[2], m[3]);
  if (!date) return null;
  const place = { start: m.index, end: m.index + m[0].length };
  if (m[4] === undefined || m[5] === undefined) return { value: date, ...place };
  const seconds = m[6] === undefined || m[6] === '00' ? '' : `:${m[6]}`;
  if (Number(m[4]) > 23 || Number(m[5]) > 59) return { value: date, ...place };
  return { value: `${date}T${m[4]}:${m[5]}${seconds}${zoneOf(m[7], date)}`, ...place };
}

function wordDate(s: string): FoundTime | null {
  const american = MONTH_DAY_YEAR.exec(s);
  const british = DAY_MONTH_YEAR.exec(s);
  const m = american && (!british || american.index <= british.index) ? american : british;
  if (!m) return null;
  const [month, day] = m === american ? [m[1], m[2]] : [m[2], m[1]];
  const date = calendar(m[3], String(monthNumber(month ?? '') ?? 0), day);
  return date ? { value: date, start: m.index, end: m.index + m[0].length } : null;
}

/** Dates in figures: "2026/3/5", "5.3.2026"; of "3/5/2026" only what can be read one way. */
function numberDate(s: string): FoundTime | null {
  const dotted = DOTTED.exec(s);
  if (dotted) {
    const date = calendar(dotted[3], dotted[2], dotted[1]);
    if (date) return { value: date, start: dotted.index, end: dotted.index + dotted[0].length };
  }
  const m = SLASHED.exec(s);
  if (!m) return null;
  const place = { start: m.index, end: m.index + m[0].length };
  if (m[1]) {
    const date = calendar(m[1], m[2], m[3]);
    return date ? { value: date, ...place } : null;
  }
  // Two figures of a year are how browsers print the moment of printing.
  if ((m[6] ?? '').length !== 4) return null;
  const year = m[6];
  const [a, b] = [Number(m[4]), Number(m[5])];
  const date = a === b || b > 12 ? calendar(year, m[4], m[5]) : a > 12 ? calendar(year, m[5], m[4]) : null;
  return date ? { value: date, ...place } : null;
}

/** The time of day that stands next to a date: little but signs between them. */
function clockBeside(s: string, date: FoundTime): FoundTime | null {
  const after = s.slice(date.end);
  const next = clockIn(after, date.end, date.value);
  if (next && /^[\s,|·•*@(–—-]*(?:at\s+|um\s+)?$/i.test(after.slice(0, next.start - date.end))) return next;
  const before = s.slice(0, date.start);
  const previous = clockIn(before, 0, date.value);
  const between = previous ? before.slice(previous.end) : '';
  return previous && /^[\s,|·•*)–—-]*(?:[A-Z]{1,4}[\s,|·•*–—-]+)?(?:on\s+)?$/.test(between) ? previous : null;
}

function clockIn(s: string, shift: number, date: string): FoundTime | null {
  const clock = CLOCK_TIME.exec(s);
  const hour = clock ? null : HOUR_TIME.exec(s);
  const m = clock ?? hour;
  if (!m) return null;
  const half = (clock ? m[4] : m[2])?.toLowerCase();
  let hours = Number(m[1]);
  const minutes = clock ? (m[2] ?? '00') : '00';
  if (hours > 23 || Number(minutes) > 59 || (half && (hours > 12 || hours === 0))) return null;
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  const end = m.index + m[0].length;
  const zone = ZONE.exec(s.slice(end, end + 12));
  const value = `${String(hours).padStart(2, '0')}:${minutes}${zoneOf(zone?.[1], date)}`;
  return { value, start: shift + m.index, end: shift + end + (zone ? zone[0].length : 0) };
}

/** The offset that a zone's name stands for on a day written in EDTF; empty where it stands for several. */
function zoneOf(name: string | undefined, date: string): string {
  if (!name) return '';
  const [year, month, day] = date.split('-').map(Number);
  return zoneOffset(name, { year: year ?? 0, month: month ?? 1, day: day ?? 1 }) ?? '';
}

/** A date of the calendar, as EDTF; null for the thirtieth of February. */
function calendar(year?: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1500 && y <= 2200)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
