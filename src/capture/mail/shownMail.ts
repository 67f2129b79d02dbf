import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import { type MimeFile, type MimeLimits, type MimePart, readMime } from '../archive/mime/parts.ts';
import type { CaptureOptions } from '../options.ts';
import { findBody, heldMails, type MailBody } from './findBody.ts';

/** How deep a mail that is passed on may stand in another one. */
const DEEPEST = 4;

/** A mail with fewer bytes of text than this says little beside the mail that it has in it. */
const COVER_NOTE = 1500;

/** A mail, and what of it its reader is shown. */
export interface ShownMail {
  /** The bytes of the file up to the mail's end. */
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly mime: MimeFile;
  readonly limits: MimeLimits;
  readonly body: MailBody | null;
  /** The mail that this one only passes on, which is shown instead. */
  readonly held: MimePart | null;
}

/** The mail that stands from `from` to `to`, and those that it and they pass on, outermost first; never empty. */
export function shownMails(bytes: Uint8Array, from: number, to: number, options: CaptureOptions): [ShownMail, ...ShownMail[]] {
  const limits = { ...ARCHIVE_LIMITS, ...options.limits };
  const outer = shownMail(bytes, from, to, limits);
  const all: [ShownMail, ...ShownMail[]] = [outer];
  for (let held = outer.held; held; ) {
    const next = shownMail(bytes, held.bodyFrom, held.bodyTo, limits);
    const last = all.length >= DEEPEST;
    all.push(last ? { ...next, held: null } : next);
    held = last ? null : next.held;
  }
  return all;
}

function shownMail(file: Uint8Array, from: number, to: number, limits: MimeLimits): ShownMail {
  const bytes = file.subarray(0, to);
  const mime = readMime(bytes, from, limits);
  const body = findBody(mime);
  const [first, ...others] = heldMails(mime);
  const said = body?.parts.reduce((n, p) => n + p.bodyTo - p.bodyFrom, 0) ?? 0;
  // Several mails are a digest: each is a report of its own.
  const passedOn = body === null || (said < COVER_NOTE && others.length === 0);
  return { bytes, from, mime, limits, body, held: passedOn ? (first ?? null) : null };
}
