import type { Source, Span, Statement, Trace } from '../contract/index.ts';
import { exportTrace } from '../report/position.ts';
import { contentWords } from './contentWords.ts';
import { csvRow } from './csvRow.ts';

/** A trace opened for its table: the statement as the program has it (UTF-16), and as it is exported (code points). */
interface Row {
  readonly trace: Trace;
  readonly statement: Statement;
  readonly exported: Statement;
  readonly depth: number;
  readonly sources: ReadonlyMap<string, Source>;
}

type Cell = string | number | boolean | null;

/** The columns in their order. docs/formats.md explains each; a test holds the two together. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['report', ({ trace }) => trace.report.id],
  ['file', ({ trace }) => trace.report.file],
  ['outlet', ({ trace }) => trace.report.outlet.name ?? trace.report.outlet.domain],
  ['published', ({ trace }) => trace.report.published],
  ['statement', ({ statement }) => statement.id],
  ['within', ({ statement }) => statement.within],
  ['depth', ({ depth }) => depth],
  ['speaker', (row) => speakerOf(row)?.name ?? null],
  ['kind', (row) => speakerOf(row)?.kind ?? null],
  ['named', (row) => speakerOf(row)?.named ?? null],
  ['grade', ({ statement }) => statement.grade],
  ['alleged', ({ statement }) => statement.alleged],
  ['chain', (row) => row.statement.chain.map((step) => nameOf(step.source, row) ?? 'unknown').join(' > ')],
  ['form', ({ statement }) => statement.form],
  ['act', ({ statement }) => statement.act],
  ['negated', ({ statement }) => statement.negated],
  ['modal', ({ statement }) => statement.modal],
  ['loaded', ({ statement }) => statement.loaded],
  ['how', ({ statement }) => statement.how],
  ['setting', ({ statement }) => statement.setting],
  ['addressee', (row) => row.statement.addressee.map((a) => nameOf(a.source, row) ?? words([a], row)).join('; ')],
  ['time', ({ statement }) => statement.time?.value ?? null],
  ['source', (row) => words(row.statement.source, row)],
  ['cue', (row) => words(row.statement.cue ? [row.statement.cue] : [], row)],
  ['content', (row) => contentWords(row.statement, row.trace.text)],
  ['start', ({ exported }) => extreme(exported.content, 'start')],
  ['end', ({ exported }) => extreme(exported.content, 'end')],
  ['sure_statement', ({ statement }) => statement.confidence.statement],
  ['sure_speaker', ({ statement }) => statement.confidence.speaker],
  ['sure_chain', ({ statement }) => statement.confidence.chain],
];

export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** The header row: once, before the rows of all traces. */
export const CSV_HEAD = csvRow(CSV_COLUMNS);

/** One row a statement, in the order of the trace. Positions (`start`, `end`) are code points. */
export function writeCsv(trace: Trace): string {
  const sources = new Map(trace.sources.map((s) => [s.id, s]));
  const exported = exportTrace(trace).statements;
  const depths = depthsOf(trace.statements);
  return trace.statements
    .map((statement, i) => {
      const row = { trace, statement, exported: exported[i] ?? statement, depth: depths.get(statement.id) ?? 0, sources };
      return csvRow(COLUMNS.map(([, cell]) => cell(row)));
    })
    .join('');
}

/** 0 for an outermost statement, 1 for one inside it. An outer statement stands before its inner ones. */
function depthsOf(statements: readonly Statement[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const s of statements) depths.set(s.id, s.within === null ? 0 : (depths.get(s.within) ?? 0) + 1);
  return depths;
}

function speakerOf({ statement, sources }: Row): Source | undefined {
  return statement.speaker === null ? undefined : sources.get(statement.speaker);
}

function nameOf(id: string | null, { sources }: Row): string | null {
  return id === null ? null : (sources.get(id)?.name ?? null);
}

function words(spans: readonly Span[], { trace }: Row): string {
  return spans.map((s) => trace.text.slice(s.start, s.end)).join(' … ');
}

function extreme(spans: readonly Span[], side: 'start' | 'end'): number | null {
  if (spans.length === 0) return null;
  const places = spans.map((s) => s[side]);
  return side === 'start' ? Math.min(...places) : Math.max(...places);
}
