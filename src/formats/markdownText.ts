import { printable } from './terminal/printable.ts';

/**
 * A text as one line of Markdown that reads as the text itself: what would be markup at the beginning of a line, or emphasis,
 * a link, code, a character reference anywhere, is escaped, and controls are shown by their signs.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
    .replace(
      /^(\s*)([#+=-]+|\d+[.)])(?=\s|$)/,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}
