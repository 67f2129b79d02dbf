import type { XmlElement } from '../xml/readXml.ts';
import { attributeOf, child, children } from '../xml/xmlText.ts';
import type { DocxPart } from './docxParts.ts';

/** What a paragraph style says that matters here, with what it takes from the styles it is based on. */
export interface ParagraphStyle {
  /** In lower case; Word's own styles have English names in every language. */
  readonly name: string;
  /** The level of a heading from 1; null for none. */
  readonly outline: number | null;
  /** The level of a list from 1; null for none. */
  readonly list: number | null;
  readonly bold: boolean;
  readonly indented: boolean;
}

export interface Styles {
  style(id: string | undefined): ParagraphStyle;
  /** The language that the document is written in unless a text says otherwise, as it is declared. */
  readonly language: string | null;
}

const NO_STYLE: ParagraphStyle = { name: '', outline: null, list: null, bold: false, indented: false };

/** How many styles may be based on each other. */
const DEEPEST = 20;

export function readStyles(part: DocxPart | null): Styles {
  const outer = part ? child(part.root, 'w:styles') : undefined;
  const byId = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of children(outer, 'w:style')) {
    const id = attributeOf(style, 'w:styleId') ?? '';
    if (!byId.has(id)) byId.set(id, style);
    if (attributeOf(style, 'w:type') === 'paragraph' && isOn(attributeOf(style, 'w:default') ?? '0')) usual ??= id;
  }
  const known = new Map<string, ParagraphStyle>();
  const read = (id: string, depth: number): ParagraphStyle => {
    const before = known.get(id);
    if (before) return before;
    const element = byId.get(id);
    if (!element) return NO_STYLE;
    const base = attributeOf(child(element, 'w:basedOn'), 'w:val');
    const under = base !== undefined && base !== id && depth < DEEPEST ? read(base, depth + 1) : NO_STYLE;
    const own = child(element, 'w:pPr');
    const name = (attributeOf(child(element, 'w:name'), 'w:val') ?? id).toLowerCase().trim();
    const style: ParagraphStyle = {
      name: KNOWN_NAME.test(name) || !KNOWN_NAME.test(under.name) ? name : under.name,
      outline: outlineOf(own) ?? headingLevel(name) ?? under.outline,
      list: listOf(own) ?? under.list,
      bold: boldOf(child(element, 'w:rPr')) ?? under.bold,
      indented: isIndented(own) || under.indented,
    };
    known.set(id, style);
    return style;
  };
  const defaults = child(child(child(outer, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    style: (id) => read(id ?? usual ?? '', 0),
    language: attributeOf(child(defaults, 'w:lang'), 'w:val') ?? null,
  };
}

/** The names that `paragraphType` knows: a style of one's own that is based on one of them is of its kind. */
const KNOWN_NAME =
  /^(?:title|subtitle|heading \d|(?:intense )?quote|block text|caption|list\b.*|toc \d|toc heading|footnote text|endnote text)$/;

function headingLevel(name: string): number | null {
  const level = /^heading (\d)$/.exec(name)?.[1];
  return level ? Math.min(6, Number(level)) : null;
}

export function outlineOf(properties: XmlElement | undefined): number | null {
  const level = attributeOf(child(properties, 'w:outlineLvl'), 'w:val');
  return level !== undefined && /^[0-5]$/.test(level) ? Number(level) + 1 : null;
}

/** A list's level; 0 for a paragraph that says that it is in none. */
export function listOf(properties: XmlElement | undefined): number | null {
  const list = child(properties, 'w:numPr');
  if (!list) return null;
  const id = attributeOf(child(list, 'w:numId'), 'w:val');
  const level = Number(attributeOf(child(list, 'w:ilvl'), 'w:val') ?? 0);
  return id === '0' ? 0 : Math.min(9, Number.isInteger(level) && level >= 0 ? level + 1 : 1);
}

export function boldOf(properties: XmlElement | undefined): boolean | null {
  const bold = child(properties, 'w:b');
  return bold ? isOn(attributeOf(bold, 'w:val') ?? '1') : null;
}

/** Set in on both sides, as only a quotation is: a quarter of an inch or more (in twentieths of a point). */
export function isIndented(properties: XmlElement | undefined): boolean {
  const indent = child(properties, 'w:ind');
  const left = Number(attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start') ?? 0);
  const right = Number(attributeOf(indent, 'w:right') ?? attributeOf(indent, 'w:end') ?? 0);
  return left >= 360 && right >= 360;
}

export function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/i.test(value);
}
