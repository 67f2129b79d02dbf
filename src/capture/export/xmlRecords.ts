import type { MappedText } from '../../report/mappedText.ts';
import { readXml, type XmlElement } from '../xml/readXml.ts';
import { deepText } from '../xml/xmlText.ts';
import { type ExportRecord, fieldKey } from './exportRecord.ts';

/** The records in an XML export: the elements that hold a title or an address, and a text. */
export function xmlRecords(source: string, mostElements: number): { records: ExportRecord[]; cut: boolean } {
  const { root, cut } = readXml(source, mostElements);
  const found: ExportRecord[] = [];
  const left: XmlElement[] = elementsIn(root).toReversed();
  for (let next = left.pop(); next; next = left.pop()) {
    const names = elementsIn(next).map((e) => fieldKey(e.name));
    if (names.includes('content') && (names.includes('title') || names.includes('url'))) found.push(recordOf(next, source));
    else left.push(...elementsIn(next).toReversed());
  }
  return { records: found, cut };
}

function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((c): c is XmlElement => c.kind === 'element');
}

function recordOf(element: XmlElement, source: string): ExportRecord {
  const named = (name: string) => elementsIn(element).filter((e) => fieldKey(e.name) === name);
  const said = (e: XmlElement): MappedText | null => {
    const text = deepText(e, source).trim();
    return text.length > 0 ? text : null;
  };
  return {
    from: element.from,
    to: element.to,
    text: (...names) => {
      for (const name of names) {
        for (const e of named(name)) {
          const text = said(e);
          if (text) return text;
        }
      }
      return null;
    },
    texts: (...names) =>
      names.flatMap((n) =>
        named(n).flatMap((e) => (elementsIn(e).length > 0 ? elementsIn(e) : [e]).flatMap((i) => said(i) ?? [])),
      ),
    records: () => [],
    has: (...names) => names.some((n) => named(n).length > 0),
  };
}
