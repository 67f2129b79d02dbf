import type { Claims } from '../claims.ts';
import type { MarkedLine } from '../marks.ts';
import { linkDefinition, numberedReference, type Sheet } from '../sheet.ts';

/** Pandoc's fences around a part of a page. */
const DIV = /^:{3,}\s*(?:\{[^{}]{0,300}\}|[\w.-]{0,60})\s*:*$/;

/** Claims the lines that only serve the marks of others: definitions of links, fences. */
export function claimDefinitions(sheet: Sheet, claims: Claims): void {
  for (const line of sheet.lines) {
    // A mark of quotation with nothing behind it.
    if (line.quote > 0 && line.inner >= line.to) claims.take(line.index, line.index, 'markup');
    if (sheet.numbered.has(numberedReference(sheet.source, line) ?? '')) claimReference(sheet, claims, line);
    if (!sheet.style.markup) continue;
    if (linkDefinition(sheet.source, line)) claims.take(line.index, line.index, 'link-definition');
    else if (line.to - line.from <= 400 && DIV.test(sheet.source.slice(line.from, line.to)))
      claims.take(line.index, line.index, 'markup');
  }
}

/** A line of the list of references, and the heading above the list. */
function claimReference(sheet: Sheet, claims: Claims, line: MarkedLine): void {
  claims.take(line.index, line.index, 'link-definition');
  for (let i = line.index - 1; i >= line.index - 2; i--) {
    const above = sheet.lines[i];
    if (above && /^(?:references|(?:visible|hidden) links:?)$/i.test(sheet.source.slice(above.from, above.to)))
      claims.take(i, i, 'link-definition');
  }
}
