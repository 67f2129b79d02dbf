import { addDays, type FullDate } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';

const SHIFT: readonly (readonly [RegExp, number])[] = [
  [/^the day before yesterday/, -2],
  [/^the day after tomorrow/, 2],
  [/yesterday/, -1],
  [/^last (?:night|evening)/, -1],
  [/tomorrow/, 1],
  [/./, 0],
];

/** "yesterday", "earlier today", "tonight", "last night", "this morning", "tomorrow". */
export const dayWord: DateRule = {
  name: 'day-word',
  pattern:
    /(?<![\p{L}\p{N}])(?:the day before yesterday|the day after tomorrow|(?:(?:early|late|earlier|later)[ \u00a0])?(?:yesterday|today|tomorrow)(?:[ \u00a0](?:morning|afternoon|evening|night))?|tonight|last (?:night|evening)|(?:earlier |later )?this (?:morning|afternoon|evening))(?![\p{L}\p{N}-]|['’](?!s[ \u00a0]))/giu,
  read: (m, { reference }) => {
    // "USA Today", "World Today": a name.
    if (/^\p{Lu}/u.test(m[0]) && /\p{Lu}[\p{L}]*[ \u00a0]$/u.test(m.input.slice(Math.max(0, m.index - 15), m.index))) return null;
    // NBC’s “Today”.
    const around =
      m.input.slice(Math.max(0, m.index - 1), m.index) + m.input.slice(m.index + m[0].length, m.index + m[0].length + 1);
    if (/^["“'‘]["”'’]$/.test(around)) return null;
    if (!reference) return { value: null, kind: 'date' };
    const words = m[0].toLowerCase();
    const shift = SHIFT.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
    const from: FullDate = addDays(reference, shift);
    return { value: { from }, kind: 'date' };
  },
};
