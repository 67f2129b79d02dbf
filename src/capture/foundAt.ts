import type { FoundPlace } from '../contract/index.ts';
import type { DecodedFile } from './decodedFile.ts';

/** Where a stretch of the decoded file stands, for the evidence of a metadata field: its bytes, and the part that holds it. */
export function foundAt({ from, to }: { readonly from: number; readonly to: number }, file: DecodedFile): FoundPlace {
  const part = file.origin?.({ start: 0, end: to - from, from, to })[0]?.part;
  return { bytes: [file.byteAt(from), file.byteAt(to)], ...(part === undefined ? {} : { part }) };
}
