import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { Trace } from '../contract/index.ts';
import { type Column, STATEMENT_COLUMNS, statementRows } from './statementTable.ts';

const TYPES: Readonly<Record<Column['type'], BasicType>> = { text: 'STRING', whole: 'INT32', share: 'DOUBLE', truth: 'BOOLEAN' };

/**
 * The statements of the traces as one Parquet file: the columns of the CSV, with types. Words stand as the report has them,
 * and what there is not or cannot be told is null, never an empty text. Positions are code points. Not a text: bytes.
 */
export function writeParquet(traces: readonly Trace[]): Uint8Array {
  const rows = traces.flatMap((trace) => statementRows(trace));
  const columnData = STATEMENT_COLUMNS.map(({ name, type }, i) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => {
      const cell = row[i] ?? null;
      if (typeof cell !== 'string') return cell;
      // UTF-8 has no lone surrogates.
      return cell === '' ? null : cell.toWellFormed();
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
