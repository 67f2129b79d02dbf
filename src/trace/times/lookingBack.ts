import { type DateMention, datesIn } from '../../language/dates.ts';
import type { TraceInput } from '../draft.ts';

/** What has been said was said before the report appeared: a weekday that the tense about it would put ahead is the last one. */
export function lookingBack({ report }: TraceInput, d: DateMention): DateMention {
  const day = report.head.published?.slice(0, 10);
  if (!day || d.event || d.anchored || !d.value || d.value.slice(0, 10) <= day) return d;
  const [back] = datesIn(report.text.slice(d.start, d.end), { reference: report.head.published, direction: 'past' });
  return back?.value ? { ...d, value: back.value } : d;
}
