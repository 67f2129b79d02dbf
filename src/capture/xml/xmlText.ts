import { MappedText } from '../../report/mappedText.ts';
import type { XmlElement } from './readXml.ts';
import { withReferencesRead } from './references.ts';

/** The text that stands directly in an element, references read, mapped to the source. */
export function xmlText(element: XmlElement, source: string): MappedText {
  return MappedText.concat(
    element.children.flatMap((child) => {
      if (child.kind === 'element') return [];
      const written = MappedText.verbatim(source, child.from, child.to);
      return [child.kind === 'cdata' ? written : withReferencesRead(written)];
    }),
  );
}

/** All text in an element and the elements in it, in order. No recursion: elements can stand in each other very deep. */
export function deepText(element: XmlElement, source: string): MappedText {
  const parts: MappedText[] = [];
  const left = element.children.toReversed();
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === 'element') for (const c of next.children.toReversed()) left.push(c);
    else {
      const written = MappedText.verbatim(source, next.from, next.to);
      parts.push(next.kind === 'cdata' ? written : withReferencesRead(written));
    }
  }
  return MappedText.concat(parts);
}

/** The first child with a name; undefined where there is none, or no element. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((c): c is XmlElement => c.kind === 'element' && c.name === name);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((c): c is XmlElement => c.kind === 'element' && c.name === name) ?? [];
}

/** An attribute's value; undefined where there is none. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((a) => a.name === name)?.value;
}
