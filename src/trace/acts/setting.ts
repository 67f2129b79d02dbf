import type { Setting, Source, Span } from '../../contract/index.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import type { Draft, Resolution, TraceInput } from '../draft.ts';
import { actOf } from './act.ts';
import { leaked } from './settings/leak.ts';
import { interview, onAProgramme, spokeToUs, toldAnotherOutlet, toldReporters, toldThisOutlet } from './settings/outlets.ts';
import { ownInterview } from './settings/ownInterview.ts';
import { ofAPost, onAPlatform } from './settings/posts.ts';
import { inPublic } from './settings/public.ts';
import { settingContext } from './settings/settingContext.ts';
import type { SettingRule } from './settings/settingRule.ts';
import { sharedSettings } from './settings/sharedSettings.ts';
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
  spokeToUs,
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
  speaker?: Source,
): SettingReading {
  const context = settingContext(input, draft, addressees, speaker);
  for (const rule of SETTING_RULES) {
    const found = rule.find(context);
    if (found) return { ...found, by: rule.name };
  }
  return { setting: 'unstated', evidence: null, by: 'none' };
}

/**
 * The settings of all drafts of a report, also of those whose paragraph alone tells it. `addressees` and the resolution's
 * speakers are one for each draft.
 */
export function settingsOf(
  input: TraceInput,
  addressees: readonly (readonly Span[])[],
  { sources, speakers }: Pick<Resolution, 'sources' | 'speakers'>,
): readonly SettingReading[] {
  const ids = input.drafts.map((d) => speakers[d.index]?.source ?? null);
  const byId = new Map(sources.map((s) => [s.id, s]));
  const told = input.drafts.map((d, i) => settingOf(input, d, addressees[i], byId.get(ids[i] ?? '')));
  const words = (spans: readonly Span[]) => spans.map((p) => input.report.text.slice(p.start, p.end)).join(' ');
  return sharedSettings({
    drafts: input.drafts,
    told,
    speakers: ids,
    acts: input.drafts.map((d) => actOf(input.report.text, d).act),
    replies: input.drafts.map((d) => d.cue !== null && REPLIES.test(words([d.cue]))),
    aside: input.drafts.map((d) => /^(?:who|which|that|whom)$/i.test(words(d.source))),
    blocks: new Map(input.report.blocks.map((b, i) => [b.id, i])),
  });
}

const REPLIES =
  /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|retort(?:s|ed)?|respond(?:s|ed)|interject(?:s|ed)|shouted back|counter(?:s|ed))\b/i;
