import { exists } from '../calendar.ts';
import type { DateRule } from '../dateRule.ts';
import { fromEdtf } from '../dateValue.ts';

/** "2025-12-24", "2026-03-04T08:12:00Z". */
export const isoDate: DateRule = {
  name: 'iso-date',
  pattern: /(?<![\p{L}\p{N}./-])\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?![\p{L}\p{N}-])/gu,
  read: (m) => {
    const value = fromEdtf(m[0]);
    const from = value?.from;
    if (!value || from?.month === undefined || from.day === undefined) return null;
    return exists({ year: from.year, month: from.month, day: from.day }) ? { value, kind: 'date' } : null;
  },
};
