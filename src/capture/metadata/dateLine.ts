import { parseWhen } from './when.ts';

const BESIDE =
  /\b(?:first|last|originally)?\s*(?:published|posted|updated|modified|created|submitted|filed|on|at|by|ist|est|edt|pst|pdt|gmt|utc|et|pt|ct|am|pm|a\.m\.|p\.m\.|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9})\b/giu;

/** True for a line that is a date, with its labels and its clock, and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || parseWhen(text, 'day-first') === null) return false;
  const rest = text
    .replace(BESIDE, ' ')
    .replace(/[\d:,./|•·()+-]+/g, ' ')
    .trim();
  return rest.length <= 12;
}
