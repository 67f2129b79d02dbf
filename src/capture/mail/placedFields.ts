import { lineAt } from '../archive/mime/fields.ts';

/** A header field where it stands: the bytes of its value, which may run over several lines. */
export interface PlacedField {
  /** In lower case. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** No honest header block is longer. */
const MOST = 256 * 1024;

/** The fields of the header block that begins at `from` (RFC 5322, 2.2), with their places. */
export function placedFields(bytes: Uint8Array, from: number, to: number): PlacedField[] {
  const fields: PlacedField[] = [];
  const end = Math.min(to, from + MOST);
  for (let at = from; at < end; ) {
    const [lineEnd, next] = lineAt(bytes, at, end);
    if (lineEnd === at) break;
    const last = fields.at(-1);
    if (bytes[at] === 32 || bytes[at] === 9) {
      if (last) fields[fields.length - 1] = { ...last, to: lineEnd };
    } else {
      const colon = bytes.indexOf(58, at);
      // A line that is no field keeps what follows it from going on with the field before.
      if (colon < 0 || colon >= lineEnd) fields.push({ name: '', from: at, to: lineEnd });
      else fields.push({ name: nameAt(bytes, at, colon), from: colon + 1, to: lineEnd });
    }
    at = next;
  }
  return fields;
}

function nameAt(bytes: Uint8Array, from: number, to: number): string {
  return to - from > 200
    ? ''
    : String.fromCharCode(...bytes.subarray(from, to))
        .trim()
        .toLowerCase();
}
