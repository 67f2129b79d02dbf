import type { Diagnostic, Removal, Report } from '../../contract/index.ts';
import { MappedText } from '../../report/mappedText.ts';
import { fieldValue } from '../archive/mime/fields.ts';
import { decodePart, type MimeFile, type MimePart } from '../archive/mime/parts.ts';
import { partFile } from '../archive/partFile.ts';
import { PartSpace } from '../archive/partSpace.ts';
import { originOf } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { captureHtml } from '../html/captureHtml.ts';
import { asRemoval, type LooseBlock, looseBlocks, withBlocks } from '../looseBlocks.ts';
import { MadePage } from '../madePage.ts';
import { mappedFile } from '../mappedFile.ts';
import type { CaptureOptions } from '../options.ts';
import { captureText } from '../text/index.ts';
import { toldHead } from '../told.ts';
import { type Attachment, attachments, shownAttachment } from './attachments.ts';
import type { MailBody } from './findBody.ts';
import { readForwarded } from './forwarded.ts';
import { hiddenText } from './furniture/hiddenText.ts';
import { withoutFurniture } from './furniture/withoutFurniture.ts';
import { endOfMail, startOfMail } from './isMail.ts';
import { type MailHead, readMailHead, toldBy } from './mailHead.ts';
import { type ShownMail, shownMails } from './shownMail.ts';

/**
 * A saved mail (RFC 5322, MIME) as a report: a newsletter, an alert, a statement sent to the press. Its subject is the
 * title; the sender's furniture, and the words of those who passed it on, are left out with a reason. Bytes are those of
 * the file, whatever the transfer encoding.
 *
 * @throws CaptureError `no-text` where the mail shows no text, `encrypted` where it is sealed.
 */
export async function captureMail(bytes: Uint8Array, options: CaptureOptions): Promise<Report> {
  const [outer, ...held] = shownMails(bytes, Math.max(0, startOfMail(bytes)), endOfMail(bytes), options);
  const innermost = held.at(-1) ?? outer;
  let report = await captureShown(innermost, options);
  for (const mail of [outer, ...held].toReversed().slice(1)) report = await withCover(report, mail, options);
  return { ...report, head: { ...report.head, id: await fileId(bytes) } };
}

async function captureShown(shown: ShownMail, options: CaptureOptions): Promise<Report> {
  const { bytes, from, mime, body } = shown;
  if (!body) throw new CaptureError(...noText(mime, options.file));
  const space = spaceOf(bytes, body);
  const mail = readMailHead(bytes, from, bytes.length, space.space);
  return mailReport(shown, body, space, mail, options);
}

/** The report of a mail that another one passes on. What the outer one says is the words of whoever passed it on. */
async function withCover(report: Report, outer: ShownMail, options: CaptureOptions): Promise<Report> {
  const { bytes, body } = outer;
  const notes = (body?.parts ?? []).map((p) => partFile(...decoded(bytes, p), p.charset));
  const shown = await Promise.all(
    notes.map((n) =>
      (body?.kind === 'html' ? captureHtml(n, options, undefined, true) : captureText(n, options, 'text')).catch(() => null),
    ),
  );
  const removed = shown.flatMap((r): Removal[] => {
    if (!r) return [];
    return [...looseBlocks(r).map((b) => ({ reason: 'forwarder-note', text: b.text, origin: b.origin })), ...r.removed];
  });
  const diagnostic: Diagnostic = {
    rule: 'held-mail',
    severity: 'info',
    message: 'the mail passes on another one, which was read',
  };
  return {
    ...report,
    removed: [...report.removed, ...removed],
    diagnostics: [diagnostic, ...diagnosticsOf(outer), ...report.diagnostics],
  };
}

function decoded(bytes: Uint8Array, part: MimePart) {
  const { bytes: own, map } = decodePart(bytes, part);
  return [own, map] as const;
}

interface BodySpace {
  readonly space: PartSpace;
  /** The text of all parts, one after the other. */
  readonly text: MappedText;
}

function spaceOf(bytes: Uint8Array, body: MailBody): BodySpace {
  const [first, ...more] = body.parts.map((p) => partFile(...decoded(bytes, p), p.charset));
  if (!first) throw new RangeError('a body has parts');
  const space = new PartSpace(first);
  const texts = [MappedText.verbatim(first.text, 0, first.text.length)];
  for (const file of more) {
    const { shift } = space.add(file, null);
    texts.push(MappedText.verbatim(file.text, 0, file.text.length).shifted(shift));
  }
  return { space, text: MappedText.concat(texts) };
}

async function mailReport(
  shown: ShownMail,
  body: MailBody,
  { space, text }: BodySpace,
  mail: MailHead,
  options: CaptureOptions,
): Promise<Report> {
  const file = space.file();
  const { page, report } = await bodyReport(body, text, file, mail, options);
  const forwarded = readForwarded(looseBlocks(report));
  const hidden = hiddenIn(body.kind === 'html' ? page : null);
  const { kept, removed } = withoutFurniture(forwarded?.blocks ?? looseBlocks(report), hidden);
  const titled = withTitle(kept, mail.subject, file);
  const header = mail.shown.map(
    ({ text: t }): Removal => ({ reason: 'mail-header', text: t.text, origin: originOf(t, 0, file) }),
  );
  const relaid = withBlocks(report, titled.blocks, [...(forwarded?.removed ?? []), ...removed, ...titled.removed, ...header]);
  if (relaid.blocks.every((b) => b.type === 'title')) throw new CaptureError(...noText(shown.mime, options.file));
  const head = toldHead(report.head, toldBy(mail, report.head, forwarded), options, file);
  if (forwarded?.bytes) {
    for (const field of ['published', 'byline', 'outlet']) {
      if (head.found[field]?.by.startsWith('forwarded'))
        head.found[field] = { by: head.found[field].by, origin: [{ bytes: [...forwarded.bytes] }] };
    }
  }
  return {
    ...relaid,
    head: { ...head, format: 'eml' },
    diagnostics: [...diagnosticsOf(shown), ...report.diagnostics],
  };
}

async function bodyReport(body: MailBody, text: MappedText, file: DecodedFile, mail: MailHead, options: CaptureOptions) {
  const { subject } = mail;
  const given = options.title ?? subject?.text;
  if (body.kind === 'text') {
    const page = mappedFile(text, file, file.bytes);
    return { page, report: await captureText(page, { ...options, ...(given ? { title: given } : {}) }, 'text') };
  }
  const made = new MadePage();
  if (subject && subject.length > 0) made.element('title', subject).element('h1', subject);
  const page = mappedFile(made.html(text).done(), file, file.bytes);
  return { page, report: await captureHtml(page, options, undefined, true) };
}

/** Tells of a block whether it lies in a stretch that the mail hides. */
function hiddenIn(page: DecodedFile | null): (block: LooseBlock) => boolean {
  const stretches = page ? hiddenText(page.text).map(({ from, to }) => [page.byteAt(from), page.byteAt(to)] as const) : [];
  if (stretches.length === 0) return () => false;
  return (block) => {
    const [first, last] = [block.origin[0]?.bytes?.[0] ?? -1, block.origin.at(-1)?.bytes?.[1] ?? -1];
    return stretches.some(([from, to]) => first >= from && last <= to);
  };
}

/** The subject stands over the text as its title, once; where the text begins with it too, that is left out. */
function withTitle(blocks: readonly LooseBlock[], subject: MappedText | null, file: DecodedFile) {
  if (!subject || subject.length === 0) return { blocks, removed: [] };
  const own = blocks.find((b) => b.type === 'title');
  const title = own ?? { type: 'title' as const, text: subject.text, origin: originOf(subject, 0, file), links: [] };
  const body = blocks.filter((b) => b !== own);
  const again = body.findIndex((b) => wordsOf(b.text) === wordsOf(title.text));
  const said = again >= 0 && again < 3 ? body[again] : undefined;
  const removed = said ? [asRemoval(said, 'title-again')] : [];
  return { blocks: [title, ...body.filter((b) => b !== said)], removed };
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function noText(mime: MimeFile, file: string): ['encrypted' | 'no-text', string, string] {
  const type = fieldValue(mime.fields.get('content-type')).value;
  if (type === 'multipart/encrypted' || mime.parts.some((p) => /pkcs7-mime|pgp-encrypted/.test(p.type)))
    return ['encrypted', file, 'the mail is encrypted; save its text from the mail program'];
  return ['no-text', file, 'the mail shows no text; save the page that it links to'];
}

function diagnosticsOf(mail: ShownMail): Diagnostic[] {
  const { mime, limits } = mail;
  const found: Diagnostic[] = [];
  const all = attachments(mail);
  const told = (rule: string, severity: Diagnostic['severity'], message: string) => found.push({ rule, severity, message });
  const reports = all.filter((a) => a.isReport);
  const others = all.filter((a) => !a.isReport);
  if (reports.length > 0) told('attached-reports', 'info', `attached, each a report of its own: ${listed(reports)}`);
  if (others.length > 0)
    told('attachments', 'info', `attached and not read: ${listed(others)}; save what you need of them as files`);
  if (mime.truncated) told('truncated', 'warning', 'the file ends before its last part is complete; what is there was read');
  if (mime.reached === 'depth')
    told(
      'too-deep',
      'warning',
      `the mail has parts in parts more than ${limits.depth} deep (limit depth); deeper ones were left out`,
    );
  if (mime.reached === 'parts')
    told('too-many-parts', 'warning', `the mail has more than ${limits.parts} parts (limit parts); later ones were left out`);
  return found;
}

/** So many are named; the rest is counted. */
const NAMED = 12;

function listed(all: readonly Attachment[]): string {
  const names = all.slice(0, NAMED).map(shownAttachment);
  return `${names.join(', ')}${all.length > NAMED ? `, and ${all.length - NAMED} more` : ''}`;
}
