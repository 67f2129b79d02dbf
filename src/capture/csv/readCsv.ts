import { MappedText } from '../../report/mappedText.ts';

/** A row of a table of text: where it stands, and what its cells say, mapped to the source. */
export interface CsvRow {
  readonly from: number;
  readonly to: number;
  /** Where each cell stands, quotation marks included; what it says is asked for with `cellText`. */
  readonly cells: readonly { readonly from: number; readonly to: number }[];
}

/** So many cells of a row are read; an honest export has some twenty. */
const MOST_CELLS = 500;

/** The sign that parts the cells of a table, by its first line; null where that is no row of two cells or more. */
export function delimiterOf(source: string): string | null {
  const [line = ''] = source
    .slice(0, 8192)
    .replace(/^\ufeff/, '')
    .split(/\r?\n|\r/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, n: bare.split(sign).length - 1 }));
  const [best] = counts.toSorted((a, b) => b.n - a.n);
  return best && best.n > 0 ? best.sign : null;
}

/**
 * The rows of a table (RFC 4180), one at a time, in time linear in the source. A quotation mark that is never closed takes
 * what is left; empty lines are no rows.
 */
export function* readCsv(source: string, delimiter: string): Generator<CsvRow> {
  const sign = delimiter.charCodeAt(0);
  for (let at = source.startsWith('\ufeff') ? 1 : 0; at < source.length; ) {
    const from = at;
    const cells: { from: number; to: number }[] = [];
    for (;;) {
      const end = cellEnd(source, at, sign);
      if (cells.length < MOST_CELLS) cells.push({ from: at, to: end });
      at = end;
      if (source.charCodeAt(at) !== sign) break;
      at++;
    }
    const to = at;
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
    if (to > from) yield { from, to, cells };
    else if (at === from) return;
  }
}

function cellEnd(source: string, from: number, sign: number): number {
  let at = from;
  if (source.charCodeAt(at) === 34) {
    for (;;) {
      at = source.indexOf('"', at + 1);
      if (at < 0) return source.length;
      if (source.charCodeAt(at + 1) !== 34) break;
      at++;
    }
    at++;
  }
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === sign || code === 10 || code === 13) break;
  }
  return at;
}

/** What a cell says: without its quotation marks, of two inside one. */
export function cellText(source: string, { from, to }: { readonly from: number; readonly to: number }): MappedText {
  if (source[from] !== '"') return MappedText.verbatim(source, from, to);
  const close = source.lastIndexOf('"', to - 1);
  const end = close > from ? close : to;
  const parts: MappedText[] = [];
  let at = from + 1;
  for (const m of source.slice(at, end).matchAll(/""/g)) {
    const mark = from + 1 + m.index;
    parts.push(MappedText.verbatim(source, at, mark), MappedText.changed('"', mark, mark + 2, 'escape'));
    at = mark + 2;
  }
  parts.push(MappedText.verbatim(source, at, end));
  return MappedText.concat(parts);
}
