import type { How, Report, Span } from '../contract/index.ts';

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
