import { MappedText } from '../../../report/mappedText.ts';
import type { MarkedLine } from '../../text/marks.ts';
import { readSheet, type Sheet } from '../../text/sheet.ts';
import type { Lexicon } from '../hyphens.ts';
import { joinedText } from '../joinedText.ts';
import type { Line } from '../lines.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { SourceText } from '../sourceText.ts';
import type { Typography } from '../typography.ts';

/** A PDF's lines as the capture of text sees lines, so that its rules on posts, furniture and heads serve both. */
export interface PdfSheet {
  readonly sheet: Sheet;
  /** The PDF's line for each line of the sheet, and the paragraph that it belongs to. */
  readonly lines: readonly Line[];
  readonly paragraphAt: readonly number[];
}

export interface SheetContext {
  readonly source: SourceText;
  readonly typography: Typography;
  readonly lexicon: Lexicon;
}

export function sheetOf(paragraphs: readonly Paragraph[], { source, typography, lexicon }: SheetContext): PdfSheet {
  const lines: Line[] = [];
  const paragraphAt: number[] = [];
  const marked: MarkedLine[] = [];
  const byFrom = new Map<number, Line>();
  const shown = new Map<MarkedLine, string>();
  paragraphs.forEach((paragraph, p) => {
    paragraph.lines.forEach((line, i) => {
      const above = lines.at(-1);
      const { from } = line.text.slice(0, 1).hull;
      const { to } = line.text.slice(line.text.length - 1).hull;
      const mark: MarkedLine = {
        index: lines.length,
        from,
        to,
        indent: 0,
        blanks: i === 0 ? blanksBetween(above, line, typography) : 0,
        newPage: above !== undefined && above.page !== line.page,
        hardBreak: false,
        quote: 0,
        inner: from,
        heading: 0,
        bullet: null,
        at: from,
        end: to,
        rule: false,
      };
      lines.push(line);
      paragraphAt.push(p);
      marked.push(mark);
      byFrom.set(from, line);
      shown.set(mark, line.text.text);
    });
  });
  const sheet: Sheet = {
    ...readSheet('', 'text'),
    source: source.text,
    lines: marked,
    wrapping: { width: null, continues: (a, b) => paragraphAt[a.index] === paragraphAt[b.index] },
    shown: (line) => shown.get(line) ?? '',
    read: (pieces) => {
      const own = pieces.flatMap((piece) => byFrom.get(piece.from) ?? []);
      const text = own.length === 0 ? MappedText.empty : joinedText(own, lexicon);
      return { text, links: source.linksOn(text), images: [] };
    },
  };
  return { sheet, lines, paragraphAt };
}

/** How many blank lines would stand between two lines if the page were typed. */
function blanksBetween(above: Line | undefined, below: Line, typography: Typography): number {
  if (!above) return 0;
  if (above.page !== below.page || below.base <= above.base) return 1;
  const step = (below.base - above.base) / (Math.max(above.size, below.size) * typography.lead(below.size));
  return step < 1.3 ? 0 : step < 2.6 ? 1 : 2;
}
