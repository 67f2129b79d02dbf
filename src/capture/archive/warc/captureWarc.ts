import type { Diagnostic, Format, Report } from '../../../contract/index.ts';
import { capture } from '../../capture.ts';
import { CaptureError } from '../../captureError.ts';
import { parseWhen } from '../../metadata/when.ts';
import type { CaptureOptions } from '../../options.ts';
import { BudgetSpent, shownBytes } from '../budget.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { inPart } from '../inPart.ts';
import { fieldValue } from '../mime/fields.ts';
import { counted, Tally } from '../tally.ts';
import { AcrossGap, ByteReader, EndOfBytes, type GAP } from './byteReader.ts';
import { TooLarge, withoutCodings } from './contentDecoding.ts';
import { type Damage, gunzipped } from './gunzipped.ts';
import { readHttpHead, unchunked } from './httpMessage.ts';
import { readRecords, type WarcFaults, type WarcRecord } from './records.ts';
import { Revisits } from './revisits.ts';

/** The types of content that can be a report. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'application/pdf']);

/** True for bytes that begin as a WARC file does. */
export function isWarc(head: Uint8Array): boolean {
  return /^\s{0,8}WARC\/\d/.test(String.fromCharCode(...head.subarray(0, 16)));
}

/** What was left out, for one line at the end. */
interface Left {
  readonly types: Tally;
  readonly status: Tally;
  pages: number;
}

/**
 * The reports in a WARC file (ISO 28500), packed or not, one for each page that was answered with success; in order, in
 * constant memory. Bytes are those of the record's content after its transfer and content codings; `part` is the record's id.
 */
export async function* captureWarc(
  stream: AsyncIterable<Uint8Array>,
  packed: boolean,
  context: ArchiveContext,
  { format = 'warc', revisits = new Revisits() }: { format?: Format; revisits?: Revisits } = {},
): AsyncGenerator<Captured, void, undefined> {
  const damage: Damage = { members: 0 };
  const faults: WarcFaults = { damaged: 0, truncated: false };
  const left: Left = { types: new Tally(), status: new Tally(), pages: 0 };
  const reader = new ByteReader(metered(packed ? gunzipped(stream, damage) : stream, context));
  try {
    let records = 0;
    for await (const record of readRecords(reader, faults)) {
      context.budget.check();
      if (++records > context.limits.records) {
        yield limitReached(context);
        break;
      }
      const part = record.id || record.uri || `record ${records}`;
      if (record.type === 'revisit') {
        revisits.seeAgain(record);
        continue;
      }
      try {
        const page = await pageOf(record, context, left);
        if (!page) continue;
        if (page.bytes.length === 0) {
          left.pages++;
          continue;
        }
        const report = await capture(page.bytes, page.options);
        revisits.see(record);
        if (report.diagnostics.some((d) => d.rule === 'no-article')) left.pages++;
        else yield { kind: 'report', report: withCut(inPart(report, part, format), record, page.whole), part };
      } catch (error) {
        if (error instanceof EndOfBytes || error instanceof AcrossGap) {
          record.body.cutBy(error);
          continue;
        }
        if (!(error instanceof CaptureError) || error instanceof BudgetSpent) throw error;
        if (error.code === 'no-text') left.pages++;
        else yield { kind: 'problem', error: named(error, record, part), part };
      }
    }
  } finally {
    await reader.close();
  }
  for (const note of notesOf(left, faults, damage, revisits)) yield { kind: 'note', note };
}

interface Page {
  readonly bytes: Uint8Array;
  readonly options: CaptureOptions;
  /** False where the file breaks off before the page's end. */
  readonly whole: boolean;
}

/** The page in a record with what is known of it; null where it is none. */
async function pageOf(record: WarcRecord, { options, limits, budget }: ArchiveContext, left: Left): Promise<Page | null> {
  const { type, body, fields } = record;
  let content = fieldValue(fields.get('content-type'));
  let codings: string | undefined;
  let chunked = false;
  if (type === 'response') {
    if (!/^https?:/i.test(record.uri ?? '')) return null;
    const head = await readHttpHead(body);
    if (head === null) return null;
    if (head.status < 200 || head.status > 299 || head.status === 204) {
      left.status.add(String(head.status));
      return null;
    }
    content = fieldValue(head.fields.get('content-type') ?? fields.get('warc-identified-payload-type'));
    codings = head.fields.get('content-encoding');
    chunked = /\bchunked\b/i.test(head.fields.get('transfer-encoding') ?? '');
  } else if (type !== 'resource') return null;
  if (!PAGES.has(content.value)) {
    left.types.add(content.value || 'no type');
    return null;
  }
  const tooLarge = () => {
    const most = shownBytes(limits.bytes);
    return new CaptureError(
      'too-large',
      options.file,
      `the page is larger than ${most} unpacked, or than ${limits.ratio} times its size (limits size, ratio)`,
    );
  };
  if (body.left > limits.bytes) throw tooLarge();
  const { bytes: raw, whole } = await body.rest();
  try {
    const bytes = withoutCodings(chunked ? unchunked(raw) : raw, codings, limits);
    budget.spend(bytes.length);
    const captured = options.captured ?? parseWhen(record.date ?? '');
    return {
      bytes,
      whole,
      options: {
        ...options,
        ...(content.value === 'application/pdf' ? {} : { as: 'html' }),
        ...(record.uri ? { location: record.uri } : {}),
        ...(captured ? { captured } : {}),
        ...charsetOf(content.parameters.get('charset')),
      },
    };
  } catch (error) {
    throw error instanceof TooLarge ? tooLarge() : error;
  }
}

function charsetOf(charset: string | undefined): { encoding?: string } {
  return charset === undefined ? {} : { encoding: charset };
}

/** A page of which the file holds only the beginning says so. */
function withCut(report: Report, record: WarcRecord, whole: boolean): Report {
  const why = record.fields.get('warc-truncated');
  if (whole && why === undefined) return report;
  const saved =
    why === undefined
      ? 'the file is damaged or ends inside the page'
      : `the page was cut off when it was saved (${why.slice(0, 40)})`;
  const message = `${saved}; what is there was read`;
  return { ...report, diagnostics: [{ rule: 'truncated', severity: 'warning', message }, ...report.diagnostics] };
}

/** In an archive the file's name does not tell which page it was. */
function named(error: CaptureError, record: WarcRecord, part: string): CaptureError {
  const problem = error.message.slice(`${error.file}: `.length);
  return new CaptureError(error.code, error.file, `${(record.uri ?? part).slice(0, 300)}: ${problem}`);
}

function limitReached({ options, limits }: ArchiveContext): Captured {
  const problem = `has more than ${limits.records} records (limit records); the later ones were not read`;
  return { kind: 'problem', error: new CaptureError('too-complex', options.file, problem), part: null };
}

async function* metered(
  chunks: AsyncIterable<Uint8Array | typeof GAP>,
  { budget }: ArchiveContext,
): AsyncGenerator<Uint8Array | typeof GAP> {
  for await (const chunk of chunks) {
    if (typeof chunk !== 'symbol') budget.spend(chunk.length);
    budget.check();
    yield chunk;
  }
}

function notesOf(left: Left, faults: WarcFaults, damage: Damage, revisits: Revisits): Diagnostic[] {
  const notes: Diagnostic[] = [];
  const add = (rule: string, severity: Diagnostic['severity'], message: string) => notes.push({ rule, severity, message });
  if (left.types.total > 0)
    add('other-types', 'info', `left out ${left.types.of('record that is no page', 'records that are no pages')}`);
  if (left.status.total > 0)
    add(
      'no-success',
      'info',
      `left out ${left.status.of('answer that is no page by its status', 'answers that are no pages by their status')}`,
    );
  if (left.pages > 0) add('no-article', 'info', `left out ${counted(left.pages, 'page')} without running text`);
  if (revisits.repeated > 0)
    add(
      'repeated',
      'info',
      `${counted(revisits.repeated, 'page')} saved again with the same content; what was read once is not read twice`,
    );
  for (const message of revisits.missing()) add('content-elsewhere', 'warning', message);
  const damaged = faults.damaged + (faults.damaged === 0 ? damage.members : 0);
  if (damaged > 0)
    add('damaged', 'error', `the file is damaged in ${counted(damaged, 'place')}; what stood there was lost, all else was read`);
  if (faults.truncated || (damage.members > 0 && faults.damaged === 0 && damaged === 0))
    add('truncated', 'error', 'the file ends in the middle of a record; all before it was read');
  return notes;
}
