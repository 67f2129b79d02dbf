import type { MappedText } from '../../report/mappedText.ts';
import { judgeNeighbours } from './breaks/breakRules.ts';
import { judgeEnds } from './breaks/continuationRules.ts';
import { beginsInside, endsSentence, roomLeft } from './breaks/neighbours.ts';
import { type Column, ColumnEdges } from './columnEdges.ts';
import type { Lexicon } from './hyphens.ts';
import { joinedText } from './joinedText.ts';
import type { Line } from './lines.ts';
import type { Region } from './regions.ts';
import type { Typography } from './typography.ts';

/** Lines that make one paragraph, heading, caption or the like; over columns and pages where it goes on there. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: MappedText;
}

interface Open {
  readonly lines: Line[];
  /** The column of its last line. */
  end: Column;
  /** It ends where its region ends, so it may go on elsewhere. */
  atEnd: boolean;
}

export interface ParagraphContext {
  readonly typography: Typography;
  readonly lexicon: Lexicon;
  readonly tagsHold: boolean;
}

/** A paragraph of more lines than this is none. */
const MOST_LINES = 2_000;
/** How many paragraphs back one may be that goes on: past a photo's caption, a box, a pull quote. */
const BACK = 12;

/** Cuts the regions' lines into paragraphs and joins those that a column's end, a page or a box cuts in two. */
export function paragraphsOf(pages: readonly (readonly Region[])[], context: ParagraphContext): Paragraph[] {
  const edges = new ColumnEdges(pages, context.typography);
  const fullMeansMore = doFullLinesGoOn(pages.flat(), edges, context);
  const open: Open[] = [];
  for (const region of pages.flat()) {
    region.lines.forEach((line, i) => {
      const column = edges.of(region, i);
      const goer =
        i === 0
          ? goesOn(open, line, region, column, { ...context, fullMeansMore })
          : goesOnUnder(open, region, i, column, context);
      const atEnd = i === region.lines.length - 1;
      if (!goer || goer.lines.length >= MOST_LINES) open.push({ lines: [line], end: column, atEnd });
      else {
        goer.lines.push(line);
        goer.end = column;
        goer.atEnd = atEnd;
      }
    });
  }
  return open.map(({ lines }) => ({ lines, text: joinedText(lines, context.lexicon) }));
}

/**
 * A line that is full and ends a sentence may be a paragraph's last or not. Where lines stand under each other it shows
 * which is commoner in this document; across a page's end, where nothing else shows it, the commoner is taken.
 */
function doFullLinesGoOn(regions: readonly Region[], edges: ColumnEdges, context: ParagraphContext): boolean {
  let within = 0;
  let last = 0;
  for (const region of regions) {
    for (let i = 1; i < region.lines.length; i++) {
      const above = region.lines[i - 1];
      const below = region.lines[i];
      if (!above || !below || Math.abs(above.size - context.typography.bodySize) > 0.3) continue;
      if (!endsSentence(above.text.text) || beginsInside(below.text.text)) continue;
      const column = edges.of(region, i);
      const pair = {
        above,
        below,
        after: region.lines[i + 1],
        columnLeft: column.left,
        columnRight: edges.of(region, i - 1).right,
        ...context,
      };
      if (roomLeft(pair) > 0) continue;
      if (judgeNeighbours(pair).breaks) last++;
      else within++;
    }
  }
  return within >= last;
}

/** The paragraph of the line above in the region, if this line goes on with it. */
function goesOnUnder(
  open: readonly Open[],
  region: Region,
  i: number,
  column: Column,
  context: ParagraphContext,
): Open | undefined {
  const above = region.lines[i - 1];
  const below = region.lines[i];
  // A paragraph that began on an earlier page may be the one of the line above, so the last one in the list need not be.
  const candidate = open.findLast((o) => o.lines.at(-1) === above);
  if (!above || !below || !candidate) return undefined;
  const pair = {
    above,
    below,
    after: region.lines[i + 1],
    columnLeft: column.left,
    columnRight: candidate.end.right,
    ...context,
  };
  return judgeNeighbours(pair).breaks ? undefined : candidate;
}

/** The paragraph that a region's first line goes on with, if any. */
function goesOn(
  open: readonly Open[],
  first: Line,
  region: Region,
  column: Column,
  context: ParagraphContext & { readonly fullMeansMore: boolean },
): Open | undefined {
  const { typography } = context;
  for (let k = open.length - 1; k >= Math.max(0, open.length - BACK); k--) {
    const candidate = open[k];
    const last = candidate?.lines.at(-1);
    if (!candidate || !last) continue;
    const sameType = !last.isTable && Math.abs(last.size - first.size) < 0.04 * first.size && last.font === first.font;
    if (k === open.length - 1 && isRightUnder(last, first, typography)) {
      const pair = {
        above: last,
        below: first,
        after: region.lines[1],
        columnLeft: column.left,
        columnRight: candidate.end.right,
        ...context,
      };
      return judgeNeighbours(pair).breaks ? undefined : candidate;
    }
    if (!sameType) continue;
    if (!candidate.atEnd) return undefined;
    const ends = { last, first, columnRight: candidate.end.right, columnLeft: column.left, ...context };
    return judgeEnds(ends).joins ? candidate : undefined;
  }
  return undefined;
}

/** The text was only parted because a box begins or ends beside it. */
function isRightUnder(last: Line, first: Line, typography: Typography): boolean {
  const step = first.base - last.base;
  return (
    last.page === first.page &&
    step > 0 &&
    step < 2.2 * typography.lead(first.size) * first.size &&
    Math.abs(last.left - first.left) < 4 * first.size
  );
}
