import type { Line } from '../lines.ts';

/** A page's lines, with what the rules on running lines need to know of the page. */
export interface PageLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** What stands at the edge of pages and is no part of the report. */
export interface FurnitureRule {
  /** The reason it is removed with. */
  readonly reason: string;
  /** The lines among the pages' that are such. */
  find(pages: readonly PageLines[], context: FurnitureContext): Iterable<Line>;
}

export interface FurnitureContext {
  /** The title that the file gives itself. */
  readonly title: string | null;
}

/** Share of the page's height from its upper and its lower edge. */
export function isNearEdge(line: Line, page: PageLines, top: number, bottom: number): boolean {
  return line.base < page.height * top || line.base > page.height * (1 - bottom);
}

/** The lines of the page's outermost rows, at most `rows` from above and as many from below. */
export function outerLines(page: PageLines, rows: number): Set<Line> {
  const bases = [...new Set(page.lines.map((l) => Math.round(l.base)))].sort((a, b) => a - b);
  const upper = bases[Math.min(rows, bases.length) - 1] ?? 0;
  const lower = bases[Math.max(0, bases.length - rows)] ?? Number.POSITIVE_INFINITY;
  return new Set(page.lines.filter((l) => Math.round(l.base) <= upper || Math.round(l.base) >= lower));
}
