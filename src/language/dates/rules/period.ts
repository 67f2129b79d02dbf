import { addDays, addMonths, type FullDate, mondayOf } from '../calendar.ts';
import type { DateReading, DateRule } from '../dateRule.ts';
import type { DateValue } from '../dateValue.ts';
import { weekendOf, weekOf } from '../resolve.ts';

/** "last week", "earlier this month", "next year", "over the weekend", "this past week". */
export const period: DateRule = {
  name: 'period',
  pattern:
    /(?<![\p{L}\p{N}])(?:(earlier|late|later|early|sometime)[ \u00a0])?(?:in[ \u00a0])?(last|this past|this|next|this coming|the past)[ \u00a0](week|weekend|month|year|decade|century)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])(?:over|at|during|on)[ \u00a0]the[ \u00a0](weekend)(?![\p{L}\p{N}-])/giu,
  read: (m, { reference, direction }): DateReading | null => {
    const which = (m[2] ?? '').toLowerCase();
    if (which === 'the past') return null;
    // ABC’s “This Week”: a name.
    if (/^\p{Lu}/u.test(m[3] ?? '')) return null;
    if (!reference) return { value: null, kind: 'period' };
    const unit = (m[3] ?? m[4] ?? '').toLowerCase();
    const shift = /last|past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
    if (unit === 'weekend') return { value: weekend(reference, which, direction === 'future'), kind: 'period' };
    const earlier = (m[1] ?? '').toLowerCase() === 'earlier' && shift === 0;
    const soFar = shift === 0 && (earlier || direction === 'past');
    return { value: whole(reference, unit, shift, { earlier, soFar }), kind: 'period' };
  },
};

function whole(
  reference: FullDate,
  unit: string,
  shift: number,
  { earlier, soFar }: { readonly earlier: boolean; readonly soFar: boolean },
): DateValue | null {
  const yesterday = addDays(reference, -1);
  if (unit === 'week') {
    const monday = mondayOf(reference);
    if (!soFar) return weekOf(addDays(reference, 7 * shift));
    return reference.day === monday.day ? { from: monday } : { from: monday, to: reference };
  }
  if (unit === 'month') return { from: addMonths(reference, shift) };
  if (unit === 'year') {
    if (!earlier || (reference.month === 1 && reference.day === 1)) return { from: { year: reference.year + shift } };
    return { from: { year: reference.year, month: 1, day: 1 }, to: yesterday };
  }
  const size = unit === 'decade' ? 10 : 100;
  const first = Math.floor(reference.year / size) + shift;
  return { from: { year: first * size }, mask: `${first}${unit === 'decade' ? 'X' : 'XX'}` };
}

/** The last weekend that has begun, unless the words or the tense look ahead. */
function weekend(reference: FullDate, which: string, ahead: boolean): DateValue {
  const thisOne = weekendOf(reference);
  if (/next/.test(which)) return weekendOf(addDays(reference, 7));
  if (which === 'this' || which === 'this coming' || ahead) return thisOne;
  return weekendOf(addDays(reference, -7));
}
