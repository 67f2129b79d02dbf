import type { Span } from '../contract/index.ts';

export type NameKind = 'person' | 'organization' | 'publication' | 'place' | 'demonym';

/** A proper name in a text. Indices count tokens of the list that was searched, end exclusive. */
export interface Name extends Span {
  /** Where the whole begins, with the title ("Secretary of State Marco Rubio"). */
  readonly from: number;
  /** Where the name itself begins. */
  readonly first: number;
  readonly last: number;
  /** The name itself, one space between its words, without possessive: "Marco Rubio". */
  readonly text: string;
  readonly words: readonly string[];
  /** The title before it as written: "Secretary of State", "Mr."; null without one. */
  readonly title: string | null;
  /** A demonym or body before the title: "Israeli" in "Israeli Prime Minister Benjamin Netanyahu". */
  readonly of: string | null;
  readonly kind: NameKind | null;
  /** "the" stands before it: as written, with its capital; null where none does. */
  readonly article: string | null;
}

export interface NameSearch {
  /** True for a text in title case (a headline), where a capital tells nothing: only names in `known` are found. */
  readonly titleCase?: boolean;
  /** Words (lower case) seen in capitals inside sentences: what makes a capital at a sentence's start a name. */
  readonly known?: ReadonlySet<string>;
}
