import type { DateRule } from '../dateRule.ts';
import { SPACE } from '../words.ts';

const OFFSETS: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};
const ZONE = `(?:${Object.keys(OFFSETS).join('|')}|[ECMP]T|Eastern(?: time)?|Pacific(?: time)?|Central(?: time)?|Mountain(?: time)?|local time)`;

/** "9 p.m. EST", "14:30 GMT", "noon", "shortly after midnight". The day comes from the date beside it. */
export const clock: DateRule = {
  name: 'clock',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.:$£€])(?:(?:(\\d{1,2})(?:[:.](\\d\\d))?${SPACE}?([ap])\\.?m\\.?|(\\d{1,2}):(\\d\\d)(?::\\d\\d)?|(?:(shortly|just|soon|minutes)${SPACE}(?:after|before)${SPACE})?(noon|midnight)))(?:${SPACE}?\\(?(${ZONE})\\)?)?(?![\\p{L}\\p{N}:])`,
    'giu',
  ),
  read: (m, { reference }) => {
    const parts = parse(m);
    if (!parts) return null;
    // A bare "14:30" is a score or a ratio as often as a time: it counts beside a date or with a zone.
    const bare = m[4] !== undefined;
    const value =
      reference && !bare && parts.hour >= 0 ? { from: reference, time: { hour: parts.hour, minute: parts.minute } } : null;
    return { value, kind: 'clock', clock: { hour: parts.hour, minute: parts.minute, zone: zoneOf(m[8]) } };
  },
};

/** Hour -1: a time of day too vague for a clock ("shortly after midnight"). */
function parse(m: RegExpExecArray): { hour: number; minute: number } | null {
  if (m[7] !== undefined) return { hour: m[6] !== undefined ? -1 : m[7].toLowerCase() === 'noon' ? 12 : 0, minute: 0 };
  if (m[4] !== undefined) {
    const [hour, minute] = [Number(m[4]), Number(m[5])];
    return hour < 24 && minute < 60 ? { hour, minute } : null;
  }
  const [hour, minute] = [Number(m[1]), Number(m[2] ?? 0)];
  if (hour < 1 || hour > 12 || minute > 59) return null;
  return { hour: (hour % 12) + (m[3]?.toLowerCase() === 'p' ? 12 : 0), minute };
}

/** An offset; the name of a zone whose offset hangs on the date ("ET"); null for local time. */
function zoneOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const upper = word.toUpperCase();
  if (OFFSETS[upper] !== undefined) return OFFSETS[upper];
  const letter = /^(?:([ECMP])T|(E)ASTERN|(P)ACIFIC|(C)ENTRAL|(M)OUNTAIN)/.exec(upper);
  const zone = letter?.slice(1).find((l) => l !== undefined);
  return zone ? `${zone}T` : null;
}
