import type { MappedHow } from '../../../report/mappedText.ts';

/** Positions in tokens count in the stretch that is read. */
export type Token =
  /** As it stands. */
  | { readonly kind: 'text'; readonly a: number; readonly b: number }
  /** Stands for another text: an escape, a character reference. */
  | { readonly kind: 'changed'; readonly a: number; readonly b: number; readonly text: string; readonly how: MappedHow }
  /** The end of a line inside the paragraph. */
  | { readonly kind: 'break'; readonly a: number; readonly b: number; readonly hard: boolean }
  /** A mark of Markdown: not part of the text. */
  | { readonly kind: 'mark'; readonly a: number; readonly b: number }
  | DelimiterRun;

/** A run of asterisks, underscores or tildes. `left` and `right` count the marks that emphasis used up at either end. */
export interface DelimiterRun {
  readonly kind: 'run';
  readonly a: number;
  readonly b: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Letters stand on both sides, as in a word that is half censored. */
  readonly inWord: boolean;
  left: number;
  right: number;
}

/** A link or image: the tokens from `first` up to `last` (exclusive) are its text. */
export interface LinkMark {
  readonly first: number;
  readonly last: number;
  readonly href: string;
  readonly image: boolean;
  /** Where its text stands, and the whole construct. */
  readonly textFrom: number;
  readonly textTo: number;
  readonly a: number;
  readonly b: number;
}
