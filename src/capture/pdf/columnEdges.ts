import type { Line } from './lines.ts';
import type { Region } from './regions.ts';
import { isFirstLineIndent, type Typography } from './typography.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The edges of the column around each line. */
export class ColumnEdges {
  /** How far right the body's lines reach, by where they begin. */
  readonly #reach = new Map<number, number>();
  readonly #cache = new Map<Region, Column[]>();
  readonly #indent: number;

  constructor(pages: readonly (readonly Region[])[], typography: Typography) {
    this.#indent = typography.indent;
    for (const { left, right, size } of pages.flat().flatMap((r) => r.lines)) {
      if (Math.abs(size - typography.bodySize) > 0.3) continue;
      const key = Math.round(left);
      this.#reach.set(key, Math.max(right, this.#reach.get(key) ?? 0));
    }
  }

  #usual(left: number): number {
    const key = Math.round(left);
    return Math.max(...[key - 1, key, key + 1].map((k) => this.#reach.get(k) ?? 0));
  }

  of(region: Region, index: number): Column {
    let columns = this.#cache.get(region);
    if (!columns) {
      columns = region.lines.map((_, i) => this.#around(region, i));
      this.#cache.set(region, columns);
    }
    return columns[index] ?? region;
  }

  /** From the lines of the same type around it; few lines say little, so the document's usual edges help out. */
  #around({ lines }: Region, index: number): Column {
    const line = lines[index];
    if (!line) return { left: 0, right: 0 };
    const base = baseLeft(lines, index, this.#indent);
    const near: Line[] = [line];
    for (const step of [-1, 1]) {
      for (let k = index + step; k >= 0 && k < lines.length && Math.abs(k - index) <= 12; k += step) {
        const l = lines[k];
        if (!l || Math.abs(l.size - line.size) > 0.04 * line.size) break;
        // On the edge, or set in as the first line of a paragraph whose next line is on it.
        const below = lines[k + 1];
        const isFirst = isFirstLineIndent(l.left - base, l.size) && below && Math.abs(below.left - base) < 0.5 * l.size;
        if (Math.abs(l.left - base) > 0.5 * line.size && !isFirst) break;
        near.push(l);
      }
    }
    const left = Math.min(base, ...near.map((l) => l.left));
    let right = Math.max(...near.map((l) => l.right));
    // A single short line would always seem full.
    const flush = near.filter((l) => l.right > right - 1).length;
    if (near.length < 6 && flush < 2) right = Math.max(right, this.#usual(left));
    return { left, right };
  }
}

/** Where the column around a line begins: at the line itself, unless it is set in as the first of a paragraph. */
function baseLeft(lines: readonly Line[], index: number, indent: number): number {
  const line = lines[index];
  if (!line) return 0;
  const alike = (l: Line | undefined): l is Line => l !== undefined && Math.abs(l.size - line.size) < 0.04 * line.size;
  const below = lines[index + 1];
  if (alike(below) && isFirstLineIndent(line.left - below.left, line.size)) return below.left;
  // A paragraph of one line stands over the first line of the next: the edge shows a few lines away.
  if (indent === 0) return line.left;
  for (const k of [1, 2, 3, 4].flatMap((d) => [index + d, index - d])) {
    const near = lines[k];
    if (alike(near) && Math.abs(line.left - near.left - indent) < 1) return near.left;
  }
  return line.left;
}
