import { isLinked, isProse, type Region } from '../body/mainRegion.ts';
import { beginsWithin, countWords, endsSentence } from '../prose.ts';
import type { Ruling } from '../ruling.ts';
import { readBylineLine, readNameLine } from './bylineLine.ts';
import { readDateLine } from './dateLine.ts';
import { findTitle } from './findTitle.ts';
import { looksLikeBody } from './headline.ts';

/** What the head of a document says, and which units say it. */
export interface Head {
  readonly title: number | null;
  readonly byline: { readonly names: readonly string[]; readonly agency: string | null; readonly unit: number } | null;
  readonly published: { readonly value: string; readonly unit: number } | null;
  readonly modified: { readonly value: string; readonly unit: number } | null;
}

/** How far above the first paragraph byline and date may stand, and how far below it. */
const ABOVE = 40;
const BELOW = 2;

/** Reads title, subtitle, byline and dates around the report's first paragraph. `told` is a title known before. */
export function readHead(ruling: Ruling, region: Region, told: string | null): Head {
  const window = { first: Math.max(0, region.first - ABOVE), last: Math.min(ruling.units.length - 1, region.first + BELOW) };
  const signed = findByline(ruling, window, smallWords(ruling, region));
  const dates = findDates(ruling, window, signed?.units ?? []);
  const title = findTitle(ruling, region, told, [...(signed?.units ?? []), ...dates.units]);
  if (title !== null) {
    ruling.make(title, 'title', 'headline');
    if ((ruling.units[title + 1]?.gap ?? 1) === 0 && continuesTitle(ruling, title))
      ruling.make(title + 1, 'title', 'headline-goes-on');
  }
  for (const i of signed?.units ?? []) ruling.remove(i, 'byline', 'byline');
  for (const i of dates.units) ruling.remove(i, 'date', 'date-line');
  if (title !== null) findSubtitle(ruling, title, region.first);
  // Below a clipper's or a mail's fields there is no menu to clear away.
  if (title !== null || told === null) clearAbove(ruling, title, region);
  return {
    title,
    byline: signed ? { names: signed.names, agency: signed.agency, unit: signed.unit } : null,
    published: signed?.published ?? dates.published,
    modified: dates.modified,
  };
}

function findByline(ruling: Ruling, window: Region, words: ReadonlySet<string>) {
  for (let i = window.first; i <= window.last; i++) {
    const line = readBylineLine(ruling.open(i));
    if (!line || line.names.some((n) => isPlainWords(n, words))) continue;
    const published = line.time ? { value: line.time.value, unit: i } : null;
    return { names: line.names, agency: line.agency, unit: i, units: [i], published };
  }
  // A name without "By" is one only with a job beside it: a place or a label stands next to the date just as well.
  for (let i = window.first; i <= window.last; i++) {
    const [name, job] = splitJob(ruling.open(i));
    const names = readNameLine(name);
    if (names.length === 0 || names.some((n) => isPlainWords(n, words))) continue;
    const below = job !== '' ? 0 : isJob(ruling.open(i + 1)) ? 1 : null;
    if (below === null && !leadsToPerson(ruling, i, names)) continue;
    return { names, agency: null, unit: i, units: below === 1 ? [i, i + 1] : [i], published: null };
  }
  return null;
}

/** The name leads to a page that is called after it, and a date stands next to it. */
function leadsToPerson(ruling: Ruling, i: number, names: readonly string[]): boolean {
  const href = ruling.units[i]?.links[0]?.href.toLowerCase() ?? '';
  const parts = (names[0] ?? '')
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .map((p) => p.replace(/[^a-z]/g, ''));
  const dated = [i - 1, i + 1].some((k) => readDateLine(ruling.open(k)) !== null);
  return dated && parts.some((p) => p.length >= 4 && href.includes(p));
}

/** "Jane Roe, Political Correspondent" → the name and the job; the job is empty where none follows. */
function splitJob(text: string): [name: string, job: string] {
  const m = /^(.{3,60}?)\s*[,|•·–—]\s*(.{3,60})$/.exec(text);
  return m?.[1] && m[2] && isJob(m[2]) ? [m[1], m[2]] : [text, ''];
}

const JOB =
  /^(?:[\p{L}&'’ -]{0,40}\s)?(?:reporters?|correspondents?|(?:staff )?writers?|editors?|columnists?|journalists?|bureau chief)(?:\s+(?:at|for|of|in|,)\s?.{2,40})?$/iu;

function isJob(text: string): boolean {
  return text.length <= 70 && JOB.test(text);
}

/** Every part of the name is a word that the document also writes with a small letter. */
function isPlainWords(name: string, words: ReadonlySet<string>): boolean {
  const parts = name.split(/\s+/).filter((p) => p.length >= 3);
  return parts.length > 0 && parts.every((p) => words.has(p.toLowerCase()));
}

/** The words that the region's prose writes with small letters. */
function smallWords(ruling: Ruling, region: Region): Set<string> {
  const words = new Set<string>();
  for (let i = region.first; i <= region.last && words.size < 5000; i++) {
    for (const m of (ruling.units[i]?.text ?? '').matchAll(/(?<![\p{L}'’])\p{Ll}{3,}/gu)) words.add(m[0]);
  }
  return words;
}

function findDates(ruling: Ruling, window: Region, taken: readonly number[]) {
  const units: number[] = [];
  let published: { value: string; unit: number } | null = null;
  let modified: { value: string; unit: number } | null = null;
  for (let i = window.first; i <= window.last; i++) {
    if (taken.includes(i)) continue;
    const line = readDateLine(ruling.open(i));
    if (!line) continue;
    units.push(i);
    if (line.published) published ??= { value: line.published, unit: i };
    if (line.modified) modified ??= { value: line.modified, unit: i };
  }
  return { units, published, modified };
}

/** A headline that a converter broke over two lines. */
function continuesTitle(ruling: Ruling, title: number): boolean {
  const first = ruling.units[title];
  const next = ruling.open(title + 1);
  if (!first || next === '' || first.kind === 'heading' || countWords(next) > 16 || looksLikeBody(next)) return false;
  return (
    beginsWithin(next) ||
    /(?:[,;–—-]|\b(?:a|an|the|of|to|in|on|for|with|and|or|as|at|by|from|over|after|before|is|are|was|will|says?))$/i.test(
      first.text,
    )
  );
}

/** The line between title and byline, or the first of two short ones before the report begins. */
function findSubtitle(ruling: Ruling, title: number, body: number): void {
  let next = title + 1;
  // "Interview", "Analysis": a label may stand between.
  while (next < title + 3 && ruling.isOpen(next) && countWords(ruling.units[next]?.text ?? '') <= 2) next++;
  const unit = ruling.units[next];
  if (!unit || !ruling.isOpen(next) || next > body + 1) return;
  const words = countWords(unit.text);
  if (words < 4 || words > 50 || unit.quote > 0 || unit.kind === 'item') return;
  const after = ruling.verdict(next + 1);
  const beforeByline =
    after?.kind === 'removed' && (after.reason === 'byline' || after.reason === 'date' || after.reason === 'share-bar');
  if (beforeByline) ruling.make(next, 'subtitle', 'under-the-title');
  for (let k = title + 1; k < next; k++) ruling.remove(k, 'label', 'between-title-and-subtitle');
}

/**
 * What stands above the title is the site's: menus, sections, the name of the paper; a paragraph stays. Between the title
 * and the first paragraph a few words that no rule knows are labels and buttons.
 */
function clearAbove(ruling: Ruling, title: number | null, region: Region): void {
  for (let i = 0; i < region.first; i++) {
    const unit = ruling.units[i];
    if (!unit || !ruling.isOpen(i) || isProse(unit.text)) continue;
    const words = countWords(unit.text);
    if ((words > 8 && endsSentence(unit.text)) || (words > 14 && unit.kind === 'paragraph' && !isLinked(unit))) continue;
    if (title === null || i < title) {
      if (title !== null || words <= 4 || unit.kind === 'item') ruling.remove(i, 'navigation', 'above-the-title');
    } else if ((words <= 3 || unit.kind === 'item') && !endsSentence(unit.text)) ruling.remove(i, 'label', 'below-the-title');
  }
}
