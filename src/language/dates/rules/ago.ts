import type { DateRule } from '../dateRule.ts';
import { shifted } from '../resolve.ts';
import { NUMBER, numberOf, SPACE, UNIT, unitOf } from '../words.ts';

/** "three days ago", "a decade ago", "two weeks ago". */
export const ago: DateRule = {
  name: 'ago',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(about${SPACE}|nearly${SPACE}|almost${SPACE}|around${SPACE}|more than${SPACE}|over${SPACE}|some${SPACE}|roughly${SPACE})?(${NUMBER})${SPACE}(${UNIT})${SPACE}(?:ago|earlier today)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  read: (m, { reference }) => {
    const count = numberOf(m[2] ?? '');
    if (!reference || count === undefined) return { value: null, kind: 'period' };
    const value = shifted({ from: reference }, -count, unitOf(m[3] ?? ''));
    return { value: value && m[1] !== undefined ? { ...value, approximate: true } : value, kind: 'date' };
  },
};
