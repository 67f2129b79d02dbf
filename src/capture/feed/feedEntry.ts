import type { MappedText } from '../../report/mappedText.ts';

/** A text in a feed: as HTML, or as it is. */
export interface FeedText {
  readonly text: MappedText;
  readonly kind: 'html' | 'text';
}

/** One entry of a feed, whatever the feed's kind, mapped to the file's text. What it does not say is null. */
export interface FeedEntry {
  /** Where the entry stands in the file's text. */
  readonly from: number;
  readonly to: number;
  readonly title: FeedText | null;
  /** What the feed gives as the entry's whole text. */
  readonly content: FeedText | null;
  /** What may be a summary or the whole. */
  readonly summary: FeedText | null;
  readonly link: MappedText | null;
  /** Names of people and desks, as the feed has them. */
  readonly authors: readonly MappedText[];
  readonly published: MappedText | null;
  readonly modified: MappedText | null;
  readonly language: MappedText | null;
  /** The outlet that a feed of several takes the entry from, and its address. */
  readonly outlet: MappedText | null;
  readonly outletLink: MappedText | null;
}

/** What a feed says of itself. */
export interface Feed {
  readonly title: FeedText | null;
  readonly link: MappedText | null;
  readonly language: MappedText | null;
  readonly authors: readonly MappedText[];
  readonly entries: readonly FeedEntry[];
  /** True where the file has more than was read. */
  readonly cut: boolean;
}
