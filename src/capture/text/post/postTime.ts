import { findTime } from '../time.ts';

export interface PostTime {
  /** EDTF; null where the line gives no full date ("3h", "March 3 at 10:18 AM"). */
  readonly published: string | null;
  readonly edited: boolean;
  /** What else stands on the line: counters, the program it was sent from. */
  readonly beside: string;
  /** It stands on this line and the next: a converter wrapped it. */
  readonly wrapped?: boolean;
}

const RELATIVE =
  /^(?:\d{1,3}\s?(?:s|m|h|d|w|mo|min|mins|hr|hrs|hours?|days?|weeks?|minutes?)(?:\s+ago)?|just now|yesterday(?:\s+at\s+\d{1,2}:\d{2}\s*[ap]\.?m\.?)?)$/i;
const NO_YEAR =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)(?:,?\s+(?:at\s+)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?)?$/i;
/** What else may stand on a post's date line: how often it was seen and shared, from what it was sent, that it was edited. */
const BESIDE =
  /\b(?:last\s+edited|edited|views?|likes?|re-?truths?|reposts?|re-?tweets?|quotes?|boosts?|favou?rites?|replies|comments?|shares?|twitter for \w+|x for \w+|web|mobile|app|from|public|shared with public|via|posted|on|at)\b|\d[\d.,]*\s?[kmb]?\b/giu;

/** Reads a line as the date line of a post: a date or an age and nothing else to speak of. Null for any other line. */
export function readPostTime(text: string): PostTime | null {
  if (text.length > 120 || !/\d|now|yesterday/i.test(text)) return null;
  const edited = /\b(?:last\s+)?edited\b/i.test(text);
  const found = findTime(text);
  if (found) {
    const beside = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
    return /[\p{L}\p{N}]/u.test(beside.replace(BESIDE, ' ')) ? null : { published: found.value, edited, beside };
  }
  const bare = text.replace(/^[\s·•|()\-–—]+|[\s·•|()🌎🌐👥\-–—]+$/gu, '').replace(/\s*[·•]\s*(?:edited|public)$/i, '');
  return RELATIVE.test(bare) || NO_YEAR.test(bare) ? { published: null, edited, beside: '' } : null;
}
