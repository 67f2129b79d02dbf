import type { Claims } from '../claims.ts';
import type { MarkedLine } from '../marks.ts';
import { readPostCounts } from '../post/postCounts.ts';
import { readPostHandle } from '../post/postHandle.ts';
import { readPostTime } from '../post/postTime.ts';
import { beginsWithin, countWords, endsSentence } from '../prose.ts';
import type { Sheet } from '../sheet.ts';

/** How many lines from a page's top or bottom a running header or footer may stand. */
const DEPTH = 5;
/** So many blank lines are what a converter leaves between pages. */
const SEAM = 3;
/** A line so near the file's beginning is the first page's own head: its title, its byline. The rules for these judge it. */
const TOP = 6;

const PAGE_NUMBER = /^(?:page\s+)?[-–—[(|]?\s?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?\s?[-–—\])|]?$/i;
const PAGE_OF = /^page\s+\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$|^\d{1,4}\s?(?:\/|of)\s?\d{1,4}$|^[-–—]\s?\d{1,4}\s?[-–—]$/i;
/** What a browser prints at the foot: the address and the page; and at the head: the moment and the title. */
const PRINT_FOOT = /^(?:https?|file):\/\/\S{4,2000}(?:\s{1,20}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?)$/i;
/** The site and the page, as some converters put at the foot: "gazette.example 2/5". */
const SITE_FOOT = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/?\S{0,200}\s+(?:page\s)?\d{1,4}\s?(?:\/|of)\s?\d{1,4}$/i;
const PRINT_HEAD = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s\d{1,2}:\d{2}(?:\s?[AP]M)?\b/i;

/**
 * Claims what stands at the edges of pages: running headers and footers, page numbers, a printer's date and address.
 * Returns the lines at the file's beginning that come back later as running headers: the report's head may want them.
 */
export function claimPageEdges(sheet: Sheet, claims: Claims): ReadonlySet<number> {
  const { lines } = sheet;
  const texts = lines.map((l) => sheet.shown(l));
  const edge = pageEdge(lines);
  claimPrints(texts, edge, claims);
  const heads = new Set<number>();
  for (const places of repeated(texts).values()) {
    if (!isRunning(places, lines, texts, edge, claims)) continue;
    for (const i of places) {
      const first = i === places[0] && i < TOP;
      if (first) heads.add(i);
      if (!first || lines[i]?.newPage || claims.reasonOf(i - 1) === 'print-edge') claims.take(i, i, 'running-header');
    }
  }
  claimPageNumbers(lines, texts, edge, claims);
  return heads;
}

/** The moment of printing is not the report's date: it goes wherever a second sign shows that a browser printed the page. */
function claimPrints(texts: readonly string[], edge: readonly boolean[] | null, claims: Claims): void {
  const feet = texts.flatMap((t, i) => (t.length < 2100 && (PRINT_FOOT.test(t) || SITE_FOOT.test(t)) ? [i] : []));
  texts.forEach((t, i) => {
    const bare = t.length < 2100 && /^(?:https?|file):\/\/\S+$/i.test(t);
    if (bare && [texts[i - 1], texts[i + 1]].some((n) => n !== undefined && n.length < 24 && PAGE_OF.test(n))) feet.push(i);
  });
  const heads = texts.flatMap((t, i) => (t.length < 400 && PRINT_HEAD.test(t) && (!edge || edge[i]) ? [i] : []));
  if (feet.length > 0 || heads.length > 1 || edge) for (const i of heads) claims.take(i, i, 'print-edge');
  if (feet.length > 1 || heads.length > 0) for (const i of feet) claims.take(i, i, 'print-edge');
}

/** For each line whether it stands at the edge of a page that a form feed ends; null where the file has none. */
function pageEdge(lines: readonly MarkedLine[]): boolean[] | null {
  const starts = lines.flatMap((l, i) => (l.newPage && i > 0 ? [i] : []));
  if (starts.length === 0) return null;
  const at = new Array<boolean>(lines.length).fill(false);
  for (const s of [0, ...starts, lines.length])
    for (let i = s - DEPTH; i < s + DEPTH; i++) if (i >= 0 && i < at.length) at[i] = true;
  return at;
}

/** Lines that are the same but for their figures, by what they share. */
function repeated(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => {
    if (text.length < 4 || text.length > 300) return;
    const key = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
    if (!/\p{L}{2}/u.test(key)) return;
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  for (const [key, list] of places) if (list.length < 2) places.delete(key);
  return places;
}

/** A repeated line runs along the pages if nearly all its places are at the edges of pages. */
function isRunning(
  places: readonly number[],
  lines: readonly MarkedLine[],
  texts: readonly string[],
  edge: boolean[] | null,
  claims: Claims,
): boolean {
  const text = texts[places[0] ?? 0] ?? '';
  if (edge) return places.filter((i) => edge[i]).length >= Math.max(2, places.length * 0.8);
  // Without form feeds gaps are all there is to tell by; posts and boxes repeat their buttons too.
  if (countWords(text) < 3 || readPostCounts(text) || readPostTime(text) || readPostHandle(text)) return false;
  const beside = (i: number) => PRINTED.has(claims.reasonOf(i - 1) ?? '') || PRINTED.has(claims.reasonOf(i + 1) ?? '');
  const atSeam = places.filter((i) => i === 0 || (lines[i]?.blanks ?? 0) >= SEAM || beside(i) || cutsSentence(lines, texts, i));
  // That a line begins the file is no sign that a page begins where it comes back.
  return atSeam.some((i) => i !== 0) && atSeam.length >= places.length - (places[0] !== undefined && places[0] < TOP ? 1 : 0);
}

const PRINTED: ReadonlySet<string> = new Set(['print-edge', 'page-number']);

/** Set apart by blank lines, it stands where the line before does not end its sentence and the line after goes on. */
function cutsSentence(lines: readonly MarkedLine[], texts: readonly string[], i: number): boolean {
  const before = texts[i - 1] ?? '';
  if ((lines[i]?.blanks ?? 0) === 0 || (lines[i + 1]?.blanks ?? 0) === 0 || lines[i]?.bullet !== null) return false;
  return before.length > 30 && !endsSentence(before) && beginsWithin(texts[i + 1] ?? '');
}

/** The page's very last or first line, running lines aside. */
function atBoundary(lines: readonly MarkedLine[], i: number): boolean {
  for (let k = i - 2; k <= i + 3; k++) if (lines[k]?.newPage || k === lines.length) return true;
  return false;
}

function claimPageNumbers(lines: readonly MarkedLine[], texts: readonly string[], edge: boolean[] | null, claims: Claims): void {
  const taken = (i: number) => i >= 0 && i < lines.length && !claims.isFree(i);
  texts.forEach((text, i) => {
    if (text.length > 24 || !claims.isFree(i)) return;
    if (edge?.[i] && PAGE_NUMBER.test(text) && atBoundary(lines, i)) claims.take(i, i, 'page-number');
    else if (PAGE_OF.test(text) && (lines[i]?.blanks ?? 0) > 0 && (lines[i + 1]?.blanks ?? 1) > 0)
      claims.take(i, i, 'page-number');
    else if (PAGE_NUMBER.test(text) && (taken(i - 1) || taken(i + 1)) && (lines[i]?.bullet ?? null) === null)
      claims.take(i, i, 'page-number');
  });
}
