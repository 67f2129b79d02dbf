import type { Link } from '../../contract/index.ts';
import { MappedText } from '../../report/mappedText.ts';
import type { XmlElement } from '../xml/readXml.ts';
import { attributeOf, child, xmlText } from '../xml/xmlText.ts';
import { DOCX_LIMITS } from './limits.ts';
import type { DocxBlock, LeftOut, Paragraph } from './paragraph.ts';
import type { PartReader } from './partReader.ts';
import { boldOf, isIndented, isOn, listOf, outlineOf } from './styles.ts';

/** A line break inside a paragraph, until it is known what it parts. */
const BREAK = '\u2028';

/** So many fields may be open in each other. */
const MOST_FIELDS = 40;

interface Piece {
  readonly text: MappedText;
  readonly bold: boolean;
  readonly href: string | null;
  /** Why it is not in the text: it was deleted, or is hidden. */
  readonly reason: string | null;
}

/** Gathers the text of one paragraph, or of several whose marks between were deleted. */
export class ParagraphText {
  readonly #reader: PartReader;
  readonly #pieces: Piece[] = [];
  /** Fields that are open: their instruction, and whether what is shown has begun. */
  readonly #fields: { instruction: string; shown: boolean }[] = [];
  /** Paragraphs of text boxes that hang on this one. */
  readonly boxes: DocxBlock[] = [];
  size = 0;

  constructor(reader: PartReader) {
    this.#reader = reader;
  }

  /** Takes what is in a paragraph, a run or anything between. */
  add(
    element: XmlElement,
    outside: { readonly href: string | null; readonly reason: string | null; readonly depth: number },
  ): void {
    if (outside.depth > DOCX_LIMITS.depth) return;
    for (const node of element.children) {
      if (node.kind !== 'element') continue;
      const inside = { ...outside, depth: outside.depth + 1 };
      switch (node.name) {
        case 'w:r':
          this.#run(node, inside);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.add(node, { ...inside, reason: 'deleted-text' });
          break;
        case 'w:hyperlink':
          this.add(node, { ...inside, href: this.#reader.linkOf(attributeOf(node, 'r:id')) ?? outside.href });
          break;
        case 'w:fldSimple':
          this.add(node, { ...inside, href: hyperlinkOf(attributeOf(node, 'w:instr') ?? '') ?? outside.href });
          break;
        case 'w:sdt':
          this.add(child(node, 'w:sdtContent') ?? NOTHING, inside);
          break;
        case 'mc:AlternateContent':
          this.add(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? NOTHING, inside);
          break;
        case 'w:ruby':
          this.add(child(node, 'w:rubyBase') ?? NOTHING, inside);
          break;
        case 'm:t':
          this.#put(xmlText(node, this.#reader.source), { ...inside, bold: false });
          break;
        case 'w:pPr':
        case 'w:rPr':
        case 'w:sdtPr':
          break;
        // What is inserted, tagged or marked, and formulas.
        default:
          this.add(node, inside);
      }
    }
  }

  #run(run: XmlElement, outside: { readonly href: string | null; readonly reason: string | null; readonly depth: number }): void {
    const properties = child(run, 'w:rPr');
    const hidden = child(properties, 'w:vanish');
    const isHidden = hidden !== undefined && isOn(attributeOf(hidden, 'w:val') ?? '1');
    const size = Number(attributeOf(child(properties, 'w:sz'), 'w:val') ?? 0);
    const bold = boldOf(properties) ?? false;
    const reason = outside.reason ?? (isHidden ? 'hidden-text' : null);
    if (size > this.size && reason === null) this.size = size;
    for (const node of run.children) {
      if (node.kind !== 'element') continue;
      const place = { from: node.from, to: node.to };
      const put = (text: MappedText) => this.#put(text, { href: outside.href, reason, bold });
      const sign = (text: string, how: 'space' | 'escape') => put(MappedText.changed(text, place.from, place.to, how));
      switch (node.name) {
        case 'w:t':
        case 'w:delText':
          if (this.#shows()) put(xmlText(node, this.#reader.source));
          break;
        case 'w:tab':
        case 'w:ptab':
          sign(' ', 'space');
          break;
        case 'w:br':
        case 'w:cr':
          sign(/^(?:page|column)$/.test(attributeOf(node, 'w:type') ?? '') ? ' ' : BREAK, 'space');
          break;
        case 'w:noBreakHyphen':
          sign('-', 'escape');
          break;
        case 'w:sym':
          sign(symbolOf(attributeOf(node, 'w:char') ?? ''), 'escape');
          break;
        case 'w:footnoteReference':
          this.#reader.note('footnote', attributeOf(node, 'w:id') ?? '');
          break;
        case 'w:endnoteReference':
          this.#reader.note('endnote', attributeOf(node, 'w:id') ?? '');
          break;
        case 'w:instrText': {
          const field = this.#fields.at(-1);
          if (field && field.instruction.length < 4000) field.instruction += xmlText(node, this.#reader.source).text;
          break;
        }
        case 'w:fldChar':
          this.#field(attributeOf(node, 'w:fldCharType') ?? '');
          break;
        case 'mc:AlternateContent':
          this.#box(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? NOTHING, outside.depth);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.#box(node, outside.depth);
          break;
        case 'w:ruby':
          this.add(child(node, 'w:rubyBase') ?? NOTHING, { ...outside, depth: outside.depth + 1 });
          break;
        default:
      }
    }
  }

  /** Text boxes inside a drawing. */
  #box(element: XmlElement, depth: number): void {
    if (depth > DOCX_LIMITS.depth) return;
    for (const node of element.children) {
      if (node.kind !== 'element') continue;
      if (node.name === 'w:txbxContent') this.boxes.push(...this.#reader.blocksIn(node, depth + 1));
      else if (node.name !== 'mc:Fallback') this.#box(node, depth + 1);
    }
  }

  #field(type: string): void {
    if (type === 'begin') {
      if (this.#fields.length < MOST_FIELDS) this.#fields.push({ instruction: '', shown: false });
    } else if (type === 'end') this.#fields.pop();
    else {
      const field = this.#fields.at(-1);
      if (field) field.shown = true;
    }
  }

  /** False inside the instruction of a field. */
  #shows(): boolean {
    return this.#fields.every((f) => f.shown);
  }

  #put(text: MappedText, { href, reason, bold }: Omit<Piece, 'text'>): void {
    if (text.length === 0) return;
    const field = this.#fields.findLast((f) => f.shown);
    this.#pieces.push({ text, bold, href: href ?? (field ? hyperlinkOf(field.instruction) : null), reason });
  }

  /** What was left out of the text, stretch by stretch. */
  leftOut(): LeftOut[] {
    const found: { reason: string; parts: MappedText[] }[] = [];
    let before: string | null = null;
    for (const { text, reason } of this.#pieces) {
      const last = found.at(-1);
      if (reason !== null && reason === before) last?.parts.push(text);
      else if (reason !== null) found.push({ reason, parts: [text] });
      before = reason;
    }
    return found
      .map(({ reason, parts }) => ({ reason, text: MappedText.concat(parts).collapseSpace().trim() }))
      .filter((r) => r.text.length > 0);
  }

  /** The paragraph's lines: one, unless it has empty lines inside, or each line begins with a speaker's name. */
  lines(properties: XmlElement | undefined): Paragraph[] {
    const lines: { readonly pieces: Piece[]; readonly before: Piece | null }[] = [{ pieces: [], before: null }];
    for (const piece of this.#pieces) {
      if (piece.reason !== null) continue;
      if (piece.text.text === BREAK) lines.push({ pieces: [], before: piece });
      else lines.at(-1)?.pieces.push(piece);
    }
    const texts = lines.map((l) => l.pieces.map((p) => p.text.text).join(''));
    const talk = texts.filter((t) => SPEAKER.test(t)).length >= 2;
    const groups: Piece[][] = [];
    lines.forEach(({ pieces, before }, i) => {
      const text = texts[i] ?? '';
      const last = groups.at(-1);
      const apart = i === 0 || texts[i - 1]?.trim() === '' || text.trim() === '' || (talk && SPEAKER.test(text));
      if (!last || !before || apart) groups.push([...pieces]);
      else {
        // A line break that parts nothing is a space; its place is that of the break.
        const { from, to } = before.text.hull;
        last.push({ ...before, text: MappedText.changed(' ', from, to, 'space') });
        for (const piece of pieces) last.push(piece);
      }
    });
    return groups.map((g) => this.#paragraph(g, properties));
  }

  #paragraph(pieces: readonly Piece[], properties: XmlElement | undefined): Paragraph {
    const { text, links, bold } = folded(pieces);
    const alignment = attributeOf(child(properties, 'w:jc'), 'w:val');
    const style = this.#reader.styles.style(attributeOf(child(properties, 'w:pStyle'), 'w:val'));
    return {
      kind: 'paragraph',
      text,
      links,
      style,
      outline: outlineOf(properties),
      list: listOf(properties),
      indented: isIndented(properties),
      centred: alignment === 'center',
      bold: style.bold ? text.length : bold,
      size: this.size,
    };
  }
}

const NOTHING: XmlElement = {
  kind: 'element',
  name: '',
  attributes: [],
  parent: null,
  children: [],
  from: 0,
  innerFrom: 0,
  innerTo: 0,
  to: 0,
};

const SPEAKER = /^\s*(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}|[QA])\s?:\s/u;

/** The pieces as one text with white space folded; links and bold letters by their places in it. */
function folded(pieces: readonly Piece[]): { text: MappedText; links: Link[]; bold: number } {
  const parts: MappedText[] = [];
  const links: Link[] = [];
  let bold = 0;
  let length = 0;
  let spaces: MappedText[] = [];
  for (const piece of pieces) {
    let start = -1;
    for (const m of piece.text.text.matchAll(/[\s\u00a0]+|[^\s\u00a0\u00ad\u200b\ufeff]+/gu)) {
      const part = piece.text.slice(m.index, m.index + m[0].length);
      if (/[\s\u00a0]/.test(m[0][0] ?? '')) {
        if (length > 0) spaces.push(part);
        continue;
      }
      if (spaces.length > 0) {
        parts.push(MappedText.concat(spaces).collapseSpace());
        length++;
        spaces = [];
      }
      if (start < 0) start = length;
      parts.push(part);
      length += part.length;
      if (piece.bold) bold += part.length;
    }
    const last = links.at(-1);
    if (piece.href === null || start < 0) continue;
    if (last && last.href === piece.href && length - start > 0 && start - last.end <= 1) last.end = length;
    else links.push({ start, end: length, href: piece.href });
  }
  const text = MappedText.concat(parts);
  return { text, links, bold: bold >= text.text.replace(/\s/g, '').length ? text.length : bold };
}

function hyperlinkOf(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(instruction)?.[1] ?? null;
}

/** A sign of a symbol font: its place in the font is kept in the private area, its meaning is not told. */
function symbolOf(code: string): string {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point) || point < 32 || point > 0xffff || (point >= 0xd800 && point <= 0xdfff)) return '';
  return point >= 0xf000 && point <= 0xf0ff ? String.fromCharCode(point - 0xf000) : String.fromCharCode(point);
}
