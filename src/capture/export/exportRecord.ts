import type { MappedText } from '../../report/mappedText.ts';

/** One record of an export: what stands under a name, whatever the export's form, mapped to the file's text. */
export interface ExportRecord {
  readonly from: number;
  readonly to: number;
  /** What stands under the first of the names that has something. Names are compared by their letters and digits alone. */
  text(...names: string[]): MappedText | null;
  /** What stands in a list under one of the names. */
  texts(...names: string[]): MappedText[];
  /** The records in a list under one of the names. */
  records(...names: string[]): ExportRecord[];
  has(...names: string[]): boolean;
}

/** A name as it is compared: "Book Title" and "book_title" are the same. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
