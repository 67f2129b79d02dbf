import type { Pronoun } from './phrase.ts';
import type { PronounContext } from './pronounFeatures.ts';
import type { Referent } from './referent.ts';

/** What a mention is asked about. */
export interface Asking {
  /** It is the source of a statement. */
  readonly speaks: boolean;
  /** The cue's words, small letters; empty without one. */
  readonly cue: string;
  /** Who cannot be meant. */
  readonly not: readonly Referent[];
  /** Whose words it stands in, for "my" and "our"; null outside of quotations. */
  readonly self?: Referent | null;
  /** Who speaks in the statement in whose words, given without marks, it stands. */
  readonly outer?: Referent | null;
}

/** What a scene may know beside the text. */
export interface SceneOptions {
  /** For each token in how many contents it stands. */
  readonly depths?: Uint8Array;
  /** Is told of each pronoun of the third person and what could be meant, before it is resolved (training/pronouns). */
  readonly observe?: ((p: Pronoun, context: PronounContext) => void) | undefined;
}
