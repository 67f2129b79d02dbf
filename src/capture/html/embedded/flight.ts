import { MappedText } from '../../../report/mappedText.ts';
import type { Page } from '../page.ts';
import { jsonText } from './jsonText.ts';
import { stringEnd } from './jsonTree.ts';

/** A row of what React's server sends: a JSON value, or a text by itself. */
export interface FlightRow {
  readonly id: string;
  readonly kind: 'json' | 'text';
  /** Its place in the stream. */
  readonly from: number;
  readonly to: number;
}

/** A script of Next.js that hands one piece of the stream to the page: `self.__next_f.push([1,"…"])`. */
const PUSH = /__next_f(?:\s*=\s*self\.__next_f\s*\|\|\s*\[\]\s*\))?\.push\(\s*\[\s*1\s*,\s*"/g;

/** All that a page's scripts hand to React, one after the other, with its places in the page's source; empty where there is none. */
export function flightStream(page: Page): MappedText {
  const parts: MappedText[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.tag !== 'script') continue;
    const [text] = node.children;
    if (text?.kind !== 'text' || !text.value.includes('__next_f')) continue;
    const [from, to] = [text.places[0]?.from ?? 0, text.places.at(-1)?.to ?? 0];
    const script = page.source.slice(from, to);
    PUSH.lastIndex = 0;
    for (let m = PUSH.exec(script); m; m = PUSH.exec(script)) {
      const start = PUSH.lastIndex;
      const end = stringEnd(script, start, script.length);
      // A page that was cut off while it was saved holds the beginning of a string.
      parts.push(jsonText(page.source, from + start, from + (end < 0 ? script.length : end)));
      if (end < 0) break;
      PUSH.lastIndex = end;
    }
  }
  return MappedText.concat(parts);
}

/** Rows with another letter tell of modules, hints and errors. */
const ROW = /([0-9a-f]{0,8}):(?:T([0-9a-f]{1,8}),|(?![A-Z]))/y;

/** The stream's rows: `id:JSON` up to the line's end, or `id:T` with a length in bytes and a text of that length. */
export function flightRows(stream: string): FlightRow[] {
  const rows: FlightRow[] = [];
  for (let at = 0; at < stream.length; ) {
    ROW.lastIndex = at;
    const m = ROW.exec(stream);
    if (m?.[2] !== undefined) {
      const to = afterBytes(stream, ROW.lastIndex, Number.parseInt(m[2], 16));
      rows.push({ id: m[1] ?? '', kind: 'text', from: ROW.lastIndex, to });
      at = to;
      continue;
    }
    const line = stream.indexOf('\n', at);
    const to = line < 0 ? stream.length : line;
    if (m) rows.push({ id: m[1] ?? '', kind: 'json', from: ROW.lastIndex, to });
    at = to + 1;
  }
  return rows;
}

/** The place after as many bytes of UTF-8. */
function afterBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Either half of a pair counts for two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return at;
}
