import type { How, Report, Source, Span } from '../contract/index.ts';

/**
 * A statement as the model or the report's structure gives it, before anything about it is resolved.
 * All positions are UTF-16 in the report's text. Drafts are in reading order and an outer draft stands before its inner ones.
 */
export interface Draft {
  /** Its place in the list of drafts. */
  readonly index: number;
  /** The draft in whose content this one stands. */
  readonly parent: number | null;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The mention as written; empty where the text has none. */
  readonly source: readonly Span[];
  readonly how: How;
  /** The draft whose speaker this one shares by structure: a block quotation goes on in the voice its announcement names. */
  readonly follows: number | null;
  /** How sure of the words, 0 to 1. */
  readonly score: number;
  /** The id of the block in which its cue (or, without one, its content) begins. */
  readonly block: string;
}

/** What every rule of tracing may look at. */
export interface TraceInput {
  readonly report: Report;
  readonly drafts: readonly Draft[];
}

/** Who speaks in one draft. */
export interface Speaker {
  /** The id of the source, or null where the text does not tell. */
  readonly source: string | null;
  /** The publication whose reporter the speaker is: a step of its own, before the speaker (guideline rule 12). */
  readonly through: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The name of the rule that decided. */
  readonly by: string;
  /** Who else could have been meant, the likeliest first, each with the share of all that speaks for it (0 to 1). */
  readonly runnersUp: readonly { readonly name: string | null; readonly share: number }[];
}

/** All sources of a report, and who speaks where. */
export interface Resolution {
  readonly sources: readonly Source[];
  /** One for each draft, in their order. */
  readonly speakers: readonly Speaker[];
  /** For each further mention that was asked for: the id of its source, or null. */
  readonly mentions: readonly (string | null)[];
}
