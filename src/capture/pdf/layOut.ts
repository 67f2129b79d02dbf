import { MappedText } from '../../report/mappedText.ts';
import { findFurniture } from './furniture/findFurniture.ts';
import type { PageLines } from './furniture/pageLines.ts';
import { type Lexicon, lexiconOf } from './hyphens.ts';
import { type Line, linesOf } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { PdfFile } from './pdfFile.ts';
import { regionsOf } from './regions.ts';
import type { SourceText } from './sourceText.ts';
import { withTables } from './tables.ts';
import { tagsHold } from './tagsHold.ts';
import { type Typography, typographyOf } from './typography.ts';
import { upright } from './upright.ts';

/** A stretch of the file's text that is not the report's. */
export interface RemovedText {
  readonly reason: string;
  readonly text: MappedText;
}

/** A document's text in reading order. */
export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly RemovedText[];
  readonly typography: Typography;
  readonly lexicon: Lexicon;
}

export class TooManyLines extends Error {}

/**
 * Makes paragraphs out of a file's stretches of text.
 * @throws TooManyLines
 */
export function layOut(file: PdfFile, source: SourceText, mostLines: number): Layout {
  const removed: RemovedText[] = [];
  const pages = file.pages.map((page, i): PageLines => {
    const frame = upright(source.pages[i] ?? [], page.width, page.height);
    for (const item of frame.askew)
      removed.push({ reason: 'turned-text', text: MappedText.verbatim(source.text, item.from, item.to).trim() });
    const lines = linesOf(frame.items, { source: source.text, page: page.number, fonts: file.fonts, tags: file.tags });
    for (const l of lines) for (const text of l.noteMarks) removed.push({ reason: 'note-mark', text });
    return { number: page.number, width: frame.width, height: frame.height, lines };
  });
  if (pages.reduce((n, p) => n + p.lines.length, 0) > mostLines) throw new TooManyLines();
  const furniture = findFurniture(pages, { title: file.info.title });
  const columns: Line[][] = [];
  const regions = pages.map((page) => {
    const found = regionsOf(withTables(page.lines.filter((l) => l.text.length > 0 && !furniture.has(l))));
    for (const region of found) columns.push([...region.lines]);
    return found;
  });
  for (const [line, reason] of furniture) removed.push({ reason, text: line.text });
  const typography = typographyOf(columns);
  const lexicon = lexiconOf(columns.flat().map((l) => l.text.text));
  const paragraphs = paragraphsOf(regions, { typography, lexicon, tagsHold: tagsHold(columns, typography) });
  return { paragraphs, removed, typography, lexicon };
}
