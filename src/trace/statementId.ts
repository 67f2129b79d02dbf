import type { Span } from '../contract/index.ts';

/**
 * Ids of statements, from their words and their place: the same text traced again gives the same ids.
 * Two statements that would get one id (a chance in four thousand million) get a second part from their order.
 */
export class StatementIds {
  readonly #given = new Set<string>();

  next(text: string, content: readonly Span[], cue: Span | null): string {
    const words = content.map((c) => `${c.start}:${text.slice(c.start, c.end)}`).join('\u0001');
    const key = `${words}\u0002${cue ? cue.start : ''}`;
    let id = `t-${hex(key, 0)}`;
    for (let turn = 1; this.#given.has(id); turn++) id = `t-${hex(key, turn)}`;
    this.#given.add(id);
    return id;
  }
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo; RFC 9923), as eight hexadecimal digits. */
function hex(key: string, turn: number): string {
  let hash = 0x811c9dc5 ^ turn;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
