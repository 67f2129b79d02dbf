import type { Claims } from '../claims.ts';
import { linkDefinition, type Sheet } from '../sheet.ts';

/** Pandoc's fences around a part of a page. */
const DIV = /^:{3,}\s*(?:\{[^{}]{0,300}\}|[\w.-]{0,60})\s*:*$/;

/** Claims the lines that only serve the marks of others: definitions of links, fences. */
export function claimDefinitions(sheet: Sheet, claims: Claims): void {
  if (!sheet.style.markup) return;
  for (const line of sheet.lines) {
    if (linkDefinition(sheet.source, line)) claims.take(line.index, line.index, 'link-definition');
    else if (line.to - line.from <= 400 && DIV.test(sheet.source.slice(line.from, line.to)))
      claims.take(line.index, line.index, 'markup');
  }
}
