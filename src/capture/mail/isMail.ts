import { isMhtml, startOfFields } from '../archive/mhtml/isMhtml.ts';
import { fieldValue, readFields } from '../archive/mime/fields.ts';

/** Fields that only mail has; a text that begins with lines of "Name: value" has none of them. */
const OF_MAIL = [
  'message-id',
  'received',
  'mime-version',
  'return-path',
  'delivered-to',
  'content-type',
  'content-transfer-encoding',
  'x-mailer',
  'list-id',
  'list-unsubscribe',
];

/** True for a message as mail programs save it (RFC 5322), by its header fields. A page saved as MHTML is none. */
export function isMail(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  const from = startOfMail(head);
  if (from < 0 || isMhtml(bytes)) return false;
  const { fields } = readFields(head, from, head.length);
  const who = fields.has('from') || fields.has('sender');
  return who && (fields.has('date') || fields.has('subject')) && OF_MAIL.some((name) => fields.has(name));
}

/** True for a mail that may have files attached, by the type at its head (RFC 2046, 5.1): one that is text alone has none. */
export function mayHoldFiles(bytes: Uint8Array): boolean {
  if (!isMail(bytes)) return false;
  const head = bytes.subarray(0, 64 * 1024);
  const { value } = fieldValue(readFields(head, startOfMail(head), head.length).fields.get('content-type'));
  return value !== '' && !/^text(?:\/|$)|^multipart\/(?:alternative|related)$/.test(value);
}

/**
 * Where a message's first field begins: after an mbox file's "From " line, or the line with its length that Apple Mail
 * writes before it; -1 where none does.
 */
export function startOfMail(bytes: Uint8Array): number {
  const line = /^(?:From \S[^\r\n]{0,300}|>From [^\r\n]{0,300}|\d{1,10}[ \t]*)\r?\n/.exec(
    String.fromCharCode(...bytes.subarray(0, 400)),
  )?.[0];
  if (!line) return startOfFields(bytes);
  const after = startOfFields(bytes.subarray(line.length));
  return after < 0 ? -1 : line.length + after;
}

/** Where the message ends: Apple Mail, which writes its length before it, has a property list after it. */
export function endOfMail(bytes: Uint8Array): number {
  const line = /^(\d{1,10})[ \t]*\r?\n/.exec(String.fromCharCode(...bytes.subarray(0, 20)));
  return line ? Math.min(bytes.length, line[0].length + Number(line[1])) : bytes.length;
}
