import type { Report } from '../contract/index.ts';
import { shownBytes } from './archive/budget.ts';
import type { Captured } from './archive/captured.ts';
import type { OpenedPage } from './archive/openedPage.ts';
import { openPage } from './archive/openPage.ts';
import { isSelfExtracting } from './archive/selfExtracting/isSelfExtracting.ts';
import { whyBinary } from './binary.ts';
import { CaptureError } from './captureError.ts';
import { decode } from './decode.ts';
import type { DecodedFile } from './decodedFile.ts';
import { captureDocx, isDocx } from './docx/index.ts';
import { captureEntries } from './entries.ts';
import { foreignFormat } from './foreignFormat.ts';
import { captureHtml } from './html/captureHtml.ts';
import { LIMITS } from './html/limits.ts';
import { captureMail, isMail } from './mail/index.ts';
import type { CaptureOptions } from './options.ts';
import { tellFormat } from './tellFormat.ts';
import { captureText } from './text/index.ts';

/**
 * Turns a saved file into a report. The format is told from the content unless `options.as` names it.
 * Fetches nothing, runs nothing; the same bytes and options give the same report.
 *
 * @throws CaptureError where the file gives no report; its message is one line that names the file.
 */
export async function capture(bytes: Uint8Array, options: CaptureOptions): Promise<Report> {
  if (bytes.length === 0) throw new CaptureError('empty', options.file, 'the file is empty');
  const most = options.limits?.bytes ?? LIMITS.bytes;
  if (bytes.length > most) {
    throw new CaptureError('too-large', options.file, `the file is larger than ${shownBytes(most)} (limit size); split it`);
  }
  const opened = options.as === 'plain' ? null : openPage(bytes, options);
  if (opened) return captureOpened(opened);
  if ((options.as === undefined || options.as === 'html') && isSelfExtracting(bytes)) {
    // What unpacks is loaded where there is something to unpack.
    const { openSelfExtracting } = await import('./archive/selfExtracting/openSelfExtracting.ts');
    return captureOpened(await openSelfExtracting(bytes, options));
  }
  if (options.as === 'eml' || (options.as === undefined && isMail(bytes))) return captureMail(bytes, options);
  if (options.as === 'docx' || (options.as === undefined && isDocx(bytes))) return captureDocx(bytes, options);
  if (options.as === 'pdf' || (options.as === undefined && isPdf(bytes))) {
    // pdf.js is large, and runs in a thread of its own: it is loaded only where a PDF comes.
    const { capturePdf } = await import('./pdf/index.ts');
    return capturePdf(bytes, options);
  }
  const entries = captureEntries(bytes, options);
  if (entries) return onlyReport(entries, options);
  if (options.as !== 'plain') refuseForeign(bytes, options);
  const file = decode(bytes, options.encoding);
  if (options.as !== 'plain') refuseBinary(file, options);
  const report = await read(file, options);
  return { ...report, diagnostics: [...encodingDiagnostics(file), ...report.diagnostics] };
}

/** A PDF says what it is within its first kilobyte (ISO 32000-2, 7.5.2); a page that only speaks of one begins with a tag. */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1040));
  return /%PDF-\d/.test(head.slice(0, 1030)) && !/^\s*</.test(head);
}

/** The report of a file that could hold several. */
async function onlyReport(entries: AsyncIterable<Captured>, options: CaptureOptions): Promise<Report> {
  let only: Report | null = null;
  for await (const entry of entries) {
    if (entry.kind === 'problem') throw entry.error;
    if (entry.kind !== 'report') continue;
    if (only) throw new CaptureError('unsupported', options.file, 'the file holds several reports and one is asked for');
    only = entry.report;
  }
  if (!only) throw new CaptureError('no-text', options.file, 'the file holds no report');
  return only;
}

/** A page that its file holds together with its parts. */
async function captureOpened({ file, options, frames, format, diagnostics }: OpenedPage): Promise<Report> {
  const report = await captureHtml(file, options, frames);
  const head = { ...report.head, format };
  return { ...report, head, diagnostics: [...diagnostics, ...encodingDiagnostics(file), ...report.diagnostics] };
}

async function read(file: DecodedFile, options: CaptureOptions): Promise<Report> {
  const format = options.as ?? tellFormat(file.text, options.file);
  switch (format) {
    case 'html':
      return captureHtml(file, options);
    case 'markdown':
    case 'text':
    case 'plain':
      return captureText(file, options, format);
    default:
      throw new CaptureError('unsupported', options.file, `${format} is not read; html, markdown, text and plain are`);
  }
}

function refuseForeign(bytes: Uint8Array, { file }: CaptureOptions): void {
  const foreign = foreignFormat(bytes);
  if (foreign) throw new CaptureError('unsupported', file, `this is ${foreign.name}, ${foreign.advice}`);
}

function refuseBinary(file: DecodedFile, options: CaptureOptions): void {
  if (whyBinary(file) !== null)
    throw new CaptureError('binary', options.file, 'the file is not text; give a saved page or its text');
}

function encodingDiagnostics(file: DecodedFile): Report['diagnostics'] {
  if (file.encodingBy === 'guess') {
    return [
      {
        rule: 'encoding-guessed',
        severity: 'warning',
        message: `the file is not valid UTF-8 and does not say its encoding; it was read as ${file.encoding}`,
      },
    ];
  }
  if (file.encoding === 'utf-8') return [];
  const by =
    file.encodingBy === 'bom' ? 'its byte order mark' : file.encodingBy === 'meta' ? 'its own declaration' : 'what was told';
  return [{ rule: 'encoding', severity: 'info', message: `the file was read as ${file.encoding}, by ${by}` }];
}
