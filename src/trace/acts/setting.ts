import type { Setting, Span } from '../../contract/index.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { leaked } from './settings/leak.ts';
import { interview, onAProgramme, toldAnotherOutlet, toldReporters, toldThisOutlet } from './settings/outlets.ts';
import { ownInterview } from './settings/ownInterview.ts';
import { ofAPost, onAPlatform } from './settings/posts.ts';
import { inPublic } from './settings/public.ts';
import { settingContext } from './settings/settingContext.ts';
import type { SettingRule } from './settings/settingRule.ts';
import { inADocument, inWriting, wroteIt } from './settings/writing.ts';

export interface SettingReading {
  readonly setting: Setting;
  /** The words that tell it; null where structure does, or nothing. */
  readonly evidence: Span | null;
  /** The rule that found it, or "none". */
  readonly by: string;
}

/** In order: the first that finds its words counts (guideline rule 21). */
export const SETTING_RULES: readonly SettingRule[] = [
  ofAPost,
  ownInterview,
  leaked,
  onAPlatform,
  toldThisOutlet,
  toldAnotherOutlet,
  toldReporters,
  interview,
  onAProgramme,
  inWriting,
  inPublic,
  wroteIt,
  inADocument,
];

/** How a statement's words were obtained, where the text says so. `addressees` are those of `addresseesOf`. */
export function settingOf(
  input: TraceInput,
  draft: Draft,
  addressees: readonly Span[] = addresseesOf(input.report.text, draft),
): SettingReading {
  const context = settingContext(input, draft, addressees);
  for (const rule of SETTING_RULES) {
    const found = rule.find(context);
    if (found) return { ...found, by: rule.name };
  }
  return { setting: 'unstated', evidence: null, by: 'none' };
}
