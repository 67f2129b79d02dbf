/** The fields of a header block, by their names in lower case. The first of two with one name counts. */
export type Fields = ReadonlyMap<string, string>;

/** No honest header block is longer. */
const MOST = 256 * 1024;

export interface HeaderBlock {
  readonly fields: Fields;
  /** Where the body begins. */
  readonly bodyFrom: number;
}

/**
 * Reads the header block that begins at `from` (RFC 5322, 2.2): lines up to the first empty one, those that begin with
 * white space go on with the line before. Bytes beyond ASCII are taken for UTF-8.
 */
export function readFields(bytes: Uint8Array, from: number, to: number): HeaderBlock {
  const end = Math.min(to, from + MOST);
  const fields = new Map<string, string>();
  let name = '';
  let value = '';
  let at = from;
  const keep = () => {
    if (name !== '' && !fields.has(name)) fields.set(name, value.trim());
    name = '';
  };
  while (at < end) {
    const [lineEnd, next] = lineAt(bytes, at, end);
    if (lineEnd === at) {
      keep();
      return { fields, bodyFrom: next };
    }
    const line = new TextDecoder().decode(bytes.subarray(at, lineEnd));
    if (/^[ \t]/.test(line)) value += ` ${line.trim()}`;
    else {
      keep();
      const colon = line.indexOf(':');
      name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
      value = line.slice(colon + 1);
    }
    at = next;
  }
  keep();
  return { fields, bodyFrom: at };
}

/** Where the line that begins at `at` ends, and where the next one begins. */
export function lineAt(bytes: Uint8Array, at: number, to: number): readonly [end: number, next: number] {
  const feed = bytes.indexOf(10, at);
  if (feed < 0 || feed >= to) return [to, to];
  return [feed > at && bytes[feed - 1] === 13 ? feed - 1 : feed, feed + 1];
}

export interface FieldValue {
  /** What stands before the first semicolon, in lower case. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/gy;

/** A field with parameters, such as Content-Type (RFC 2045, 5.1). */
export function fieldValue(field: string | undefined): FieldValue {
  const text = field ?? '';
  const semicolon = text.indexOf(';');
  const value = (semicolon < 0 ? text : text.slice(0, semicolon)).trim().toLowerCase();
  const parameters = new Map<string, string>();
  if (semicolon >= 0) {
    PARAMETER.lastIndex = semicolon;
    for (let m = PARAMETER.exec(text); m; m = PARAMETER.exec(text)) {
      const name = (m[1] ?? '').toLowerCase();
      if (!parameters.has(name)) parameters.set(name, m[2]?.replace(/\\(.)/g, '$1') ?? m[3] ?? '');
      PARAMETER.lastIndex += /^\s*/.exec(text.slice(PARAMETER.lastIndex, PARAMETER.lastIndex + 64))?.[0].length ?? 0;
    }
  }
  return { value, parameters };
}
