import type { End, Span, Statement } from '../../contract/index.ts';
import type { ContentWord } from './contentWords.ts';

/** Where a passage stands: in the head of the report, which sums up, in a caption, or in the body. */
export type Place = 'title' | 'subtitle' | 'heading' | 'summary' | 'caption' | 'body';

/** What can be compared: a statement, or a sentence in the report's own voice. */
export interface Passage {
  readonly end: End;
  /** Null for the report's own voice. */
  readonly statement: Statement | null;
  /** What it says: the content of the statement, or the sentence. */
  readonly content: readonly Span[];
  /** From its first to its last word, source and cue included. */
  readonly hull: Span;
  readonly place: Place;
  /** The index of the block in which it begins. */
  readonly block: number;
  /** The words of its content that tell what it is about. */
  readonly words: readonly ContentWord[];
  /** Their stems. */
  readonly told: ReadonlySet<string>;
  /** Those and its cue's. */
  readonly said: ReadonlySet<string>;
  /** The stems of all its words, source and cue included. */
  readonly stems: ReadonlySet<string>;
}
