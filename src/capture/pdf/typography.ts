import type { Line } from './lines.ts';

/** What is usual in a document: against it headings, captions and breaks stand out. */
export interface Typography {
  /** Size and font of the body text. */
  readonly bodySize: number;
  readonly bodyFont: number;
  /** From one baseline to the next within a paragraph, in sizes of the type, for text of about this size. */
  lead(size: number): number;
  /** Lines of the body end flush at the right. */
  readonly justified: boolean;
  /** By how much the first lines of the body's paragraphs are set in, in points; 0 where they are not. */
  readonly indent: number;
}

/** `columns` are the document's lines, column by column, each from top to bottom. */
export function typographyOf(columns: readonly (readonly Line[])[]): Typography {
  const lines = columns.flat();
  const [bodySize, bodyFont] = mainStyle(lines);
  const leads = leadsBySize(columns);
  const bodyLead = leads.get(Math.round(bodySize)) ?? 1.3;
  return {
    bodySize,
    bodyFont,
    lead: (size) => leads.get(Math.round(size)) ?? bodyLead,
    justified: isJustified(columns, bodySize),
    indent: indentOf(columns, bodySize, bodyLead),
  };
}

function mainStyle(lines: readonly Line[]): [size: number, font: number] {
  const bySize = new Map<number, number>();
  for (const l of lines) add(bySize, Math.round(l.size * 5) / 5, l.text.length);
  const size = heaviest(bySize) ?? 10;
  const byFont = new Map<number, number>();
  for (const l of lines) if (Math.abs(l.size - size) < 0.3) add(byFont, l.font, l.text.length);
  return [size, heaviest(byFont) ?? 0];
}

function add(map: Map<number, number>, key: number, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

function heaviest(map: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [key, weight] of map) if (weight > most) [best, most] = [key, weight];
  return best;
}

/**
 * The usual step for each size. After a line that fills its column the paragraph mostly goes on, so these steps count where
 * there are some: a list of short lines has more steps between its paragraphs than within them.
 */
function leadsBySize(columns: readonly (readonly Line[])[]): Map<number, number> {
  const steps = new Map<number, { full: number[]; all: number[] }>();
  for (const column of columns) {
    const left = column.reduce((m, l) => Math.min(m, l.left), Number.POSITIVE_INFINITY);
    const right = column.reduce((m, l) => Math.max(m, l.right), 0);
    for (let i = 1; i < column.length; i++) {
      const a = column[i - 1];
      const b = column[i];
      if (!a || !b || Math.abs(a.size - b.size) > 0.1 * b.size) continue;
      const step = (b.base - a.base) / b.size;
      if (step < 0.8 || step > 2.6) continue;
      const entry = steps.get(Math.round(b.size)) ?? { full: [], all: [] };
      entry.all.push(step);
      if (a.right > right - 0.15 * (right - left)) entry.full.push(step);
      steps.set(Math.round(b.size), entry);
    }
  }
  return new Map([...steps].map(([size, { full, all }]) => [size, smallestFrequent(full.length >= 2 ? full : all)]));
}

/** Of steps that come nearly as often as the commonest the smallest: where paragraphs have two lines, both are common. */
function smallestFrequent(steps: readonly number[]): number {
  const sorted = [...steps].sort((a, b) => a - b);
  // How many steps lie within 0.06 of each, counted with two places that only move on.
  let from = 0;
  let to = 0;
  const near = sorted.map((s) => {
    while ((sorted[from] ?? 0) < s - 0.06) from++;
    while (to < sorted.length && (sorted[to] ?? 0) < s + 0.06) to++;
    return to - from;
  });
  const most = near.reduce((a, b) => Math.max(a, b), 0);
  return sorted.find((_, i) => (near[i] ?? 0) >= Math.max(1, 0.3 * most)) ?? 1.3;
}

function isJustified(columns: readonly (readonly Line[])[], size: number): boolean {
  let flush = 0;
  let all = 0;
  for (const column of columns) {
    const body = column.filter((l) => Math.abs(l.size - size) < 0.3);
    if (body.length < 4) continue;
    const edge = commonest(body.map((l) => l.right));
    all += body.length;
    flush += body.filter((l) => Math.abs(l.right - edge) < 0.8).length;
  }
  return all > 0 && flush / all > 0.5;
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) add(counts, Math.round(v), 1);
  return heaviest(counts) ?? 0;
}

/** Some lines begin a little to the right of the column's edge, the line after them on it, and no room stands over them. */
function indentOf(columns: readonly (readonly Line[])[], size: number, lead: number): number {
  const indents: number[] = [];
  let spaced = 0;
  for (const column of columns) {
    const body = column.filter((l) => Math.abs(l.size - size) < 0.3);
    const edge = commonest(body.map((l) => l.left));
    for (let i = 1; i < body.length; i++) {
      const a = body[i - 1];
      const b = body[i];
      if (!a || !b) continue;
      const step = (b.base - a.base) / b.size;
      if (step > lead * 1.25) spaced++;
      else if (isFirstLineIndent(b.left - edge, size) && Math.abs(a.left - edge) < 0.5 * size) indents.push(b.left - edge);
    }
  }
  return indents.length >= 2 && indents.length > spaced ? commonest(indents.map((i) => i * 4)) / 4 : 0;
}

export function isFirstLineIndent(by: number, size: number): boolean {
  return by > 0.7 * size && by < 4 * size;
}
