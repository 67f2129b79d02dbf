import { fieldValue, readFields } from '../mime/fields.ts';

/** Fields that only a mail which was sent has: a newsletter has its pictures in a multipart/related as well. */
const SENT = ['to', 'received', 'delivered-to', 'return-path', 'dkim-signature', 'list-unsubscribe', 'x-received'];

/**
 * True for a page saved with its parts (RFC 2557), by its header fields: it says who saved it, or it is a
 * multipart/related that nobody was sent.
 */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  const from = startOfFields(head);
  if (from < 0) return false;
  const { fields } = readFields(head, from, head.length);
  if (!fields.has('content-type')) return false;
  if (fields.has('snapshot-content-location') || /^["<\s]{0,4}saved by\b/i.test(fields.get('from') ?? '')) return true;
  if (SENT.some((name) => fields.has(name))) return false;
  return fieldValue(fields.get('content-type')).value === 'multipart/related';
}

/** Where the first field begins, after empty lines and a byte order mark; -1 where the file begins with something else. */
export function startOfFields(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === 13 || bytes[at] === 10) at++;
  for (let i = at; i < at + 80; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 58) return i > at ? at : -1;
    // A field's name holds letters, digits and hyphens.
    if (!((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 45)) return -1;
  }
  return -1;
}
