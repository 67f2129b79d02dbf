import type { Line } from './lines.ts';

/** Lines that stand under each other in one column with nothing beside them that belongs in between. */
export interface Region {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page with more lines than this is read in the order of the file: comparing each with each would take too long. */
const MOST_LINES = 1_500;
const MOST_REGIONS = 150;

/**
 * The regions of a page in reading order. A line goes on a region where it is the only one right under the region's last
 * line, and that one the only one right over it; so columns, boxes beside the text and spanning lines part by themselves.
 */
export function regionsOf(lines: readonly Line[]): Region[] {
  if (lines.length > MOST_LINES) return lines.length === 0 ? [] : [toRegion(lines)];
  return inReadingOrder(chains(lines));
}

function chains(lines: readonly Line[]): Region[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.left - b.left);
  const below = new Map<Line, Line[]>();
  const above = new Map<Line, Line[]>();
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i];
    if (!a) continue;
    const seen: Line[] = [];
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.base - a.base < 0.3 * Math.min(a.size, b.size) || !overlap(a, b)) continue;
      // Hidden behind a nearer line that covers the same stretch.
      if (seen.some((s) => overlap(s, b) && covers(s, a, b))) continue;
      seen.push(b);
      if (Math.min(...seen.map((s) => s.left)) <= a.left + 1 && Math.max(...seen.map((s) => s.right)) >= a.right - 1) break;
      if (b.base - a.base > 400) break;
    }
    below.set(a, seen);
    for (const b of seen) above.set(b, [...(above.get(b) ?? []), a]);
  }
  const next = new Map<Line, Line>();
  for (const [a, list] of below) {
    const b = list[0];
    if (list.length === 1 && b && above.get(b)?.length === 1) next.set(a, b);
  }
  const follows = new Set(next.values());
  return sorted
    .filter((l) => !follows.has(l))
    .map((l) => {
      const run = [l];
      for (let at = next.get(l); at; at = next.get(at)) run.push(at);
      return toRegion(run);
    });
}

function overlap(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
}

/** `s` hides from `b` the part of `a` that stands over it. */
function covers(s: Line, a: Line, b: Line): boolean {
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  return Math.min(s.right, right) - Math.max(s.left, left) > 0.5 * (right - left) || s.base < b.base - 0.3 * b.size;
}

function toRegion(lines: readonly Line[]): Region {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (const l of lines) {
    left = Math.min(left, l.left);
    right = Math.max(right, l.right);
    top = Math.min(top, l.base - l.size);
    bottom = Math.max(bottom, l.base);
  }
  return { lines, left, right, top, bottom };
}

/**
 * After Breuel's partial order ("High performance document layout analysis", 2003): a region comes before another that it
 * stands over, and before one in a column to its right unless something spans both between them. Ties go to the one that
 * stands higher, then further left.
 */
function inReadingOrder(regions: readonly Region[]): Region[] {
  if (regions.length > MOST_REGIONS) return [...regions];
  const cuts = cutsBetween(regions);
  const before = regions.map((a) => regions.map((b) => a !== b && comesBefore(a, b, regions, cuts)));
  const done = new Set<number>();
  const out: Region[] = [];
  const waits = (k: number) => regions.some((_, i) => !done.has(i) && before[i]?.[k]);
  while (out.length < regions.length) {
    const open = regions.map((_, k) => k).filter((k) => !done.has(k));
    const free = open.filter((k) => !waits(k));
    const k = (free.length > 0 ? free : open).reduce((a, b) => (standsFirst(regions[b], regions[a]) ? b : a));
    done.add(k);
    const region = regions[k];
    if (region) out.push(region);
  }
  return out;
}

function comesBefore(a: Region, b: Region, all: readonly Region[], cuts: readonly number[]): boolean {
  if (overlap(a, b)) return a.top < b.top;
  if (a.right > b.left + 1) return false;
  if (!areBeside(a, b, all, cuts)) return false;
  return !all.some((c) => c !== a && c !== b && overlap(c, a) && overlap(c, b) && isBetween(c, a, b));
}

/** They share some height, or stand in columns that do: the lower part of a left column beside the upper part of a right one. */
function areBeside(a: Region, b: Region, all: readonly Region[], cuts: readonly number[]): boolean {
  if (shareHeight(a, b)) return true;
  // Where a straight cut across the page parts the two, what stands under it is read later, whatever its column.
  if (a.top < b.top || cuts.some((y) => y >= b.bottom - 1 && y <= a.top + 1)) return false;
  return all.some(
    (c) =>
      (c !== a && overlap(c, a) && c.right <= b.left + 1 && c.top < a.top && shareHeight(c, b)) ||
      (c !== b && overlap(c, b) && c.left >= a.right - 1 && c.top > b.top && shareHeight(c, a)),
  );
}

/** Heights at which no region stands: the lower edges of what stands over such a gap. */
function cutsBetween(regions: readonly Region[]): number[] {
  const sorted = [...regions].sort((a, b) => a.top - b.top);
  const cuts: number[] = [];
  let bottom = sorted[0]?.bottom ?? 0;
  for (const r of sorted) {
    if (r.top > bottom - 1) cuts.push(bottom);
    bottom = Math.max(bottom, r.bottom);
  }
  return cuts;
}

function shareHeight(a: Region, b: Region): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
}

function isBetween(c: Region, a: Region, b: Region): boolean {
  const middle = (r: Region) => (r.top + r.bottom) / 2;
  return (middle(b) < middle(c) && middle(c) < middle(a)) || (middle(a) < middle(c) && middle(c) < middle(b));
}

function standsFirst(a: Region | undefined, b: Region | undefined): boolean {
  if (!a || !b) return false;
  return Math.abs(a.top - b.top) > 2 ? a.top < b.top : a.left < b.left;
}
