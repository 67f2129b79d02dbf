import type { DateRule } from '../dateRule.ts';
import { yearlessMonth } from '../resolve.ts';
import { MONTH, monthOf, SPACE } from '../words.ts';

/** "December 2023", "May of last year", "mid-October 2024". */
export const monthYear: DateRule = {
  name: 'month-year',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:early|mid|late)[ -])?(${MONTH}),?${SPACE}(?:of${SPACE})?(?:(\\d{4})(?![\\d,/-])|(last|this|next)${SPACE}year)`,
    'gu',
  ),
  read: (m, { reference }) => {
    const month = monthOf(m[1] ?? '');
    if (m[2] !== undefined)
      return plausible(Number(m[2])) ? { value: { from: { year: Number(m[2]), month } }, kind: 'period' } : null;
    if (!reference) return { value: null, kind: 'period' };
    return {
      value: { from: { year: reference.year + { last: -1, this: 0, next: 1 }[m[3] as 'last' | 'this' | 'next'], month } },
      kind: 'period',
    };
  },
};

const PREPOSITION = `(?:in|since|by|of|until|till|through|during|from|for|between|before|after|and|to|this|that|around|throughout)`;

/** "in January", "early February", "last August", "this March". A bare "May" or "March" needs a word that makes it a time. */
export const bareMonth: DateRule = {
  name: 'month',
  pattern: new RegExp(
    `(?<=(?<!\\p{L})${PREPOSITION}${SPACE})(?:(?:the${SPACE}end${SPACE}of|early|mid|late|last|next)[ -])?(${MONTH})(?![\\p{L}\\p{N}'’-])|(?<![\\p{L}\\p{N}])(?:(?:early|mid|late|last|next|earlier in|later in|this)[ -])(${MONTH})(?![\\p{L}\\p{N}'’-])`,
    'giu',
  ),
  read: (m, { reference, direction }) => {
    const word = m[1] ?? m[2] ?? '';
    // The pattern ignores case for "Early"; a month has a capital.
    if (!/^\p{Lu}/u.test(word)) return null;
    if (isName(m)) return null;
    if (!reference) return { value: null, kind: 'period' };
    const month = monthOf(word);
    const next = /^next\b/i.test(m[0]);
    const last = /^last\b/i.test(m[0]);
    const from = yearlessMonth(reference, month, next ? 'future' : last ? 'past' : direction);
    // "last August" and "next August" said in August are a year away.
    if (month === reference.month && (next || last))
      return { value: { from: { year: from.year + (next ? 1 : -1), month } }, kind: 'period' };
    return { value: { from }, kind: 'period' };
  },
};

/** "after May Smith said": a capital after a month that is also a name. */
function isName(m: RegExpExecArray): boolean {
  // "in August Pell met them" is a time all the same.
  if (/(?<!\p{L})(?:in|since|during|until)[ \u00a0]$/iu.test(m.input.slice(Math.max(0, m.index - 8), m.index))) return false;
  return (
    /^(?:April|May|June|August)/.test(m[1] ?? '') &&
    /^ \p{Lu}/u.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 2))
  );
}

export function plausible(year: number): boolean {
  return year >= 1000 && year < 2200;
}
