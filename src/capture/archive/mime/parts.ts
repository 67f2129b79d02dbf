import { shiftedBytes } from '../byteMap.ts';
import { decodeBase64 } from './base64.ts';
import { type Fields, fieldValue, lineAt, readFields } from './fields.ts';
import { type Decoded, decodeQuotedPrintable } from './quotedPrintable.ts';

/** One part of a mail-like file that holds no parts itself. */
export interface MimePart {
  readonly fields: Fields;
  /** Its type in lower case, without parameters. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Content-ID without its angle brackets. */
  readonly id: string | null;
  /** Content-Location as it stands. */
  readonly location: string | null;
  /** Where its body stands in the file, as it was transferred. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

export interface MimeFile {
  /** The fields at the head of the file. */
  readonly fields: Fields;
  readonly parts: readonly MimePart[];
  /** True where the file ends before its last boundary. */
  readonly truncated: boolean;
  /** Which of the limits kept parts from being read. */
  readonly reached: 'depth' | 'parts' | null;
}

export interface MimeLimits {
  /** How deep parts may stand in parts. */
  readonly depth: number;
  readonly parts: number;
}

/**
 * Reads a file of mail form (RFC 2045, 2046) into the parts at the ends of its tree, in order. Nothing is decoded yet.
 *
 * @param from Where its first field begins.
 */
export function readMime(bytes: Uint8Array, from: number, limits: MimeLimits): MimeFile {
  const head = readFields(bytes, from, bytes.length);
  const state = { parts: [] as MimePart[], truncated: false, reached: null as MimeFile['reached'] };
  const visit = (fields: Fields, from: number, to: number, depth: number) => {
    const { value: type, parameters } = fieldValue(fields.get('content-type') ?? 'text/plain');
    const boundary = type.startsWith('multipart/') ? parameters.get('boundary') : undefined;
    if (!boundary) {
      state.parts.push(leaf(fields, type, parameters, from, to));
      return;
    }
    if (depth >= limits.depth) {
      state.reached = 'depth';
      return;
    }
    const { ranges, closed } = splitAt(bytes, boundary, from, to, limits.parts);
    if (!closed) state.truncated = true;
    for (const range of ranges) {
      if (state.parts.length >= limits.parts) {
        state.reached = 'parts';
        return;
      }
      const inner = readFields(bytes, range.from, range.to);
      visit(inner.fields, Math.min(inner.bodyFrom, range.to), range.to, depth + 1);
    }
  };
  visit(head.fields, head.bodyFrom, bytes.length, 0);
  return { fields: head.fields, ...state };
}

/** The part's bytes after its transfer encoding, with the way back to the file. */
export function decodePart(bytes: Uint8Array, part: MimePart): Decoded {
  const encoding = (part.fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes, part.bodyFrom, part.bodyTo);
  if (encoding === 'base64') return decodeBase64(bytes, part.bodyFrom, part.bodyTo);
  return { bytes: bytes.subarray(part.bodyFrom, part.bodyTo), map: shiftedBytes(part.bodyFrom) };
}

function leaf(fields: Fields, type: string, parameters: ReadonlyMap<string, string>, bodyFrom: number, bodyTo: number): MimePart {
  const id = fields.get('content-id');
  return {
    fields,
    type,
    charset: parameters.get('charset'),
    id: id ? id.replace(/^<|>$/g, '') : null,
    location: fields.get('content-location') ?? null,
    bodyFrom,
    bodyTo,
  };
}

/** What stands between the boundary's lines (RFC 2046, 5.1.1). The line end before a boundary is the boundary's. */
function splitAt(bytes: Uint8Array, boundary: string, from: number, to: number, most: number) {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const ranges: { from: number; to: number }[] = [];
  let open = -1;
  for (let at = from; at < to && ranges.length <= most; ) {
    const found = lineWith(bytes, mark, at, to);
    if (found < 0) break;
    const [lineEnd, next] = lineAt(bytes, found, to);
    const closing = kindOf(bytes, found + mark.length, lineEnd);
    at = next;
    if (closing === null) continue;
    if (open >= 0) ranges.push({ from: open, to: Math.max(open, beforeLineEnd(bytes, found, open)) });
    if (closing) return { ranges, closed: true };
    open = next;
  }
  if (open >= 0 && open < to) ranges.push({ from: open, to });
  return { ranges, closed: false };
}

/** The next place from `at` on where a line begins with `mark`; -1 where there is none. `at` is the beginning of a line. */
function lineWith(bytes: Uint8Array, mark: Uint8Array, at: number, to: number): number {
  for (let line = at; line >= 0 && line + mark.length <= to; ) {
    let i = 0;
    while (i < mark.length && bytes[line + i] === mark[i]) i++;
    if (i === mark.length) return line;
    const feed = bytes.indexOf(10, line);
    if (feed < 0) return -1;
    line = feed + 1;
  }
  return -1;
}

/** What follows the mark in its line: true for "--" (the last boundary), false for white space, null for anything else. */
function kindOf(bytes: Uint8Array, from: number, to: number): boolean | null {
  const closing = bytes[from] === 45 && bytes[from + 1] === 45 && from + 2 <= to;
  for (let i = closing ? from + 2 : from; i < to; i++) {
    if (bytes[i] !== 32 && bytes[i] !== 9) return closing ? true : null;
  }
  return closing;
}

function beforeLineEnd(bytes: Uint8Array, at: number, from: number): number {
  let end = at;
  if (end > from && bytes[end - 1] === 10) end--;
  if (end > from && bytes[end - 1] === 13) end--;
  return end;
}
