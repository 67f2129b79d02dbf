import type { Span } from '../../../contract/index.ts';
import type { ChangeRule, Compared } from './comparison.ts';
import { spanFrom } from './comparison.ts';

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const MONTHS = new Set('january february march april may june july august september october november december'.split(' '));

interface Day extends Span {
  readonly key: string;
  readonly bound: 'on' | 'earliest' | 'latest' | 'since';
}

/**
 * One day stands on both sides, on one as the day itself, on the other as a bound: "will reopen on 3 May" for "will not open before
 * 3 May".
 */
export const timeBound: ChangeRule = {
  name: 'day against bound',
  find({ inA, inB }) {
    const b = days(inB);
    for (const day of days(inA)) {
      const same = b.filter((x) => x.key === day.key);
      const [other] = same;
      if (other && same.length === 1 && other.bound !== day.bound && (other.bound === 'earliest') !== (day.bound === 'earliest'))
        return { kind: 'time', a: { start: day.start, end: day.end }, b: { start: other.start, end: other.end } };
    }
    return null;
  },
};

/**
 * What happened on one day happens on another: each side names a single weekday, and what is told is otherwise the same.
 */
export const otherDay: ChangeRule = {
  name: 'another day',
  find({ inA, inB, covered }) {
    if (covered < 0.6) return null;
    const weekdays = (tokens: readonly Compared[]) => tokens.filter((t) => DAYS.has(t.lower));
    const [[a, ...moreA], [b, ...moreB]] = [weekdays(inA), weekdays(inB)];
    if (!a || !b || moreA.length > 0 || moreB.length > 0 || a.lower === b.lower) return null;
    return { kind: 'time', a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end } };
  },
};

function days(tokens: readonly Compared[]): Day[] {
  return tokens.flatMap((t, i): Day[] => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (DAYS.has(t.lower)) return [{ ...withBound(tokens, i, t), key: t.lower }];
    if (!MONTHS.has(t.lower) || t.lower === t.text) return [];
    const number = [before, next].find((x) => x !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(x.lower));
    if (!number) return [];
    const first = number === before ? i - 1 : i;
    return [
      { ...withBound(tokens, first, number === before ? t : number), key: `${t.lower} ${Number.parseInt(number.lower, 10)}` },
    ];
  });
}

function withBound(tokens: readonly Compared[], first: number, last: Compared): Omit<Day, 'key'> {
  const before = tokens.slice(Math.max(0, first - 7), first);
  const words = ` ${before.map((t) => t.lower).join(' ')} `;
  const after = tokens.filter((t) => t.start >= last.end).slice(0, 3);
  const bound =
    /(?:not|n't) (?:[\p{L}']+ ){0,3}(?:before|until|till) $|until at least (?:\p{L}+ )?$|no (?:earlier|sooner) than (?:\p{L}+ )?$| from (?:\p{L}+ )?$/u.test(
      words,
    )
      ? 'earliest'
      : /^at the earliest$/.test(after.map((t) => t.lower).join(' '))
        ? 'earliest'
        : / (?:by|before|until|till) $/.test(words)
          ? 'latest'
          : / (?:since|after) $/.test(words)
            ? 'since'
            : 'on';
  const opens = before.findLast((t) =>
    bound === 'earliest' ? /^(?:not|n't|no|until|from)$/.test(t.lower) : t === before.at(-1),
  );
  return { ...spanFrom(opens?.word ? opens : (tokens[first] ?? last), last), bound };
}
