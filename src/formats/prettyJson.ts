type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON that a person can look through: two blanks a level, and what fits on a line of `width` stands on one, so that a span
 * is a line and not four. The keys keep their order: the same value gives the same bytes.
 */
export function prettyJson(value: unknown, width = 120): string {
  return `${harmless(write(value as Json, '', width))}\n`;
}

/** JSON on one line, with the line feed that ends it. */
export function jsonLine(value: unknown): string {
  return `${harmless(JSON.stringify(value))}\n`;
}

/**
 * JSON escapes the C0 controls and leaves DEL and the C1 controls as they are, though a terminal may obey those too. They
 * stand only in strings, where an escape means the same.
 */
function harmless(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function write(value: Json, indent: string, width: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = isList(value);
  const parts = list
    ? value.map((v) => write(v, inner, width))
    : Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [`${JSON.stringify(k)}: ${write(v, inner, width)}`]));
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const length = parts.reduce((n, p) => n + p.length + 2, 2);
  if (indent.length + length <= width && !parts.some((p) => p.includes('\n'))) {
    return list ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  }
  return `${open}\n${parts.map((p) => inner + p).join(',\n')}\n${indent}${close}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
