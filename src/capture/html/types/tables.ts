import { MappedText } from '../../../report/mappedText.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';
import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { elementsAround } from '../path.ts';

/** A table of data becomes one block: its cells set apart by tabs, its rows by line ends. */
export const tables: ItemRule = {
  name: 'tables',
  apply: (items, { page, body }) => {
    const verdicts = new Map<HtmlElement, boolean>();
    const tableOf = (item: Item): HtmlElement | null => {
      if (!isKept(item) || !item.inBody || !item.passage || item.type === 'caption') return null;
      const table = elementsAround(item.passage, body).find((e) => e.tag === 'table');
      if (!table) return null;
      const known = verdicts.get(table);
      const isData = known ?? isDataTable(page, table);
      if (known === undefined) verdicts.set(table, isData);
      return isData ? table : null;
    };
    const result: Item[] = [];
    let open: { table: HtmlElement; cells: Item[] } | null = null;
    const close = () => {
      if (open) result.push(...joined(open.cells));
      open = null;
    };
    for (const item of items) {
      const table = tableOf(item);
      if (open && table !== (open as { table: HtmlElement }).table) close();
      if (!table) result.push(item);
      else if (open) (open as { cells: Item[] }).cells.push(item);
      else open = { table, cells: [item] };
    }
    close();
    return result;
  },
};

/**
 * True for a table of data. Pages of the 1990s lay themselves out in tables: their cells hold tables, pictures and whole
 * paragraphs.
 */
function isDataTable(page: Page, table: HtmlElement): boolean {
  let rows = 0;
  let cells = 0;
  let headers = 0;
  let longest = 0;
  let length = 0;
  let cellLength = 0;
  for (let i = table.index + 1; i < table.end; i++) {
    const node = page.nodes[i];
    if (node?.kind === 'text') {
      const size = node.value.trim().length;
      length += size;
      cellLength += size;
      longest = Math.max(longest, cellLength);
      continue;
    }
    if (node?.tag === 'table' || node?.tag === 'form' || node?.tag === 'h1') return false;
    if (node?.tag === 'tr') rows++;
    if (node?.tag === 'td' || node?.tag === 'th') {
      cells++;
      cellLength = 0;
      if (node.tag === 'th') headers++;
    }
  }
  if (rows < 2 || cells < 4) return false;
  if (headers >= 2) return longest < 2000;
  return cells / rows >= 1.9 && longest < 200 && length / cells < 60;
}

function joined(cells: readonly Item[]): Item[] {
  const [first] = cells;
  if (!first) return [];
  const parts: MappedText[] = [];
  const links: { start: number; end: number; href: string }[] = [];
  let at = 0;
  let row: HtmlElement | null = null;
  for (const cell of cells) {
    const own = rowOf(cell);
    const before = parts.at(-1)?.runs.at(-1);
    const after = cell.text.runs[0];
    if (before && after) {
      parts.push(MappedText.changed(own === row ? '\t' : '\n', before.to, Math.max(before.to, after.from), 'space'));
      at++;
    }
    row = own;
    parts.push(cell.text);
    links.push(...cell.links.map((l) => ({ ...l, start: l.start + at, end: l.end + at })));
    at += cell.text.length;
  }
  const { level: _level, ...rest } = first;
  return [{ ...rest, passage: first.passage, type: 'table', text: MappedText.concat(parts), links }];
}

function rowOf(cell: Item): HtmlElement | null {
  return cell.passage ? (elementsAround(cell.passage, null).find((e) => e.tag === 'tr') ?? null) : null;
}
