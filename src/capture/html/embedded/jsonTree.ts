/** A value of a JSON text with its place. Nodes stand in document order; a node's descendants go up to `end`. */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'other';
  /** The name under which it stands in an object; null in an array. */
  readonly key: string | null;
  /** The place of the node that holds it; -1 for the outermost. */
  readonly parent: number;
  /** Where it stands in the text; for a string without its quotation marks. */
  readonly from: number;
  to: number;
  end: number;
}

const MOST = 2_000_000;
const OTHER = /[^\s,\]}]+/y;
const SPACE = /\s*/y;

/**
 * Reads the JSON value that begins at `from`, without recursion. Stops where the text is no longer JSON or ends; what was
 * read until then is given.
 */
export function readJsonTree(text: string, from: number, to: number): JsonNode[] {
  const nodes: JsonNode[] = [];
  const open: number[] = [];
  let at = from;
  let key: string | null = null;
  const skipSpace = () => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
  };
  const add = (kind: JsonNode['kind'], start: number): number => {
    nodes.push({ kind, key, parent: open.at(-1) ?? -1, from: start, to: start, end: nodes.length + 1 });
    key = null;
    return nodes.length - 1;
  };
  const close = () => {
    const top = nodes[open.pop() ?? -1];
    if (top) {
      top.to = at;
      top.end = nodes.length;
    }
  };
  while (at < to && nodes.length < MOST) {
    skipSpace();
    const char = text[at];
    const holder = nodes[open.at(-1) ?? -1];
    if (char === undefined || at >= to) break;
    if (char === '}' || char === ']') {
      at++;
      close();
      if (open.length === 0) break;
    } else if (char === ',') at++;
    else if (char === '"') {
      const end = stringEnd(text, at + 1, to);
      if (end < 0) break;
      if (holder?.kind === 'object' && key === null) {
        key = text.slice(at + 1, end);
        at = end + 1;
        skipSpace();
        if (text[at] !== ':') break;
        at++;
      } else {
        const made = nodes[add('string', at + 1)];
        if (made) made.to = end;
        at = end + 1;
        if (open.length === 0) break;
      }
    } else if (char === '{' || char === '[') {
      open.push(add(char === '{' ? 'object' : 'array', at));
      at++;
    } else {
      OTHER.lastIndex = at;
      const m = OTHER.exec(text);
      if (!m || (holder?.kind === 'object' && key === null)) break;
      const made = nodes[add('other', at)];
      at += m[0].length;
      if (made) made.to = at;
      if (open.length === 0) break;
    }
  }
  while (open.length > 0) close();
  return nodes;
}

/** The place of the quotation mark that closes a string; -1 where there is none. */
export function stringEnd(text: string, from: number, to: number, mark = '"'): number {
  const closing = mark.charCodeAt(0);
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === closing) return i;
  }
  return -1;
}
