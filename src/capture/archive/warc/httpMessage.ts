import { joined } from '../joined.ts';
import { type Fields, fieldValue, readFields } from '../mime/fields.ts';
import type { RecordBody } from './records.ts';

/** The head of an HTTP response as a WARC record holds it. */
export interface HttpHead {
  readonly status: number;
  readonly fields: Fields;
  readonly type: string;
  readonly charset: string | undefined;
}

const LINE = 64 * 1024;
const BLOCK = 256 * 1024;

/** Reads the head of the HTTP response that a record holds (RFC 9112); null where it holds none. */
export async function readHttpHead(body: RecordBody): Promise<HttpHead | null> {
  const first = await body.line(LINE);
  const status = first
    ? /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(new TextDecoder('latin1').decode(first.subarray(0, 64)))?.[1]
    : undefined;
  if (status === undefined) return null;
  const lines: Uint8Array[] = [];
  for (let length = 0; length < BLOCK; ) {
    const line = await body.line(LINE);
    if (line === null) break;
    lines.push(line);
    length += line.length;
    if (line.length <= 2 && line.every((b) => b === 13 || b === 10)) break;
  }
  const block = joined(lines);
  const { fields } = readFields(block, 0, block.length);
  const { value, parameters } = fieldValue(fields.get('content-type'));
  return { status: Number(status), fields, type: value, charset: parameters.get('charset') };
}

/**
 * A body without its transfer in chunks (RFC 9112, 7.1). Some crawlers take the chunks out and leave the header that tells
 * of them: a body that is not in chunks is given as it is. One that breaks off is given as far as it goes.
 */
export function unchunked(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf(10, at);
    if (feed < 0 || feed - at > 1024) return pieces.length === 0 ? body : joined(pieces);
    const size = /^([0-9a-fA-F]{1,8})\s*(?:;.*)?\r?$/.exec(new TextDecoder('latin1').decode(body.subarray(at, feed)))?.[1];
    if (size === undefined) return pieces.length === 0 ? body : joined(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(feed + 1, feed + 1 + length));
    at = feed + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return joined(pieces);
}
