import { shownBytes } from '../archive/budget.ts';
import { fieldValue } from '../archive/mime/fields.ts';
import { decodePart, type MimePart } from '../archive/mime/parts.ts';
import { extensionOf, REPORT_TYPES } from '../reportTypes.ts';
import { attachedName } from './attachedName.ts';
import type { ShownMail } from './shownMail.ts';

/** A file that a mail brings along. */
export interface Attachment {
  /** Its own name, or one by its number; no two of one mail have the same. */
  readonly name: string;
  /** In lower case. */
  readonly type: string;
  readonly charset: string | undefined;
  /** True where it may hold a report, by its type or by the end of its name. */
  readonly isReport: boolean;
  /** What it holds, after its transfer encoding. */
  bytes(): Uint8Array;
}

/** Parts that a mail program shows itself, or has for itself. */
const NOT_TOLD =
  /^message\/(?!rfc822|global$)|^multipart\/|^application\/(?:pkcs7|x-pkcs7|pgp)|^text\/(?:calendar|x-amp-html|rfc822-headers)/;
const OF_REPORTS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'message/rfc822': '.eml',
  'message/global': '.eml',
};

/**
 * Exchange gives pieces of a mail's own text, such as the footer of its list, names of this kind.
 */
const PIECE_OF_TEXT = /^ATT\d{4,8}\.(?:txt|html?)$/i;

/** What is attached to a mail, in its order; what of it is shown as the mail's text is not. */
export function attachments({ bytes, mime, body, held }: ShownMail): Attachment[] {
  const found: Attachment[] = [];
  const names = new Set<string>();
  for (const part of mime.parts) {
    if (part === held || body?.parts.includes(part) || !isTold(part)) continue;
    const type = part.type || 'text/plain';
    const own = attachedName(part);
    const name = freeName(own ?? `attachment-${found.length + 1}${OF_REPORTS[type] ?? ''}`, names);
    names.add(name);
    const end = extensionOf(name);
    const ofReports = type in OF_REPORTS || REPORT_TYPES.has(end) || (type === 'text/plain' && end === '');
    found.push({
      name,
      type,
      charset: part.charset,
      isReport: ofReports && !PIECE_OF_TEXT.test(own ?? ''),
      bytes: () => decodePart(bytes, part).bytes,
    });
  }
  return found;
}

/** One of several reports that came with a mail, or something that is none, for a line to people. */
export function shownAttachment({ name, type, bytes }: Attachment): string {
  return `${name} (${type}, ${shownBytes(bytes().length)})`;
}

function isTold(part: MimePart): boolean {
  const { value } = fieldValue(part.fields.get('content-disposition'));
  if (NOT_TOLD.test(part.type)) return false;
  // Pictures stand in the text, and the plain text beside HTML says the same again.
  if (/^image\//.test(part.type)) return value === 'attachment' && part.id === null;
  if (/^text\/(?:plain|html)$|^text$|^$|^application\/xhtml/.test(part.type))
    return value === 'attachment' || attachedName(part) !== null;
  return true;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const end = extensionOf(name);
  const stem = end ? name.slice(0, -end.length) : name;
  for (let n = 2; ; n++) {
    const next = `${stem} (${n})${end}`;
    if (!taken.has(next)) return next;
  }
}
