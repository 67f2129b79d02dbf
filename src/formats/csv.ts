import type { Trace } from '../contract/index.ts';
import { csvRow } from './csvRow.ts';
import { STATEMENT_COLUMNS, statementRows } from './statementTable.ts';

export const CSV_COLUMNS: readonly string[] = STATEMENT_COLUMNS.map(({ name }) => name);

/** The header row: once, before the rows of all traces. */
export const CSV_HEAD = csvRow(CSV_COLUMNS);

/** One row a statement, in the order of the trace. Positions (`start`, `end`) are code points. */
export function writeCsv(trace: Trace): string {
  return statementRows(trace).map(csvRow).join('');
}
