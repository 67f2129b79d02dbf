import type { DateMention } from '../../language/dates.ts';
import type { TimeContext } from './timeRule.ts';

/** "nobody had told him before Tuesday", "not heard from since May": not then, but on one side of it: a relation, no value. */
export function sideOf({ input }: Pick<TimeContext, 'input'>, d: DateMention): DateMention {
  if (d.event || d.anchored) return d;
  const lead = /\b(before|until|till|prior to|by|after|since)\s(?:the\s)?$/i.exec(
    input.report.text.slice(Math.max(0, d.start - 14), d.start),
  );
  if (!lead) return d;
  const type = /^(?:after|since)$/i.test(lead[1] ?? '') ? 'after' : 'before';
  return { ...d, start: d.start - lead[0].length, value: null, event: { type, span: { start: d.start, end: d.end } } };
}
