import type { DateMention } from '../../language/dates.ts';
import type { TraceInput } from '../draft.ts';

/** "Thursday, May 7, 2015": the report's own date, written out with its year. It tells when the report appeared, nothing else. */
export function isDateline({ report }: TraceInput, d: DateMention): boolean {
  const day = report.head.published?.slice(0, 10);
  return day !== undefined && d.value === day && day.startsWith(/\b(\d{4})$/.exec(report.text.slice(d.start, d.end))?.[1] ?? '-');
}
