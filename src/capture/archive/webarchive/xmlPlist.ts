import { decodeXml } from '../../xml/decodeXml.ts';
import { readXml, type XmlElement } from '../../xml/readXml.ts';
import { xmlText } from '../../xml/xmlText.ts';
import { decodeBase64 } from '../mime/base64.ts';
import type { PlistData, PropertyList } from './propertyList.ts';

const MOST_ELEMENTS = 1_000_000;
/** So much of the beginning tells what it is. */
const HEAD = 64 * 1024;

/** True for a property list as XML that begins with the page of a webarchive, or has it after other resources. */
export function isXmlPlist(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  return /^[^<]{0,8}(?:<\?xml[^>]{0,200}>\s*)?(?:<!DOCTYPE plist[^>]{0,300}>\s*)?<plist[\s>]/.test(head);
}

/**
 * Apple's property list as XML ("plutil -convert xml1", and what other programs than Safari write): data stands in it as
 * base64.
 */
export class XmlPlist implements PropertyList {
  readonly #bytes: Uint8Array;
  readonly #source: string;
  readonly #byteAt: (unit: number) => number;
  readonly #elements: XmlElement[] = [];
  readonly #numbers = new Map<XmlElement, number>();
  readonly top = 0;

  private constructor(bytes: Uint8Array) {
    const file = decodeXml(bytes);
    this.#bytes = bytes;
    this.#source = file.text;
    this.#byteAt = (unit) => file.byteAt(unit);
    const plist = elementsIn(readXml(file.text, MOST_ELEMENTS).root).find((e) => e.name === 'plist');
    const top = plist ? elementsIn(plist)[0] : undefined;
    if (top) this.#numberOf(top);
  }

  /** Null where the bytes are none. */
  static open(bytes: Uint8Array): XmlPlist | null {
    return isXmlPlist(bytes) ? new XmlPlist(bytes) : null;
  }

  dictionary(object: number | undefined): Map<string, number> | null {
    const element = this.#element(object, 'dict');
    if (!element) return null;
    const found = new Map<string, number>();
    let key: string | null = null;
    for (const child of elementsIn(element)) {
      if (child.name === 'key') key = xmlText(child, this.#source).text;
      else {
        if (key !== null && !found.has(key)) found.set(key, this.#numberOf(child));
        key = null;
      }
    }
    return found;
  }

  array(object: number | undefined): number[] {
    const element = this.#element(object, 'array');
    return element ? elementsIn(element).map((e) => this.#numberOf(e)) : [];
  }

  string(object: number | undefined): string | null {
    const element = this.#element(object, 'string');
    return element ? xmlText(element, this.#source).text : null;
  }

  data(object: number | undefined): PlistData | null {
    const element = this.#element(object, 'data');
    return element ? decodeBase64(this.#bytes, this.#byteAt(element.innerFrom), this.#byteAt(element.innerTo)) : null;
  }

  #element(object: number | undefined, name: string): XmlElement | null {
    const element = object === undefined ? undefined : this.#elements[object];
    return element?.name === name ? element : null;
  }

  #numberOf(element: XmlElement): number {
    const known = this.#numbers.get(element);
    if (known !== undefined) return known;
    const number = this.#elements.push(element) - 1;
    this.#numbers.set(element, number);
    return number;
  }
}

function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((c): c is XmlElement => c.kind === 'element');
}
