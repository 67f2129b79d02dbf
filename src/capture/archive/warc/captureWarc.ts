import type { Format, Report } from '../../../contract/index.ts';
import { capture } from '../../capture.ts';
import { CaptureError } from '../../captureError.ts';
import { BudgetSpent } from '../budget.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { inPart } from '../inPart.ts';
import { AcrossGap, ByteReader, EndOfBytes, type GAP } from './byteReader.ts';
import type { Damage } from './gunzipped.ts';
import { LeftOut } from './leftOut.ts';
import { pageOf } from './pageOf.ts';
import { readRecords, type WarcRecord } from './records.ts';
import { Revisits } from './revisits.ts';

export interface WarcReading {
  readonly format?: Format;
  /** Of all the WARC files that belong together. */
  readonly revisits?: Revisits;
  /** What goes wrong while `chunks` are unpacked. */
  readonly damage?: Damage;
}

/**
 * The reports in a WARC file (ISO 28500), unpacked already, one for each page that was answered with success; in order, in
 * constant memory. Bytes are those of the record's content after its transfer and content codings; `part` is the record's id.
 */
export async function* captureWarc(
  chunks: AsyncIterable<Uint8Array | typeof GAP>,
  context: ArchiveContext,
  { format = 'warc', revisits = new Revisits(), damage = { members: 0, cut: false } }: WarcReading = {},
): AsyncGenerator<Captured, void, undefined> {
  const left = new LeftOut(damage);
  const reader = new ByteReader(metered(chunks, context));
  try {
    let records = 0;
    for await (const record of readRecords(reader, left.faults)) {
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
  for (const note of left.notes(revisits)) yield { kind: 'note', note };
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
