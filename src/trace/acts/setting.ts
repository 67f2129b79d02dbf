import type { Report, Setting, Span } from '../../contract/index.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { framesOf } from '../frame.ts';
import { SETTING_RULES, type SettingContext } from './settingRules.ts';

export interface SettingReading {
  readonly setting: Setting;
  /** The words that tell it; null where structure does, or nothing. */
  readonly evidence: Span | null;
  readonly by: string;
}

/** How a statement's words were obtained, where the text says so (guideline rule 21). */
export function settingOf(
  input: TraceInput,
  draft: Draft,
  addressees: readonly Span[] = addresseesOf(input.report.text, draft),
): SettingReading {
  const context = contextOf(input, draft, addressees);
  for (const rule of SETTING_RULES) {
    const found = rule.find(context);
    if (found) return { ...found, by: rule.name };
  }
  return { setting: 'unstated', evidence: null, by: 'none' };
}

function contextOf(input: TraceInput, draft: Draft, addressees: readonly Span[]): SettingContext {
  const { report } = input;
  const frame = framesOf(input).of[draft.index] ?? null;
  const words = (s: Span, cue: boolean) => ({ words: flat(report, s), start: s.start, cue });
  return {
    report,
    draft,
    parent: draft.parent === null ? undefined : input.drafts[draft.parent],
    frame: frame
      ? [words(frame.cue, true), ...frame.after.map((s) => words(s, false)), ...frame.before.map((s) => words(s, false))]
      : [],
    addressees,
    source: draft.source.map((s) => report.text.slice(s.start, s.end)).join(' '),
    cue: draft.cue ? report.text.slice(draft.cue.start, draft.cue.end) : '',
  };
}

/** The words of a stretch with every space plain, as long as they stand in the text. */
function flat(report: Report, span: Span): string {
  return report.text.slice(span.start, Math.min(span.end, span.start + 400)).replace(/\s/g, ' ');
}
