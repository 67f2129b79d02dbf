import type { MappedText } from '../../report/mappedText.ts';

/** A text that a file holds: as HTML, or as it is. */
export interface HeldText {
  readonly text: MappedText;
  readonly kind: 'html' | 'text';
}

/**
 * One report among several that a file holds, such as an entry of a feed or a row of an export, mapped to the file's text.
 * What is not said of it is null.
 */
export interface HeldEntry {
  /** Where it stands in the file's text; in several places where its parts stand apart. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  readonly title: HeldText | null;
  /** Its whole text. */
  readonly content: HeldText | null;
  /** What may be a summary or the whole. */
  readonly summary: HeldText | null;
  readonly link: MappedText | null;
  /** Names of people and desks, as the file has them. */
  readonly authors: readonly MappedText[];
  readonly published: MappedText | null;
  readonly modified: MappedText | null;
  /** When it was saved. */
  readonly saved: MappedText | null;
  readonly language: MappedText | null;
  readonly outlet: MappedText | null;
  readonly outletLink: MappedText | null;
  /** What it is filed under, sections and tags alike. */
  readonly subjects: readonly MappedText[];
}

/** An entry of which nothing is known but where it stands. */
export function bareEntry(from: number, to: number): HeldEntry {
  return {
    places: [{ from, to }],
    title: null,
    content: null,
    summary: null,
    link: null,
    authors: [],
    published: null,
    modified: null,
    saved: null,
    language: null,
    outlet: null,
    outletLink: null,
    subjects: [],
  };
}
