import { MappedText } from '../../../report/mappedText.ts';
import { composed } from './composed.ts';
import { jsonText } from './jsonText.ts';

/** A text that holds JSON: the page itself, or a string of a script that is JSON once more. */
export interface JsonSource {
  readonly text: string;
  /** What the JSON string between two places of `text` says, each character with its place in the page's source. */
  read(from: number, to: number): MappedText;
  /** A stretch of `text` as it stands, with its place in the page's source. */
  raw(from: number, to: number): MappedText;
}

/** JSON that stands in the page as it is. */
export function plainJson(source: string): JsonSource {
  return {
    text: source,
    read: (from, to) => jsonText(source, from, to),
    raw: (from, to) => MappedText.verbatim(source, from, to),
  };
}

/** JSON that was itself read out of strings of the page. */
export function innerJson(text: MappedText, source: string): JsonSource {
  return {
    text: text.text,
    read: (from, to) => composed(jsonText(text.text, from, to), text, source),
    raw: (from, to) => text.slice(from, to),
  };
}
