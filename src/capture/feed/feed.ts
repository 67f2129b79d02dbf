import type { MappedText } from '../../report/mappedText.ts';
import type { HeldEntry, HeldText } from '../entry/heldEntry.ts';

/** What a feed says of itself. */
export interface Feed {
  readonly title: HeldText | null;
  readonly link: MappedText | null;
  readonly language: MappedText | null;
  readonly authors: readonly MappedText[];
  readonly entries: readonly HeldEntry[];
  /** True where the file has more than was read. */
  readonly cut: boolean;
}
