import { MappedText } from '../../report/mappedText.ts';
import { shiftedBytes } from '../archive/byteMap.ts';
import { type PartFile, partFile } from '../archive/partFile.ts';
import type { PartSpace } from '../archive/partSpace.ts';
import type { PlacedField } from './placedFields.ts';
import { WordBytes } from './wordBytes.ts';

const ENCODED_WORD = /=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\r\n]{0,4000})\?=/gi;

/** More stretches than this has no honest field; the rest is taken as it stands. */
const MOST_WORDS = 200;

/**
 * What a header field says, its encoded words decoded (RFC 2047), lines unfolded, mapped to places in `space`.
 *
 * @param file The bytes of the mail.
 */
export function headerText(file: Uint8Array, field: PlacedField, space: PartSpace): MappedText {
  // One unit a byte, so that places in it are places in the file.
  const raw = latin1(file.subarray(field.from, field.to));
  const parts: MappedText[] = [];
  const add = (part: PartFile) => {
    const { shift } = space.add(part, null);
    parts.push(MappedText.verbatim(part.text, 0, part.text.length).shifted(shift));
  };
  const plain = (from: number, to: number) => {
    if (to > from) add(partFile(file.subarray(field.from + from, field.from + to), shiftedBytes(field.from + from)));
  };
  // Encoded words in a row, in one encoding.
  let words = new WordBytes();
  let charset = '';
  const close = () => {
    if (words.length > 0) {
      const { bytes, map } = words.done();
      add(partFile(bytes, map, charset));
    }
    words = new WordBytes();
  };
  let at = 0;
  let count = 0;
  for (const m of raw.matchAll(ENCODED_WORD)) {
    if (++count > MOST_WORDS) break;
    const between = raw.slice(at, m.index);
    const own = (m[1] ?? '').toLowerCase();
    // White space between two encoded words is no content (RFC 2047, 6.2).
    const follows = count > 1 && /^\s*$/.test(between);
    if (!follows || own !== charset) close();
    if (!follows) plain(at, m.index);
    charset = own;
    const from = field.from + m.index + m[0].lastIndexOf('?', m[0].length - 3) + 1;
    words.add(file, (m[2] ?? '').toLowerCase() === 'q' ? 'q' : 'b', from, field.from + m.index + m[0].length - 2);
    at = m.index + m[0].length;
  }
  close();
  plain(at, raw.length);
  return MappedText.concat(parts).collapseSpace().trim();
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
