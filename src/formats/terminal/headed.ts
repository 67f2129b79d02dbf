import type { Book } from './book.ts';
import type { Line } from './line.ts';

/** Lines under a heading, with a blank line before; nothing where there are none. */
export function headed(title: string, lines: readonly Line[], book: Book): Line[] {
  return lines.length === 0 ? [] : [[], [book.ink(title, { bold: true })], ...lines];
}
