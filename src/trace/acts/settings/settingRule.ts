import type { Report, Setting, Source, Span } from '../../../contract/index.ts';
import type { Draft } from '../../draft.ts';

/** A stretch of words about the cue, as long as it stands in the text but with every space plain. */
export interface FramePart {
  readonly words: string;
  readonly start: number;
  readonly where: 'cue' | 'after' | 'before';
}

/** What the rules of settings look at. */
export interface SettingContext {
  readonly report: Report;
  readonly draft: Draft;
  readonly parent: Draft | undefined;
  readonly frame: readonly FramePart[];
  readonly addressees: readonly Span[];
  /** Who speaks, where that is known. */
  readonly speaker: Source | undefined;
  /** The statement's words of its own sentence before its source or cue, in lower case. */
  readonly left: string;
}

export interface SettingRule {
  readonly name: string;
  readonly find: (context: SettingContext) => { readonly setting: Setting; readonly evidence: Span | null } | null;
}

/** The first words about the cue that fit a pattern: in the cue, then behind it, then before it. */
export function wordsAbout({ frame, draft }: SettingContext, pattern: RegExp, where?: FramePart['where']): Span | null {
  for (const part of frame) {
    if (where !== undefined && part.where !== where) continue;
    const m = pattern.exec(part.words);
    if (!m) continue;
    const span = { start: part.start + m.index, end: part.start + m.index + m[0].trimEnd().length };
    // "an organizer of the rallies said": words that tell who the source is tell no setting.
    if (!draft.source.some((s) => s.start < span.end && span.start < s.end)) return span;
  }
  return null;
}
