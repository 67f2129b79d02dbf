import type { DateRule } from '../dateRule.ts';
import { SPACE } from '../words.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "the first quarter of 2025", as the three months that it is. */
export const quarter: DateRule = {
  name: 'quarter',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(first|second|third|fourth)[ -]quarter${SPACE}(?:of${SPACE})?(\\d{4})(?!\\d)`, 'giu'),
  read: (m) => {
    const month = ORDINALS.indexOf((m[1] ?? '').toLowerCase()) * 3 + 1;
    const year = Number(m[2]);
    return { value: { from: { year, month }, to: { year, month: month + 2 } }, kind: 'period' };
  },
};
