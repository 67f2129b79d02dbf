import type { Diagnostic, Report } from '../../contract/index.ts';
import { assembleBy } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import { fileId } from '../fileId.ts';
import type { CaptureOptions } from '../options.ts';
import { textDiagnostics } from '../text/textDiagnostics.ts';
import { blocksOf } from './blocks/blocksOf.ts';
import { type Layout, layOut, TooManyLines } from './layOut.ts';
import { LIMITS, type PdfLimits } from './limits.ts';
import type { PdfFile } from './pdfFile.ts';
import { asTextDraft, headOf } from './pdfHead.ts';
import { readInThread } from './readInThread.ts';
import { SourceText } from './sourceText.ts';

export interface PdfOptions extends CaptureOptions {
  /** Opens an encrypted file. */
  readonly password?: string;
  /** In place of the usual limits. */
  readonly limits?: Partial<PdfLimits>;
}

/**
 * A PDF as a report: its text in reading order, whole paragraphs, each stretch with its page and boxes. Nothing in the file
 * is run or fetched.
 * @throws CaptureError where it is no PDF, damaged, encrypted without the right password, beyond a limit, or without text.
 */
export async function capturePdf(bytes: Uint8Array, options: PdfOptions): Promise<Report> {
  const limits = { ...LIMITS, ...options.limits };
  checkBytes(bytes, options.file, limits);
  const file = await readInThread(bytes, options.file, options.password, limits);
  checkText(file, options.file);
  const source = new SourceText(file);
  const layout = layOutWithin(file, source, options.file, limits);
  const made = blocksOf(layout, source, file.info, options.title ?? null);
  const id = await fileId(bytes);
  if (made.blocks.length === 0) {
    throw new CaptureError('no-text', options.file, 'the PDF holds no report: nothing but page numbers, menus and the like');
  }
  const head = headOf({ id, file, source, options, made });
  return assembleBy(
    {
      head,
      blocks: made.blocks,
      removed: made.removed,
      diagnostics: [...diagnosticsOf(file), ...textDiagnostics(asTextDraft(made), head)],
    },
    (mapped, shift) => source.originOf(mapped, shift),
  );
}

function layOutWithin(file: PdfFile, source: SourceText, name: string, limits: PdfLimits): Layout {
  try {
    return layOut(file, source, limits.lines);
  } catch (error) {
    if (!(error instanceof TooManyLines)) throw error;
    throw new CaptureError('too-complex', name, `the PDF has more than ${limits.lines} lines, so it was given up`);
  }
}

/** A PDF begins with its mark, though some stand after other bytes (ISO 32000-1, annex H: within the first 1,024). */
function checkBytes(bytes: Uint8Array, file: string, limits: PdfLimits): void {
  if (bytes.length === 0) throw new CaptureError('empty', file, 'the file is empty');
  if (bytes.length > limits.bytes) {
    const [has, most] = [bytes.length, limits.bytes].map((n) => Math.round(n / 1024 / 1024));
    throw new CaptureError('too-large', file, `the PDF has ${has} MB, more than the ${most} MB that are read`);
  }
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new CaptureError('unsupported', file, 'this is not a PDF');
  }
}

function checkText(file: PdfFile, name: string): void {
  if (file.pages.some((p) => p.items.length > 0)) return;
  if (file.pages.length > 0 && file.pages.every((p) => p.damaged)) {
    throw new CaptureError('damaged', name, 'the PDF is damaged: none of its pages can be read; save or print it anew');
  }
  const scanned = file.pages.some((p) => p.scanned);
  throw new CaptureError(
    'no-text',
    name,
    scanned
      ? 'the PDF is a scan: its pages are pictures without text; recognize the text (OCR) first'
      : 'the PDF has no text on any page',
  );
}

function diagnosticsOf(file: PdfFile): Diagnostic[] {
  const out: Diagnostic[] = [];
  const tell = (rule: string, severity: Diagnostic['severity'], numbers: number[], one: string, many: string) => {
    if (numbers.length === 0) return;
    out.push({
      rule,
      severity,
      message: numbers.length === 1 ? `page ${numbers[0]} ${one}` : `pages ${ranges(numbers)} ${many}`,
    });
  };
  const empty = file.pages.filter((p) => p.items.length === 0);
  const numbers = (list: typeof empty) => list.map((p) => p.number);
  tell(
    'page-scanned',
    'warning',
    numbers(empty.filter((p) => p.scanned)),
    'is a picture without text: nothing of it was read',
    'are pictures without text: nothing of them was read',
  );
  tell(
    'page-damaged',
    'warning',
    numbers(empty.filter((p) => p.damaged)),
    'is damaged: nothing of it was read',
    'are damaged: nothing of them was read',
  );
  tell('page-empty', 'info', numbers(empty.filter((p) => !p.scanned && !p.damaged)), 'has no text', 'have no text');
  if (file.pageCount > file.pages.length) {
    out.push({
      rule: 'page-limit',
      severity: 'warning',
      message: `only the first ${file.pages.length} of ${file.pageCount} pages were read`,
    });
  }
  return out;
}

/** "2, 5–7" */
function ranges(numbers: readonly number[]): string {
  const out: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let j = i;
    while (numbers[j + 1] === (numbers[j] ?? 0) + 1) j++;
    out.push(i === j ? `${numbers[i]}` : `${numbers[i]}–${numbers[j]}`);
    i = j + 1;
  }
  return out.join(', ');
}
