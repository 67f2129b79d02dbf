import type { MappedText } from '../../../report/mappedText.ts';
import type { Item } from '../item.ts';
import { LIMITS } from '../limits.ts';
import { parsePage } from '../page.ts';
import { passagesOf } from '../passages.ts';
import { composed } from './composed.ts';

/**
 * The passages of HTML that stands inside a value, as items of the page that holds it. Text without markup is cut into
 * paragraphs at its line ends.
 *
 * @param value Maps to places in `source`, the decoded file.
 * @param at Where in the page's order the items stand.
 */
export function embeddedItems(value: MappedText, source: string, at: number, resolve: (href: string) => string | null): Item[] {
  if (/<\/?[a-z][^>]*>/i.test(value.text)) return htmlItems(value, source, at, resolve);
  return lines(value).flatMap((line): Item[] => {
    if (/&(?:#|[a-z])/i.test(line.text)) return htmlItems(line, source, at, resolve);
    return [{ at, passage: null, text: line, links: [], type: 'paragraph', inBody: true }];
  });
}

function htmlItems(value: MappedText, source: string, at: number, resolve: (href: string) => string | null): Item[] {
  const page = parsePage(value.text, LIMITS.elements);
  return passagesOf(page, { withHidden: false, resolve }).map((p): Item => {
    const links = p.links.map(({ start, end, href }) => ({ start, end, href }));
    const text = composed(p.text, value, source);
    return { at, passage: { ...p, text }, text, links, type: 'paragraph', inBody: true };
  });
}

function lines(value: MappedText): MappedText[] {
  const found: MappedText[] = [];
  let at = 0;
  for (const m of value.text.matchAll(/[\r\n]+/g)) {
    found.push(value.slice(at, m.index));
    at = m.index + m[0].length;
  }
  found.push(value.slice(at));
  return found.map((l) => l.collapseSpace().trim()).filter((l) => l.length > 0);
}
