import { MappedText } from '../../report/mappedText.ts';
import { type Cell, joinWith, type Line } from './lines.ts';

/** How far apart edges may lie that are the same edge of a column, in points. */
const EDGE = 4;
const FEWEST_ROWS = 3;
const MOST_ROWS = 2_000;

interface Row {
  readonly lines: Line[];
  readonly cells: Cell[];
  readonly base: number;
  readonly size: number;
}

interface Column {
  left: number;
  right: number;
  readonly cells: Cell[];
}

/**
 * Puts the lines of each table of figures on a page into one line that stands for it. A table shows in rows of cells whose
 * edges lie under each other, that do not fill their columns as prose does, and that hold figures.
 */
export function withTables(lines: readonly Line[]): Line[] {
  const rows = rowsOf(lines);
  const taken = new Set<Line>();
  const made: Line[] = [];
  for (let i = 0; i < rows.length; ) {
    const { found, columns, isTable } = tableFrom(rows, i);
    if (isTable) {
      const above = rows[i - 1];
      const head = above && !above.lines.some((l) => taken.has(l)) && isHead(above, found, columns) ? [above] : [];
      const all = [...head, ...found];
      for (const row of all) for (const l of row.lines) taken.add(l);
      made.push(toLine(all));
    }
    i += Math.max(1, found.length);
  }
  if (made.length === 0) return [...lines];
  const out: Line[] = [];
  const pending = [...made];
  for (const line of lines) {
    if (!taken.has(line)) out.push(line);
    else if (pending[0]) out.push(...pending.splice(0));
  }
  return out;
}

function rowsOf(lines: readonly Line[]): Row[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.left - b.left);
  const rows: Row[] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(line.base - row.base) < 0.2 * Math.max(line.size, row.size)) {
      row.lines.push(line);
      row.cells.push(...line.cells);
      row.cells.sort((a, b) => a.left - b.left);
    } else rows.push({ lines: [line], cells: [...line.cells], base: line.base, size: line.size });
  }
  return rows;
}

/** The rows from `start` on whose cells stand under each other, and whether they make a table. */
function tableFrom(rows: readonly Row[], start: number): { found: Row[]; columns: Column[]; isTable: boolean } {
  const first = rows[start];
  if (!first || first.cells.length < 2) return { found: [], columns: [], isTable: false };
  const columns: Column[] = first.cells.map((c) => ({ left: c.left, right: c.right, cells: [c] }));
  const found = [first];
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i];
    const above = rows[i - 1];
    if (!row || !above || found.length >= MOST_ROWS || row.base - above.base > 3.2 * row.size || row.cells.length < 2) break;
    const fits = row.cells.map((c) => columns.find((k) => isUnder(c, k)));
    if (fits.some((k) => k === undefined) || new Set(fits).size < fits.length) break;
    row.cells.forEach((c, n) => {
      const column = fits[n];
      column?.cells.push(c);
    });
    found.push(row);
  }
  return { found, columns, isTable: found.length >= FEWEST_ROWS && !isProse(columns) && hasFigures(columns) };
}

/** The row above a table that names its columns: set in the middle or not, each cell stands over one. */
function isHead(row: Row, table: readonly Row[], columns: readonly Column[]): boolean {
  const first = table[0];
  if (!first || row.cells.length < 2 || row.cells.length > columns.length || first.base - row.base > 3.2 * row.size) return false;
  const over = row.cells.map((cell) => {
    const middle = (cell.left + cell.right) / 2;
    return columns.findLastIndex((k) => Math.min(...k.cells.map((c) => c.left)) - EDGE <= middle);
  });
  return over.every((k) => k >= 0) && new Set(over).size === over.length;
}

/** The cell shares an edge or its middle with one that stands in the column. */
function isUnder(cell: Cell, column: Column): boolean {
  return column.cells
    .slice(-6)
    .some(
      (c) =>
        Math.abs(c.left - cell.left) < EDGE ||
        Math.abs(c.right - cell.right) < EDGE ||
        Math.abs(c.left + c.right - cell.left - cell.right) < 2 * EDGE,
    );
}

/** Columns of prose are full: nearly every line reaches the gap before the next column. */
function isProse(columns: readonly Column[]): boolean {
  let full = 0;
  let all = 0;
  columns.slice(0, -1).forEach((column, i) => {
    const next = Math.min(...(columns[i + 1]?.cells.map((c) => c.left) ?? []));
    for (const c of column.cells) {
      all++;
      if (next - c.right < 0.2 * (next - c.left)) full++;
    }
  });
  const words = columns.flatMap((c) => c.cells).map((c) => c.text.text.split(' ').length);
  return full > 0.5 * all || words.reduce((a, b) => a + b, 0) > 8 * words.length;
}

/** In one column beside the first most cells under the head hold a figure. */
function hasFigures(columns: readonly Column[]): boolean {
  return columns.slice(1).some((column) => {
    const cells = column.cells.slice(1);
    return cells.filter((c) => isFigure(c.text.text)).length >= 0.5 * cells.length && cells.length >= FEWEST_ROWS - 1;
  });
}

/** A number, an amount, a score or a date, and hardly anything else. */
function isFigure(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return /\d/.test(text) && text.length <= 24 && letters <= 0.4 * text.length;
}

function toLine(rows: readonly Row[]): Line {
  const all = rows.flatMap((r) => r.lines);
  const first = all[0] as Line;
  const text = joinWith(
    '\n',
    rows.map((r) =>
      joinWith(
        '\t',
        r.cells.map((c) => c.text),
      ),
    ),
  );
  return {
    ...first,
    text: text.length > 0 ? text : MappedText.empty,
    left: Math.min(...all.map((l) => l.left)),
    right: Math.max(...all.map((l) => l.right)),
    bold: false,
    italic: false,
    cells: [],
    isTable: true,
  };
}
