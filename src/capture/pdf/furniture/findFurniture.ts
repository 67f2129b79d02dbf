import type { Line } from '../lines.ts';
import { browserPrint } from './browserPrint.ts';
import { echoedHeading } from './echo.ts';
import { type FurnitureContext, type FurnitureRule, isNearEdge, type PageLines } from './pageLines.ts';
import { pageNumber } from './pageNumber.ts';
import { repeatedAnywhere, repeatedFooter, repeatedHeader } from './repeated.ts';

/** The file itself calls it an artifact, and it stands where running lines stand (ISO 32000-1, 14.8.2.2). */
const artifact: FurnitureRule = {
  reason: 'artifact',
  *find(pages) {
    for (const page of pages) for (const l of page.lines) if (l.artifact && isNearEdge(l, page, 0.12, 0.12)) yield l;
  },
};

/** A page with more lines has no head and foot that could be told. */
const MOST_LINES = 3_000;

/** In this order: the first rule that takes a line gives the reason. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  browserPrint,
  pageNumber,
  repeatedHeader,
  repeatedFooter,
  repeatedAnywhere,
  echoedHeading,
  artifact,
];

/** What is no part of the report at the edges of pages, with the reason for each line. */
export function findFurniture(pages: readonly PageLines[], context: FurnitureContext): Map<Line, string> {
  const found = new Map<Line, string>();
  for (const rule of FURNITURE_RULES) {
    const rest = pages.map((p) => ({ ...p, lines: p.lines.length > MOST_LINES ? [] : p.lines.filter((l) => !found.has(l)) }));
    for (const line of rule.find(rest, context)) if (!found.has(line)) found.set(line, rule.reason);
  }
  return found;
}
