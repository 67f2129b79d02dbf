import { MappedText } from '../../report/mappedText.ts';
import { absorb } from './absorb.ts';
import { judgeNeighbours } from './breaks/breakRules.ts';
import { judgeEnds } from './breaks/continuationRules.ts';
import { beginsInside, endsSentence, roomLeft } from './breaks/neighbours.ts';
import { joinLines, type Lexicon } from './hyphens.ts';
import type { Line } from './lines.ts';
import type { Region } from './regions.ts';
import { isFirstLineIndent, type Typography } from './typography.ts';

/** Lines that make one paragraph, heading, caption or the like; over columns and pages where it goes on there. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: MappedText;
  /** Left and right edge of the column it begins in. */
  readonly columnLeft: number;
  readonly columnRight: number;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

interface Open {
  readonly lines: Line[];
  readonly column: Column;
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
  const edges = new Edges(pages, context.typography);
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
      if (!goer || goer.lines.length >= MOST_LINES) open.push({ lines: [line], column, end: column, atEnd });
      else {
        goer.lines.push(line);
        goer.end = column;
        goer.atEnd = atEnd;
      }
    });
  }
  return open.map((o) => toParagraph(o, context.lexicon));
}

/**
 * A line that is full and ends a sentence may be a paragraph's last or not. Where lines stand under each other it shows
 * which is commoner in this document; across a page's end, where nothing else shows it, the commoner is taken.
 */
function doFullLinesGoOn(regions: readonly Region[], edges: Edges, context: ParagraphContext): boolean {
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

function toParagraph({ lines, column }: Open, lexicon: Lexicon): Paragraph {
  return { lines, text: joinedText(lines, lexicon), columnLeft: column.left, columnRight: column.right };
}

/** The text that lines of one paragraph make: their ends mended, hyphens of the lines' own left out. */
export function joinedText(lines: readonly Line[], lexicon: Lexicon): MappedText {
  if (lines.length === 1 && lines[0]?.isTable) return lines[0].text;
  const parts: MappedText[] = [];
  lines.forEach((line, i) => {
    const before = parts.at(-1);
    if (!before) {
      parts.push(line.text);
      return;
    }
    const tail = (lines[i - 1] ?? line).text.text;
    const join = joinLines(tail, line.text.text, lexicon);
    if (join === 'space') parts.push(between(before));
    if (join === 'drop-hyphen') parts[parts.length - 1] = withoutHyphen(before);
    parts.push(line.text);
  });
  return dropSoftHyphens(MappedText.concat(parts)).collapseSpace().trim();
}

/** The space that the end of a line stands for: it stands right behind the line. */
function between(before: MappedText): MappedText {
  const at = before.runs.at(-1)?.to ?? 0;
  return MappedText.changed(' ', at, at, 'join');
}

/** A hyphen that stands elsewhere in the file than the letter before it stays: its place would be lost. */
function withoutHyphen(text: MappedText): MappedText {
  const mark = /[-\u00ad\u2010\u2011]+$/u.exec(text.text.slice(-8))?.[0].length ?? 0;
  const end = text.length - mark;
  return (mark > 0 && end > 0 && absorb(text, end - 1, text.length, end - 1)) || text;
}

function dropSoftHyphens(text: MappedText): MappedText {
  if (!text.text.includes('\u00ad')) return text;
  const parts: MappedText[] = [];
  let at = 0;
  for (const m of text.text.matchAll(/[^\u00ad]\u00ad+/gu)) {
    const whole = text.slice(m.index, m.index + m[0].length);
    parts.push(text.slice(at, m.index), absorb(whole, 0, whole.length, 0) ?? whole);
    at = m.index + m[0].length;
  }
  return MappedText.concat([...parts, text.slice(at)]);
}

/** The edges of the column around each line. */
class Edges {
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
