import { splitByline } from '../metadata/byline.ts';
import { parseWhen } from '../metadata/when.ts';
import { child, deepText } from '../xml/xmlText.ts';
import type { DocxPart } from './docxParts.ts';

/** What a document's properties say of it (ECMA-376, part 2, 11). */
export interface CoreProperties {
  readonly title: string | null;
  readonly creators: string[];
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

/** What word processors write where nobody said anything. */
const NO_TITLE =
  /^(?:microsoft word\b.*|document\d*|untitled.*|dokument\d*|word document|powerpoint.*|title|new document)$|\.(?:docx?|rtf|odt|txt|pdf)$/i;
const NOBODY =
  /^(?:microsoft(?: office)?(?: user| utilizador)?|office user|windows[- ]user|user|owner|administrator|admin|author|unknown|python-docx|apache poi|libreoffice|google docs|pandoc|dell|hp|lenovo|acer|asus|toshiba|student|guest|default|test)\b/i;

export function readCoreProperties(part: DocxPart | null): CoreProperties {
  const outer = part ? child(part.root, 'cp:coreProperties') : undefined;
  const text = (name: string): string | null => {
    const found = part && outer ? child(outer, name) : undefined;
    return (found && part ? deepText(found, part.file.text).text.replace(/\s+/g, ' ').trim() : '') || null;
  };
  const title = text('dc:title');
  const creator = text('dc:creator');
  return {
    title: title !== null && title.length >= 3 && !NO_TITLE.test(title) ? title : null,
    creators: creator !== null && !NOBODY.test(creator) ? splitByline(creator) : [],
    created: parseWhen(text('dcterms:created') ?? ''),
    modified: parseWhen(text('dcterms:modified') ?? ''),
    language: text('dc:language'),
  };
}
