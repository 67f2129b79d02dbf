import { exists } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';

/** "12/24/2025", "24/12/2025". Where month and day could change places, only the year is sure. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  pattern: /(?<![\p{L}\p{N}./-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\p{L}\p{N}/-])/gu,
  read: (m) => {
    const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const readings = [
      { year, month: a, day: b },
      { year, month: b, day: a },
    ].filter(exists);
    const first = readings[0];
    if (!first) return null;
    const sure = readings.length === 1 || a === b;
    return { value: { from: sure ? first : { year } }, kind: 'date' };
  },
};
