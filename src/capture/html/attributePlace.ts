import { MappedText } from '../../report/mappedText.ts';
import { attribute, type HtmlElement } from './node.ts';
import { alignText } from './textOrigin.ts';

/** One attribute of a start tag, as the tokenizer reads it (HTML Standard 13.2.5.32 to 13.2.5.39). */
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?/dy;

/** The value of an attribute, references decoded, each character with its place in the source. Empty where there is none. */
export function attributeText(element: HtmlElement, name: string, source: string): MappedText {
  const value = attribute(element, name);
  if (value === '' || element.from < 0) return MappedText.empty;
  ATTRIBUTE.lastIndex = element.from + 1 + element.tag.length;
  for (let m = ATTRIBUTE.exec(source); m && ATTRIBUTE.lastIndex <= element.openTo; m = ATTRIBUTE.exec(source)) {
    if (m[1]?.toLowerCase() !== name) continue;
    const place = m.indices?.[2] ?? m.indices?.[3] ?? m.indices?.[4];
    if (!place) break;
    const parts: MappedText[] = [];
    alignText(value, place[0], place[1], source, parts);
    return MappedText.concat(parts);
  }
  return MappedText.empty;
}
