import { isAgency } from '../../metadata/agencies.ts';
import { splitByline } from '../../metadata/byline.ts';
import { countWords } from '../prose.ts';
import { type FoundTime, findTime } from '../time.ts';

/** What a line at the head of a report says of its writers and its date. */
export interface BylineLine {
  readonly names: readonly string[];
  /** An agency signs alone. */
  readonly agency: string | null;
  readonly time: FoundTime | null;
}

const LEAD =
  /^(?:(?:written|reported|posted|published|analysis|story|words|text|opinion|commentary|column|reporting|interview|exclusive|from)\s+(?:and\s+photographs?\s+)?)?by\b[:\s]/i;
/** "By Three Men", "By Our Correspondent". */
const NO_PERSON = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|the|a|an|our|this|that|some|many|several|all)\b/i;
const AUTHOR = /^(?:authors?|writers?|reporters?)\s*:\s*/i;

/** Reads "By Jane Roe and John Doe, Staff Writers | March 5, 2026". Null where the line is no byline. */
export function readBylineLine(text: string): BylineLine | null {
  if (text.length > 240 || countWords(text) > 32) return null;
  const author = AUTHOR.exec(text);
  const turns = /\((?:now|earlier)\)/i.test(text) ? splitByline(text.replace(/\((?:now|earlier)\)/gi, '')) : [];
  if (turns.length > 0) return { names: turns, agency: null, time: null };
  if (!LEAD.test(text) && !author) return null;
  const time = findTime(text);
  const before = time ? text.slice(0, time.start).replace(/[\s,|•·–—-]*(?:on|at|updated|published|posted)?[\s,:]*$/i, '') : text;
  const line = author ? before.slice(author[0].length) : before;
  if (/[.!?]$/.test(line) && countWords(line) > 10) return null;
  // Pages set the account right behind the name.
  const signed = splitByline(line.replace(LEAD, '').replace(/(?<=\p{L})@\w{2,30}(?=\s|$)/gu, ' '));
  const names = signed.filter((n) => !isAgency(n) && !NO_PERSON.test(n));
  const agency = signed.find((n) => isAgency(n)) ?? null;
  // "By 2026, exports had doubled" names nobody; "By Staff | March 5, 2026" nobody either, but it is a byline.
  return names.length > 0 || agency || (time && !author) ? { names, agency, time } : null;
}

/** A line that is nothing but one person's name, as a byline without "By" is. */
export function readNameLine(text: string): readonly string[] {
  if (text.length > 90 || countWords(text) > 10 || /[:?!"“”]|\.$/.test(text)) return [];
  if (
    !/^\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|la|van|von|der|bin|al|el|and|&|,)){1,9}$/u.test(text.replaceAll(',', ' ,'))
  )
    return [];
  const names = splitByline(text).filter((n) => !isAgency(n));
  return names.every((n) => countWords(n) >= 2 && countWords(n) <= 4) ? names : [];
}
