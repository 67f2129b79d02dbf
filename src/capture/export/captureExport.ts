import type { Diagnostic, Report } from '../../contract/index.ts';
import { MappedText } from '../../report/mappedText.ts';
import type { Captured } from '../archive/captured.ts';
import { mostElements, tooManyElements } from '../archive/limits.ts';
import { originOf } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import { decode } from '../decode.ts';
import { addressOf, type EntryReading, entryReport } from '../entry/entryReport.ts';
import type { HeldText } from '../entry/heldEntry.ts';
import type { CaptureOptions } from '../options.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { csvRecords } from './csvRecords.ts';
import type { ExportRecord } from './exportRecord.ts';
import { type ExportEntry, heldEntries } from './heldEntries.ts';
import { type ExportForm, exportForm } from './isExport.ts';
import { jsonRecords } from './jsonRecords.ts';
import { markdownRecords } from './markdownRecords.ts';
import { xmlRecords } from './xmlRecords.ts';

/**
 * The articles in an export of a reading service (see `exportKinds.ts`) as reports: whole, or, where the export has only
 * what its reader marked in an article, those passages (a stub). Bytes are those of the export.
 *
 * @throws CaptureError `no-text` where the export holds addresses alone, `unsupported` where it is no export.
 */
export async function* captureExport(bytes: Uint8Array, options: CaptureOptions): AsyncGenerator<Captured, void, undefined> {
  const form = exportForm(bytes);
  if (!form) throw new CaptureError('unsupported', options.file, 'this is no export of a reading service that is known');
  const file = form.form === 'xml' ? decodeXml(bytes, options.encoding) : decode(bytes, options.encoding ?? 'utf-8');
  const reading: EntryReading = { file, options, format: 'export', by: 'export', base: null };
  let given = 0;
  let bare = 0;
  const { records, cut } = recordsOf(form, file.text, options);
  for (const held of heldEntries(records)) {
    const content = held.entry.content ?? marked(held.passages);
    if (!content) {
      bare++;
      continue;
    }
    const part = addressOf(held.entry, null) ?? held.entry.title?.text.text ?? `entry ${given + bare + 1}`;
    try {
      yield { kind: 'report', report: await reportOf(held, content, reading), part };
      given++;
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      if (error.code !== 'no-text') yield { kind: 'problem', error, part };
      else bare++;
    }
  }
  if (given === 0) throw new CaptureError('no-text', options.file, nothing(form, bare));
  if (bare > 0) yield { kind: 'note', note: withoutText(bare) };
  if (cut) yield { kind: 'note', note: tooManyElements('export', options.limits) };
}

function recordsOf(
  { form }: ExportForm,
  source: string,
  { limits }: CaptureOptions,
): { records: Iterable<ExportRecord>; cut: boolean } {
  if (form === 'xml') return xmlRecords(source, mostElements(limits));
  const readers = { csv: csvRecords, json: jsonRecords, markdown: markdownRecords, links: () => [] };
  return { records: readers[form](source), cut: false };
}

async function reportOf(held: ExportEntry, content: HeldText, reading: EntryReading): Promise<Report> {
  const report = await entryReport(held.entry, content, reading);
  const notes = held.notes.map((n) => n.collapseSpace().trim()).filter((n) => n.length > 0);
  const removed = notes.map((text) => ({ reason: 'reader-note', text: text.text, origin: originOf(text, 0, reading.file) }));
  const whole = held.entry.content !== null;
  const n = held.passages.length;
  const message = `the export has only ${n === 1 ? 'one passage' : `${n} passages`} of it, which its reader marked`;
  const told: Diagnostic[] = whole ? [] : [{ rule: 'passages', severity: 'warning', message }];
  return {
    ...report,
    head: { ...report.head, stub: report.head.stub || !whole },
    removed: [...report.removed, ...removed],
    diagnostics: [...told, ...report.diagnostics],
  };
}

/** The passages as one text, an empty line between each two. */
function marked(passages: readonly MappedText[]): HeldText | null {
  const parts: MappedText[] = [];
  for (const passage of passages) {
    const at = parts.at(-1)?.runs.at(-1)?.to;
    if (at !== undefined) parts.push(MappedText.changed('\n\n', at, at, 'value'));
    parts.push(passage);
  }
  return parts.length > 0 ? { text: MappedText.concat(parts), kind: 'text' } : null;
}

function nothing({ service }: ExportForm, entries: number): string {
  const list = entries > 0 ? `${entries} addresses` : 'addresses';
  return `the ${service} export is a list of ${list} without the texts; save the pages themselves`;
}

function withoutText(entries: number): Diagnostic {
  const message = `of ${entries} of its articles the export has no text; save their pages to read them`;
  return { rule: 'no-text', severity: 'info', message };
}
