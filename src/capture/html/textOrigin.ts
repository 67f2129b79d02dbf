import { parseFragment } from 'parse5';
import { MappedText } from '../../report/mappedText.ts';
import type { HtmlText } from './node.ts';

/** A character reference as the tokenizer could read one: the name may run on into text ("&notit;"). */
const REFERENCE = /&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)/y;

/** References decoded so far. Emptied when full: a hostile page can have millions of different ones. */
const decoded = new Map<string, { readonly length: number; readonly text: string }>();
const KEPT = 4096;

/** The text of a node, each character with its place in the source. References are runs of their own. */
export function textOrigin(node: HtmlText, source: string): MappedText[] {
  const parts: MappedText[] = [];
  node.places.forEach((place, k) => {
    const value = node.value.slice(place.at, node.places[k + 1]?.at ?? node.value.length);
    alignText(value, place.from, place.to, source, parts);
  });
  return parts;
}

/**
 * Aligns a decoded text with the stretch of source that it was decoded from: equal stretches, character references,
 * line ends that the preprocessor made one, and NULs that the parser drops or replaces.
 */
export function alignText(value: string, from: number, to: number, source: string, parts: MappedText[]): void {
  if (to - from === value.length && source.startsWith(value, from)) {
    parts.push(MappedText.verbatim(source, from, to));
    return;
  }
  let at = 0;
  let place = from;
  let plainFrom = from;
  const flush = () => {
    if (place > plainFrom) parts.push(MappedText.verbatim(source, plainFrom, place));
  };
  while (place < to && at < value.length) {
    const char = source[place];
    if (char === '&') {
      const reference = referenceAt(source, place, to);
      if (reference && value.startsWith(reference.text, at)) {
        flush();
        parts.push(MappedText.changed(reference.text, place, place + reference.length, 'entity'));
        at += reference.text.length;
        place += reference.length;
        plainFrom = place;
        continue;
      }
    }
    if (char === value[at]) {
      at++;
      place++;
      continue;
    }
    flush();
    if (char === '\r') {
      const length = source[place + 1] === '\n' ? 2 : 1;
      parts.push(MappedText.changed('\n', place, place + length, 'space'));
      place += length;
      at++;
    } else if (char === '\0') {
      if (value[at] === '\ufffd') {
        parts.push(MappedText.changed('\ufffd', place, place + 1, 'escape'));
        at++;
      }
      place++;
    } else {
      // Nothing the standard names makes the two differ here: the rest is kept as one stretch.
      parts.push(MappedText.changed(value.slice(at), place, to, 'escape'));
      return;
    }
    plainFrom = place;
  }
  flush();
}

/**
 * Where a text really begins whose first character is a reference: the tokenizer gives the reference's last character
 * where white space before it went elsewhere.
 */
export function mendedStart(value: string, from: number, source: string): number {
  const char = source[from];
  if (char === value || char === '&' || char === '\r' || char === '\0') return from;
  const before = source.lastIndexOf('&', from);
  if (before < 0 || from - before > 40) return from;
  const reference = referenceAt(source, before, from + 1);
  return reference && value.startsWith(reference.text[0] ?? ' ') && before + reference.length === from + 1 ? before : from;
}

/** The reference at `place`: how long it is in the source and what it stands for. Undefined for a bare ampersand. */
function referenceAt(source: string, place: number, to: number): { length: number; text: string } | undefined {
  REFERENCE.lastIndex = place;
  const match = REFERENCE.exec(source)?.[0];
  if (!match) return undefined;
  const written = match.length > 40 || place + match.length > to ? match.slice(0, Math.min(40, to - place)) : match;
  let known = decoded.get(written);
  if (!known) {
    known = decodeReference(written);
    if (decoded.size >= KEPT) decoded.clear();
    decoded.set(written, known);
  }
  return known.length === 0 ? undefined : known;
}

/** What a reference alone decodes to; the letters that follow its name without belonging to it are taken off again. */
function decodeReference(written: string): { length: number; text: string } {
  const [node] = parseFragment(written).childNodes;
  const text = node && 'value' in node ? node.value : '';
  if (text === written || text === '') return { length: 0, text: '' };
  let tail = 0;
  while (tail < text.length - 1 && tail < written.length - 1 && text.at(-1 - tail) === written.at(-1 - tail)) tail++;
  return { length: written.length - tail, text: text.slice(0, text.length - tail) };
}
