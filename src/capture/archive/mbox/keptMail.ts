import { readFields } from '../mime/fields.ts';

/** Mozilla's mark of a mail that was deleted and stands in the file until it is compacted (MSG_FLAG_EXPUNGED). */
const EXPUNGED = 0x0008;

/** Why a mail in an mbox file is none that anybody keeps; null where it is one. */
export function reasonToPass(mail: Uint8Array): string | null {
  const { fields } = readFields(mail, 0, mail.length);
  const status = Number.parseInt(fields.get('x-mozilla-status') ?? '0', 16);
  if ((status & EXPUNGED) !== 0) return 'deleted';
  // What the University of Washington's programs write about the folder itself.
  const ofFolder = fields.has('x-imap') || fields.has('x-imapbase');
  return ofFolder && /^DON'T DELETE THIS MESSAGE\b/.test(fields.get('subject') ?? '') ? 'about the folder itself' : null;
}
