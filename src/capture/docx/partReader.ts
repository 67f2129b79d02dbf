import { MappedText } from '../../report/mappedText.ts';
import { webAddress } from '../metadata/address.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { child, children } from '../xml/xmlText.ts';
import type { DocxPart } from './docxParts.ts';
import { DOCX_LIMITS } from './limits.ts';
import type { DocxBlock, LeftOut, Paragraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { ParagraphText } from './textWalk.ts';

/** Reads the paragraphs and tables of one part of a document, in the order of reading. */
export class PartReader {
  readonly source: string;
  readonly styles: Styles;
  /** What stands in the part and not in the text, such as what was deleted. */
  readonly leftOut: LeftOut[] = [];
  /** The notes that the text refers to, in order. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];
  readonly #links: ReadonlyMap<string, string>;

  constructor(part: DocxPart, styles: Styles, links: ReadonlyMap<string, string>) {
    this.source = part.file.text;
    this.styles = styles;
    this.#links = links;
  }

  linkOf(id: string | undefined): string | null {
    return id === undefined ? null : webAddress(this.#links.get(id) ?? '', null);
  }

  note(kind: 'footnote' | 'endnote', id: string): void {
    this.notes.push({ kind, id });
  }

  /** What stands in an element that holds paragraphs and tables. */
  blocksIn(element: XmlElement, depth = 0): DocxBlock[] {
    const blocks: DocxBlock[] = [];
    let open: ParagraphText | null = null;
    const visit = (holder: XmlElement, deep: number, reason: string | null) => {
      if (deep > DOCX_LIMITS.depth) return;
      for (const node of holder.children) {
        if (node.kind !== 'element') continue;
        if (node.name === 'w:p') {
          const text: ParagraphText = open ?? new ParagraphText(this);
          text.add(node, { href: null, reason, depth: deep });
          const properties = child(node, 'w:pPr');
          // Where the mark between two paragraphs was deleted, they are one.
          const joined = child(child(properties, 'w:rPr'), 'w:del') !== undefined;
          open = joined ? text : null;
          if (!joined) blocks.push(...this.#done(text, properties));
        } else if (node.name === 'w:tbl') blocks.push(this.#table(node, deep + 1));
        else if (node.name === 'w:del' || node.name === 'w:moveFrom') visit(node, deep + 1, 'deleted-text');
        else if (node.name === 'mc:AlternateContent')
          visit(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? node, deep + 1, reason);
        else if (!node.name.endsWith('Pr')) visit(node, deep + 1, reason);
      }
    };
    visit(element, depth, null);
    if (open) blocks.push(...this.#done(open, undefined));
    return blocks;
  }

  #done(text: ParagraphText, properties: XmlElement | undefined): DocxBlock[] {
    this.leftOut.push(...text.leftOut());
    const lines: Paragraph[] = text.lines(properties).filter((p) => p.text.length > 0);
    return [...lines, ...text.boxes];
  }

  #table(table: XmlElement, depth: number): DocxBlock {
    const rows = within(table, 'w:tr').map((row) => {
      const deleted = child(child(row, 'w:trPr'), 'w:del') !== undefined;
      const cells = within(row, 'w:tc').map((cell) => this.blocksIn(cell, depth + 1));
      if (!deleted) return cells;
      for (const block of cells.flat())
        if (block.kind === 'paragraph') this.leftOut.push({ reason: 'deleted-text', text: block.text });
      return [];
    });
    return { kind: 'table', rows: rows.filter((r) => r.length > 0) };
  }
}

/** Children with a name, also those that a content control or an insertion stands around. */
function within(element: XmlElement, name: string): XmlElement[] {
  const wrapped = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'];
  const found: XmlElement[] = [];
  const left: XmlElement[] = [element];
  for (let next = left.shift(); next; next = left.shift()) {
    found.push(...children(next, name));
    for (const wrap of wrapped) left.push(...children(next, wrap));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The paragraphs of blocks, tables' cells in order. */
export function paragraphsOf(blocks: readonly DocxBlock[]): Paragraph[] {
  return blocks.flatMap((b) => (b.kind === 'paragraph' ? [b] : b.rows.flatMap((r) => r.flatMap((c) => paragraphsOf(c)))));
}

/** Several texts as one, a line end between each two. */
export function joinedLines(texts: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const text of texts) {
    const [before, after] = [parts.at(-1)?.runs.at(-1), text.runs[0]];
    if (before && after) parts.push(MappedText.changed('\n', before.to, Math.max(before.to, after.from), 'space'));
    parts.push(text);
  }
  return MappedText.concat(parts);
}
