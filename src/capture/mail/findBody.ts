import { fieldValue } from '../archive/mime/fields.ts';
import type { MimeFile, MimePart } from '../archive/mime/parts.ts';

/** What of a mail its reader is shown. */
export interface MailBody {
  readonly kind: 'html' | 'text';
  /** Never empty. A mail may have its text in pieces, between what is attached. */
  readonly parts: readonly MimePart[];
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** The parts that show the mail's text: the HTML where there is any, since a mail program shows that. */
export function findBody({ parts }: MimeFile): MailBody | null {
  const shown = parts.filter((p) => !isAttached(p) && p.bodyTo > p.bodyFrom);
  const html = shown.filter((p) => HTML.test(p.type));
  if (html.length > 0) return { kind: 'html', parts: html };
  const text = shown.filter((p) => p.type === 'text/plain' || p.type === 'text' || p.type === '');
  return text.length > 0 ? { kind: 'text', parts: text } : null;
}

/** The mails that this one has in it as they came (RFC 2046, 5.2.1): one that is packed in base64 is a file attached. */
export function heldMails({ parts }: MimeFile): MimePart[] {
  return parts.filter((p) => /^message\/(?:rfc822|global)$/.test(p.type) && !isPacked(p));
}

function isAttached(part: MimePart): boolean {
  return fieldValue(part.fields.get('content-disposition')).value === 'attachment';
}

function isPacked({ fields }: MimePart): boolean {
  return /^\s*(?:base64|quoted-printable)\s*$/i.test(fields.get('content-transfer-encoding') ?? '');
}
