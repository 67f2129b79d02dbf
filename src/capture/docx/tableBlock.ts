import { MappedText } from '../../report/mappedText.ts';
import type { DocxDraft } from './block.ts';
import type { DocxBlock, Table } from './paragraph.ts';
import { tellParagraph } from './paragraphRules.ts';

/** A cell of data is no longer than this as a rule. */
const LONG_CELL = 200;

/** A document's paragraphs and tables as blocks. A table that only sets texts side by side gives their paragraphs. */
export function draftsOf(blocks: readonly DocxBlock[]): DocxDraft[] {
  return blocks.flatMap((block): DocxDraft[] => {
    if (block.kind === 'paragraph') {
      const { type, level, reason } = tellParagraph(block);
      const rest = { ...(level === undefined ? {} : { level }), ...(reason === undefined ? {} : { reason }) };
      return [{ type, text: block.text, links: block.links, paragraph: block, ...rest }];
    }
    return isData(block) ? [dataTable(block)] : block.rows.flatMap((row) => row.flatMap(draftsOf));
  });
}

/** True for rows of short cells, two or more of each. */
function isData({ rows }: Table): boolean {
  const cells = rows.flat();
  if (rows.length < 2 || cells.length < rows.length * 1.9) return false;
  if (cells.some((c) => c.some((b) => b.kind === 'table'))) return false;
  const lengths = cells.map((c) => c.reduce((n, b) => n + (b.kind === 'paragraph' ? b.text.length : 0), 0));
  const whole = lengths.reduce((a, b) => a + b, 0);
  return Math.max(0, ...lengths) < 2 * LONG_CELL && whole / Math.max(1, cells.length) < 60;
}

/** Cells are set apart by tabs, rows by line ends, as in the tables of pages. */
function dataTable({ rows }: Table): DocxDraft {
  const parts: MappedText[] = [];
  const links: { start: number; end: number; href: string }[] = [];
  let length = 0;
  const put = (text: MappedText) => {
    parts.push(text);
    length += text.length;
  };
  for (const row of rows) {
    let sign = '\n';
    for (const cell of row) {
      for (const block of cell) {
        if (block.kind !== 'paragraph' || block.text.length === 0) continue;
        const [before, after] = [parts.at(-1)?.runs.at(-1), block.text.runs[0]];
        if (before && after) put(MappedText.changed(sign, before.to, Math.max(before.to, after.from), 'space'));
        links.push(...block.links.map((l) => ({ ...l, start: l.start + length, end: l.end + length })));
        put(block.text);
        sign = ' ';
      }
      sign = '\t';
    }
  }
  return { type: 'table', text: MappedText.concat(parts), links, paragraph: null };
}
