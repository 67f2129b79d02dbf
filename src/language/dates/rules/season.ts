import type { DateRule } from '../dateRule.ts';
import { SPACE } from '../words.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
/** The month in which each begins, north of the equator. */
const BEGINS = [3, 6, 9, 12];

/** "last fall", "spring 2025", "the summer of 2019", "this winter" (EDTF seasons, 21 to 24). */
export const season: DateRule = {
  name: 'season',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(last|this|next|this past)${SPACE})?(spring|summer|autumn|fall|winter)(?:,?${SPACE}(?:of${SPACE})?(\\d{4})(?![\\d,/-]))?(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  read: (m, { reference }) => {
    const index = SEASONS.indexOf((m[2] ?? '').toLowerCase().replace('fall', 'autumn'));
    if (m[3] !== undefined) return { value: { from: { year: Number(m[3]) }, season: 21 + index }, kind: 'period' };
    const which = m[1]?.toLowerCase();
    if (which === undefined) return null;
    if (!reference) return { value: null, kind: 'period' };
    const begun = reference.month >= (BEGINS[index] ?? 0);
    const shift = which === 'next' ? (begun ? 1 : 0) : which === 'this' ? 0 : begun && !within(reference.month, index) ? 0 : -1;
    return { value: { from: { year: reference.year + shift }, season: 21 + index }, kind: 'period' };
  },
};

function within(month: number, index: number): boolean {
  const begins = BEGINS[index] ?? 0;
  return month >= begins && month < begins + 3;
}
