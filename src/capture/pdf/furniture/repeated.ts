import type { Line } from '../lines.ts';
import { type FurnitureRule, isNearEdge, outerLines, type PageLines } from './pageLines.ts';

/** How far the same line may stand from its place on another page, in points. */
const SHIFT = 4;
const ROWS = 5;

interface Seen {
  readonly line: Line;
  readonly page: number;
  readonly fromTop: number;
  readonly fromBottom: number;
}

function repeated(part: 'header' | 'footer'): FurnitureRule {
  return {
    reason: part === 'header' ? 'running-header' : 'running-footer',
    find(pages) {
      const groups = new Map<string, Seen[]>();
      for (const page of pages) {
        const outer = outerLines(page, ROWS);
        for (const line of page.lines) {
          const upper = line.base < page.height / 2;
          if (upper !== (part === 'header') || !(outer.has(line) || isNearEdge(line, page, 0.12, 0.1))) continue;
          const key = signature(line.text.text);
          const group = groups.get(key) ?? [];
          group.push({ line, page: page.number, fromTop: line.base, fromBottom: page.height - line.base });
          groups.set(key, group);
        }
      }
      return [...groups.values()].flatMap((group) => recurring(group, pages));
    },
  };
}

/** Letters only: numbers change from page to page. */
function signature(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Of lines with one wording, those that stand at one place on enough pages. */
function recurring(group: readonly Seen[], pages: readonly PageLines[]): Line[] {
  const enough = pages.length <= 3 ? 2 : Math.max(2, Math.ceil(pages.length * 0.3));
  const out = new Set<Line>();
  for (const edge of ['fromTop', 'fromBottom'] as const) {
    const sorted = [...group].sort((a, b) => a[edge] - b[edge]);
    for (let i = 0; i < sorted.length; ) {
      let j = i + 1;
      while (j < sorted.length && (sorted[j]?.[edge] ?? 0) - (sorted[j - 1]?.[edge] ?? 0) < SHIFT) j++;
      const here = sorted.slice(i, j);
      const numbers = new Set(here.map((s) => s.page));
      if (numbers.size >= enough || (numbers.size >= 2 && isAlternating(numbers, pages.length)))
        for (const s of here) out.add(s.line);
      i = j;
    }
  }
  return [...out];
}

/** Left and right pages, or the pages of one section, have heads of their own: a few pages at steps of one or two. */
function isAlternating(numbers: ReadonlySet<number>, pages: number): boolean {
  const sorted = [...numbers].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((n, i) => n - (sorted[i] ?? n));
  return sorted.length >= Math.min(3, Math.ceil(pages / 3)) && steps.every((s) => s === steps[0] && s <= 2);
}

/** Bars that stay where they are while the page scrolls are printed on every page, over the text. */
export const repeatedAnywhere: FurnitureRule = {
  reason: 'repeated-line',
  *find(pages) {
    const places = new Map<string, Line[]>();
    for (const page of pages) {
      for (const line of page.lines) {
        const key = `${Math.round(line.base)} ${Math.round(line.left)} ${line.text.text}`;
        const list = places.get(key);
        if (list) list.push(line);
        else places.set(key, [line]);
      }
    }
    const enough = Math.max(3, Math.ceil(pages.length / 2));
    for (const list of places.values()) if (new Set(list.map((l) => l.page)).size >= enough) yield* list;
  },
};

/** The same words at the same height of several pages. */
export const repeatedHeader = repeated('header');
export const repeatedFooter = repeated('footer');
