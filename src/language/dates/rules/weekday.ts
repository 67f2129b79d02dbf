import { addDays } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { weekdayFrom } from '../resolve.ts';
import { PART, SPACE, WEEKDAY, weekdayNumber } from '../words.ts';

/** "Tuesday", "on Wednesday evening", "late Monday", "last Friday", "next Wednesday", "the following Monday". */
export const weekday: DateRule = {
  name: 'weekday',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(last|next|this|this past|this coming|the following|the next|the previous|early|late|earlier(?:${SPACE}on)?|later(?:${SPACE}on)?)${SPACE})?(?:(?:early|late)${SPACE})?(${WEEKDAY})(?:${SPACE}(?:early${SPACE}|late${SPACE})?${PART})?(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  read: (m, context) => {
    const day = weekdayNumber(m[2] ?? '');
    if (!/^\p{Lu}/u.test(m[2] ?? '') || isPartOfName(m)) return null;
    const which = (m[1] ?? '').toLowerCase();
    if (which === 'the following' || which === 'the next' || which === 'the previous') {
      const from = context.anchor?.from;
      if (from?.month === undefined || from.day === undefined) return { value: null, kind: 'weekday' };
      const anchor = { year: from.year, month: from.month, day: from.day };
      const after =
        which === 'the previous' ? weekdayFrom(addDays(anchor, -1), day, 'past') : weekdayFrom(addDays(anchor, 1), day, 'future');
      return { value: { from: after }, kind: 'weekday', anchored: true };
    }
    const { reference } = context;
    if (!reference) return { value: null, kind: 'weekday' };
    if (which === 'last' || which === 'this past')
      return { value: { from: weekdayFrom(addDays(reference, -1), day, 'past') }, kind: 'weekday' };
    if (which === 'next' || which === 'this coming')
      return { value: { from: weekdayFrom(addDays(reference, 1), day, 'future') }, kind: 'weekday' };
    return { value: { from: weekdayFrom(reference, day, context.direction) }, kind: 'weekday' };
  },
};

/** "The Sunday Times", "Black Friday", "Super Tuesday": names, not days. */
function isPartOfName(m: RegExpExecArray): boolean {
  const before = m.input.slice(Math.max(0, m.index - 10), m.index);
  const after = m.input.slice(m.index + m[0].length, m.index + m[0].length + 24);
  if (/\b(?:Black|Good|Holy|Super|Easter|Palm|Ash|Bloody|Cyber|Giving|Fat|Shrove|Ruby)[ \u00a0]$/.test(before)) return true;
  if (/\b(?:the|The|a|A|his|her|their)[ \u00a0]$/.test(before) && /^[ \u00a0]\p{Lu}/u.test(after)) return true;
  return /^[ \u00a0](?:Times|Post|Herald|Review|Telegraph|Mail|Mirror|Night (?:Live|Football))\b/.test(after);
}
