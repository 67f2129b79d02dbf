import type { Act } from '../../contract/index.ts';
import { actOf } from '../acts/act.ts';
import { type SettingReading, settingOf } from '../acts/setting.ts';
import type { TraceInput } from '../draft.ts';

/** What is known of a report's statements before their times are read; one of each for each draft, in their order. */
export interface Said {
  /** The ids of the speakers; null where the text does not tell. */
  readonly speakers: readonly (string | null)[];
  readonly acts: readonly Act[];
  readonly settings: readonly SettingReading[];
}

/** What the words alone tell where nobody has worked out yet who speaks. */
export function saidOf(input: TraceInput): Said {
  return {
    speakers: input.drafts.map(() => null),
    acts: input.drafts.map((d) => actOf(input.report.text, d).act),
    settings: input.drafts.map((d) => settingOf(input, d)),
  };
}
