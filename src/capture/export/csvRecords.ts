import type { MappedText } from '../../report/mappedText.ts';
import { type CsvRow, cellText, delimiterOf, readCsv } from '../csv/readCsv.ts';
import { type ExportRecord, fieldKey } from './exportRecord.ts';

/** The names of a table's columns; null where the text begins with no such row. */
export function columnsOf(source: string): string[] | null {
  const delimiter = delimiterOf(source);
  if (delimiter === null) return null;
  const [first] = readCsv(source, delimiter);
  return first ? first.cells.map((c) => fieldKey(cellText(source, c).text)) : null;
}

/** The rows under the names of the columns. */
export function* csvRecords(source: string): Generator<ExportRecord> {
  const delimiter = delimiterOf(source);
  if (delimiter === null) return;
  const columns = columnsOf(source) ?? [];
  let first = true;
  for (const row of readCsv(source, delimiter)) {
    if (!first) yield recordOf(row, columns, source);
    first = false;
  }
}

function recordOf(row: CsvRow, columns: readonly string[], source: string): ExportRecord {
  const text = (...names: string[]): MappedText | null => {
    for (const name of names) {
      const cell = row.cells[columns.indexOf(name)];
      const said = cell ? cellText(source, cell).trim() : null;
      if (said && said.length > 0) return said;
    }
    return null;
  };
  return {
    from: row.from,
    to: row.to,
    text,
    texts: (...names) => {
      const said = text(...names);
      return said ? [said] : [];
    },
    records: () => [],
    has: (...names) => names.some((n) => columns.includes(n)),
  };
}
