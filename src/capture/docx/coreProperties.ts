import type { MappedText } from '../../report/mappedText.ts';
import { splitByline } from '../metadata/byline.ts';
import { parseWhen } from '../metadata/when.ts';
import type { ToldField } from '../told.ts';
import { child, deepText } from '../xml/xmlText.ts';
import type { DocxPart } from './docxParts.ts';

/** What a document's properties say of it (ECMA-376, part 2, 11), each with its place in their part. */
export interface CoreProperties {
  readonly title: ToldField | null;
  readonly creators: ToldField<string[]> | null;
  readonly created: ToldField | null;
  readonly modified: ToldField | null;
  readonly language: ToldField | null;
}

/** What word processors write where nobody said anything. */
const NO_TITLE =
  /^(?:microsoft word\b.*|document\d*|untitled.*|dokument\d*|word document|powerpoint.*|title|new document)$|\.(?:docx?|rtf|odt|txt|pdf)$/i;
const NOBODY =
  /^(?:microsoft(?: office)?(?: user| utilizador)?|office user|windows[- ]user|user|owner|administrator|admin|author|unknown|python-docx|apache poi|libreoffice|google docs|pandoc|dell|hp|lenovo|acer|asus|toshiba|student|guest|default|test)\b/i;

/** @param shift What the places are moved by, to tell them from those of other parts. */
export function readCoreProperties(part: DocxPart | null, shift: number): CoreProperties {
  const outer = part ? child(part.root, 'cp:coreProperties') : undefined;
  const read = <T>(name: string, value: (text: string) => T | null, by = 'core-properties'): ToldField<T> | null => {
    const found = part && outer ? child(outer, name) : undefined;
    const text: MappedText | null = found && part ? deepText(found, part.file.text).trim() : null;
    const said = text ? value(text.text.replace(/\s+/g, ' ')) : null;
    return text && said !== null ? { value: said, by, at: text.shifted(shift) } : null;
  };
  return {
    title: read('dc:title', (t) => (t.length >= 3 && !NO_TITLE.test(t) ? t : null)),
    creators: read('dc:creator', (t) => someOf(NOBODY.test(t) ? [] : splitByline(t))),
    created: read('dcterms:created', parseWhen, 'core-properties-created'),
    modified: read('dcterms:modified', parseWhen),
    language: read('dc:language', (t) => t || null),
  };
}

function someOf(names: string[]): string[] | null {
  return names.length > 0 ? names : null;
}
