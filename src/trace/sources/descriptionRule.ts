import type { Discourse } from './discourse.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

export interface DescriptionContext {
  readonly reading: Reading;
  readonly discourse: Discourse;
  /** The words of the noun phrase without its determiner, small letters. */
  readonly words: string;
  /** Whose it is, for "his spokesman", "Trump's lawyer". */
  readonly owner: Referent | null;
  /** All referents met before this place, the last first. */
  readonly met: readonly Referent[];
  /** The report's own outlet. */
  readonly outlet: Referent | null;
  /** What each unnamed referent was called, small letters, without determiner. */
  readonly wordsOf: ReadonlyMap<Referent, ReadonlySet<string>>;
}

/** Finds whom a definite description means among those met before. Undefined: nothing to say; null: nobody can tell. */
export interface DescriptionRule {
  readonly name: string;
  readonly confidence: number;
  find(d: Description, context: DescriptionContext): Referent | null | undefined;
}
