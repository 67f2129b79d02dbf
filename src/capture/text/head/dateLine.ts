import { countWords } from '../prose.ts';
import { findTime } from '../time.ts';

/** What a line says of when the report was published or changed. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
}

const BESIDE =
  /\b(?:first|last|originally|published|posted|updated|modified|edited|created|date|time|on|at|as of|by|am|pm|et|ct|mt|pt|local|min(?:ute)?s?|read|ago|hours?|days?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b|\d{1,2}:\d{2}|\d+/gi;
const MODIFIED = /\b(?:updated|modified|edited|last update)\b/i;

/** Reads "Published March 5, 2026, 9:14 a.m. ET | Updated March 6, 2026". Null where other words stand on the line. */
export function readDateLine(text: string): DateLine | null {
  if (text.length > 200 || !/\d/.test(text)) return null;
  const times: { value: string; modified: boolean }[] = [];
  let rest = text;
  let label = '';
  for (let k = 0; k < 3; k++) {
    const time = findTime(rest);
    if (!time) break;
    label += ` ${rest.slice(0, time.start)}`;
    times.push({ value: time.value, modified: MODIFIED.test(rest.slice(0, time.start)) });
    rest = rest.slice(time.end);
  }
  if (times.length === 0) return null;
  const other = `${label} ${rest}`.replace(BESIDE, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (countWords(other) > 2) return null;
  const published = times.find((t) => !t.modified)?.value ?? null;
  const modified = times.find((t) => t.modified)?.value ?? null;
  return { published, modified };
}
