import type { Gender } from '../../language/nameLists.ts';
import type { Name } from '../../language/names.ts';

/** Tokens of a reading by their indices, end exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Pronoun {
  readonly type: 'pronoun';
  readonly at: number;
  readonly person: 1 | 2 | 3 | 'relative';
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** "it", "which": no person. */
  readonly thing: boolean;
}

export interface NamePhrase {
  readonly type: 'name';
  readonly name: Name;
  /** "the website" in "the website's Barak Ravid". */
  readonly possessor: Range | null;
  /** Words before the name that say what the person is: "special envoy", "Axios writer". */
  readonly before: Range | null;
}

export interface Description {
  readonly type: 'description';
  readonly definite: 'definite' | 'possessive' | 'indefinite' | 'bare';
  /** The head noun in the singular, small letters. */
  readonly head: string;
  readonly headAt: number;
  readonly plural: boolean;
  /** A number given: "two" sources. */
  readonly count: { readonly min: number; readonly max: number | null };
  /** The words before the head without the determiner. */
  readonly modifiers: Range;
  /** The noun phrase without what follows its head. */
  readonly core: Range;
  readonly whole: Range;
  readonly possessor: Range | null;
  readonly names: readonly Name[];
}

export interface Joint {
  readonly type: 'joint';
  readonly parts: readonly Range[];
}

/** "@janedoe". */
export interface Handle {
  readonly type: 'handle';
  /** Without the "@". */
  readonly handle: string;
  readonly range: Range;
}

export type Phrase = Pronoun | NamePhrase | Description | Joint | Handle;
