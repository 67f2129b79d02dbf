import type { Source, Span, Statement, Trace } from '../contract/index.ts';
import { exportTrace } from '../report/position.ts';
import { contentWords } from './contentWords.ts';

/** A trace opened for its table: the statement as the program has it (UTF-16), and as it is exported (code points). */
interface Row {
  readonly trace: Trace;
  readonly statement: Statement;
  readonly exported: Statement;
  readonly depth: number;
  readonly sources: ReadonlyMap<string, Source>;
}

export type Cell = string | number | boolean | null;

/** A column of the table of statements. A cell is null where there is nothing or it cannot be told. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'share' | 'truth';
  cell(row: Row): Cell;
}

/** The columns in their order. docs/formats.md explains each; a test holds the two together. */
export const STATEMENT_COLUMNS: readonly Column[] = [
  { name: 'report', type: 'text', cell: ({ trace }) => trace.report.id },
  { name: 'file', type: 'text', cell: ({ trace }) => trace.report.file },
  { name: 'outlet', type: 'text', cell: ({ trace }) => trace.report.outlet.name ?? trace.report.outlet.domain },
  { name: 'published', type: 'text', cell: ({ trace }) => trace.report.published },
  { name: 'statement', type: 'text', cell: ({ statement }) => statement.id },
  { name: 'within', type: 'text', cell: ({ statement }) => statement.within },
  { name: 'depth', type: 'whole', cell: ({ depth }) => depth },
  { name: 'speaker', type: 'text', cell: (row) => speakerOf(row)?.name ?? null },
  { name: 'kind', type: 'text', cell: (row) => speakerOf(row)?.kind ?? null },
  { name: 'named', type: 'truth', cell: (row) => speakerOf(row)?.named ?? null },
  { name: 'grade', type: 'text', cell: ({ statement }) => statement.grade },
  { name: 'alleged', type: 'truth', cell: ({ statement }) => statement.alleged },
  { name: 'chain', type: 'text', cell: chainCell },
  { name: 'form', type: 'text', cell: ({ statement }) => statement.form },
  { name: 'act', type: 'text', cell: ({ statement }) => statement.act },
  { name: 'negated', type: 'truth', cell: ({ statement }) => statement.negated },
  { name: 'modal', type: 'text', cell: ({ statement }) => statement.modal },
  { name: 'loaded', type: 'truth', cell: ({ statement }) => statement.loaded },
  { name: 'how', type: 'text', cell: ({ statement }) => statement.how },
  { name: 'setting', type: 'text', cell: ({ statement }) => statement.setting },
  { name: 'addressee', type: 'text', cell: addresseeCell },
  { name: 'time', type: 'text', cell: ({ statement }) => statement.time?.value ?? null },
  { name: 'source', type: 'text', cell: (row) => words(row.statement.source, row) },
  { name: 'cue', type: 'text', cell: (row) => words(row.statement.cue ? [row.statement.cue] : [], row) },
  { name: 'content', type: 'text', cell: (row) => contentWords(row.statement, row.trace.text) },
  { name: 'start', type: 'whole', cell: ({ exported }) => extreme(exported.content, 'start') },
  { name: 'end', type: 'whole', cell: ({ exported }) => extreme(exported.content, 'end') },
  { name: 'sure_statement', type: 'share', cell: ({ statement }) => statement.confidence.statement },
  { name: 'sure_speaker', type: 'share', cell: ({ statement }) => statement.confidence.speaker },
  { name: 'sure_chain', type: 'share', cell: ({ statement }) => statement.confidence.chain },
];

/** One row of cells a statement, in the order of the trace. Positions (`start`, `end`) are code points. */
export function statementRows(trace: Trace): Cell[][] {
  const sources = new Map(trace.sources.map((s) => [s.id, s]));
  const exported = exportTrace(trace).statements;
  const depths = depthsOf(trace.statements);
  return trace.statements.map((statement, i) => {
    const row = { trace, statement, exported: exported[i] ?? statement, depth: depths.get(statement.id) ?? 0, sources };
    return STATEMENT_COLUMNS.map(({ cell }) => cell(row));
  });
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

function chainCell(row: Row): string {
  return row.statement.chain.map((step) => nameOf(step.source, row) ?? 'unknown').join(' > ');
}

function addresseeCell(row: Row): string {
  return row.statement.addressee.map((a) => nameOf(a.source, row) ?? words([a], row)).join('; ');
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
