import { MappedText } from '../../../report/mappedText.ts';
import type { Claims } from '../claims.ts';
import { readBylineLine } from '../head/bylineLine.ts';
import { readDateLine } from '../head/dateLine.ts';
import type { MarkedLine } from '../marks.ts';
import { PAGE_EDGE } from '../post/findPosts.ts';
import { endsSentence } from '../prose.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from './unit.ts';

const DELIMITER_ROW = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** Groups the lines that nothing has claimed into units, in order. Marks that stand alone on a line are claimed. */
export function buildUnits(sheet: Sheet, claims: Claims): Unit[] {
  const units: Unit[] = [];
  const { lines } = sheet;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || !claims.isFree(at)) {
      at++;
      continue;
    }
    if (line.rule) {
      claims.take(at, at, 'separator');
      at++;
      continue;
    }
    const table = tableRows(sheet, claims, at);
    const count = table > 0 ? table : groupFrom(sheet, claims, at);
    const group = lines.slice(at, at + count);
    const level = table > 0 ? 0 : underlined(sheet, claims, group, lines[at + count]);
    units.push(makeUnit(sheet, group, table > 0, level, seamBefore(lines, claims, at)));
    at += count;
  }
  return units;
}

/** How many lines from `at` on make one paragraph, item or heading. */
function groupFrom(sheet: Sheet, claims: Claims, at: number): number {
  const { lines, wrapping } = sheet;
  let end = at + 1;
  for (; end < lines.length && claims.isFree(end); end++) {
    const [before, after] = [lines[end - 1], lines[end]];
    if (!before || !after) break;
    // A list mark that was torn off its item stands alone on the line above.
    const tornMark =
      before.bullet !== null && before.at >= before.end && after.bullet === null && after.blanks <= 1 && !after.rule;
    if (!tornMark && (!wrapping.continues(before, after) || isSigned(sheet.shown(after)) || isSigned(sheet.shown(before)))) break;
  }
  return end - at;
}

/** A byline or a date line stands alone, however long the line before it is. */
function isSigned(text: string): boolean {
  if (text.length > 160 || !SIGNED.test(text)) return false;
  return readBylineLine(text) !== null || readDateLine(text) !== null;
}

const SIGNED = /^(?:(?:written|reported|posted|published|updated|words|story|analysis)\b|by\s)/i;

/** Rows of a Markdown table that begins at `at`: 0 where none does. The row of dashes is claimed. */
function tableRows(sheet: Sheet, claims: Claims, at: number): number {
  const { lines, source } = sheet;
  const row = (i: number) => {
    const l = lines[i];
    return l && claims.isFree(i) && (i === at || l.blanks === 0) ? source.slice(l.inner, Math.min(l.to, l.inner + 4000)) : '';
  };
  if (!sheet.style.markup || !row(at).includes('|') || !DELIMITER_ROW.test(row(at + 1)) || !row(at + 1).includes('|')) return 0;
  claims.take(at + 1, at + 1, 'markup');
  let end = at + 2;
  while (row(end).includes('|')) end++;
  return end - at;
}

/** A line of "=" or "-" right under a short line makes that a heading (CommonMark 4.3). Returns its level, 0 for none. */
function underlined(sheet: Sheet, claims: Claims, group: readonly MarkedLine[], next: MarkedLine | undefined): number {
  const [only] = group;
  if (!only || group.length > 1 || !next?.rule || next.blanks > 0 || only.bullet !== null || !claims.isFree(next.index)) return 0;
  const drawn = sheet.source.slice(next.inner, next.to);
  const level = /^=+$/.test(drawn) ? 1 : /^-+$/.test(drawn) ? 2 : 0;
  const width = only.end - only.at;
  if (level === 0 || width > 120 || endsSentence(sheet.shown(only))) return 0;
  if (sheet.format === 'text' && Math.abs(drawn.length - width) > 3) return 0;
  claims.take(next.index, next.index, 'markup');
  return level;
}

function makeUnit(sheet: Sheet, lines: readonly MarkedLine[], table: boolean, underline: number, seam: boolean): Unit {
  const [first] = lines;
  const heading = underline || (first?.heading ?? 0);
  const item = first?.bullet !== null && first !== undefined;
  const kind = table ? 'table' : heading > 0 ? 'heading' : item ? 'item' : 'paragraph';
  const read = table ? readTable(sheet, lines) : sheet.read(lines.map((l) => ({ from: l.at, to: l.end })));
  return {
    lines,
    kind,
    level: heading || (item ? 1 + Math.floor((first?.indent ?? 0) / 4) : 0),
    quote: first?.quote ?? 0,
    indent: Math.min(...lines.slice(0, 50).map((l) => l.indent)),
    mapped: read.text,
    text: read.text.text,
    links: read.links,
    images: read.images,
    gap: first?.blanks ?? 0,
    seam,
  };
}

/** Rows one under the other, a bar between their cells. */
function readTable(sheet: Sheet, lines: readonly MarkedLine[]): ReturnType<Sheet['read']> {
  const rows = lines.filter(
    (l) => !DELIMITER_ROW.test(sheet.source.slice(l.inner, l.to)) || !sheet.source.slice(l.inner, l.to).includes('-'),
  );
  const parts: MappedText[] = [];
  const links = [];
  let length = 0;
  for (const [k, row] of rows.entries()) {
    let { inner: from, to } = row;
    if (sheet.source[from] === '|') from++;
    if (sheet.source[to - 1] === '|' && to > from) to--;
    const read = sheet.read([{ from, to }]);
    const before = rows[k - 1];
    if (before && length > 0 && read.text.length > 0) {
      parts.push(MappedText.changed('\n', before.to, row.from, 'space'));
      length++;
    }
    for (const l of read.links) links.push({ ...l, start: l.start + length, end: l.end + length });
    parts.push(read.text);
    length += read.text.length;
  }
  return { text: MappedText.concat(parts), links, images: [] };
}

/** True where a page ends between the line at `at` and the one before it. */
function seamBefore(lines: readonly MarkedLine[], claims: Claims, at: number): boolean {
  return lines[at]?.newPage === true || PAGE_EDGE.has(claims.reasonOf(at - 1) ?? '');
}
