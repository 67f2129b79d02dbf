import { beginsWithin, countWords, endsSentence, plainKey } from '../prose.ts';
import type { Ruling } from '../ruling.ts';
import { readBylineLine, readNameLine } from './bylineLine.ts';
import { readDateLine } from './dateLine.ts';
import { looksLikeBody, looksLikeHeadline } from './headline.ts';

/** What the head of a document says, and which units say it. */
export interface Head {
  readonly title: number | null;
  readonly byline: { readonly names: readonly string[]; readonly agency: string | null; readonly unit: number } | null;
  readonly published: { readonly value: string; readonly unit: number } | null;
  readonly modified: { readonly value: string; readonly unit: number } | null;
}

/** How many units at the beginning a head may take. */
const REACH = 60;

/** Reads title, subtitle, byline and dates from the first units, and decides about these. `told` is a title known before. */
export function readHead(ruling: Ruling, told: string | null): Head {
  const body = firstBody(ruling);
  const reach = Math.min(ruling.units.length, Math.max(body + 3, 8), REACH + body);
  const signed = findByline(ruling, reach);
  const dates = findDates(ruling, reach, signed?.units ?? []);
  const title = findTitle(ruling, told, body, [...(signed?.units ?? []), ...dates.units]);
  if (title !== null) {
    ruling.make(title, 'title', 'headline');
    const second = (ruling.units[title + 1]?.gap ?? 1) === 0 && continuesTitle(ruling, title);
    if (second) ruling.make(title + 1, 'title', 'headline-goes-on');
  }
  for (const i of signed?.units ?? []) ruling.remove(i, 'byline', 'byline');
  for (const i of dates.units) ruling.remove(i, 'date', 'date-line');
  if (title !== null) {
    findSubtitle(ruling, title, body);
    clearAbove(ruling, title);
  }
  return {
    title,
    byline: signed ? { names: signed.names, agency: signed.agency, unit: signed.unit } : null,
    published: signed?.published ?? dates.published,
    modified: dates.modified,
  };
}

/** The first unit that is a paragraph of the report. */
function firstBody(ruling: Ruling): number {
  const i = ruling.units.findIndex((u, k) => ruling.isOpen(k) && u.kind === 'paragraph' && looksLikeBody(u.text));
  return i < 0 ? ruling.units.length : i;
}

function findByline(ruling: Ruling, reach: number) {
  for (let i = 0; i < reach; i++) {
    const line = readBylineLine(ruling.open(i));
    if (!line) continue;
    const published = line.time ? { value: line.time.value, unit: i } : null;
    return { names: line.names, agency: line.agency, unit: i, units: [i], published };
  }
  // A name without "By" is one only beside a date.
  for (let i = 0; i < reach; i++) {
    const names = readNameLine(ruling.open(i));
    if (names.length === 0) continue;
    const beside = [i - 1, i + 1, i + 2].some((k) => readDateLine(ruling.open(k)) !== null);
    if (beside && i > 0) return { names, agency: null, unit: i, units: [i], published: null };
  }
  return null;
}

function findDates(ruling: Ruling, reach: number, taken: readonly number[]) {
  const units: number[] = [];
  let published: { value: string; unit: number } | null = null;
  let modified: { value: string; unit: number } | null = null;
  for (let i = 0; i < reach; i++) {
    if (taken.includes(i)) continue;
    const line = readDateLine(ruling.open(i));
    if (!line) continue;
    units.push(i);
    if (line.published) published ??= { value: line.published, unit: i };
    if (line.modified) modified ??= { value: line.modified, unit: i };
  }
  return { units, published, modified };
}

function findTitle(ruling: Ruling, told: string | null, body: number, taken: readonly number[]): number | null {
  const limit = Math.min(body, REACH);
  const open = (i: number) => ruling.isOpen(i) && !taken.includes(i);
  if (told !== null) {
    const key = plainKey(told);
    const same = (i: number) => open(i) && plainKey(ruling.units[i]?.text ?? '') === key;
    for (let i = 0; i < Math.min(ruling.units.length, REACH); i++) if (same(i)) return i;
  }
  for (const level of [1, 2]) {
    for (let i = 0; i < Math.min(ruling.units.length, REACH); i++) {
      const unit = ruling.units[i];
      if (open(i) && unit?.kind === 'heading' && unit.level === level && (level === 1 || i < body)) return i;
    }
  }
  const candidates: number[] = [];
  for (let i = 0; i < limit; i++) {
    const unit = ruling.units[i];
    if (unit && open(i) && unit.kind === 'paragraph' && unit.quote === 0 && looksLikeHeadline(unit.text)) candidates.push(i);
  }
  const signed = taken.length > 0 ? Math.min(...taken.filter((t) => t < limit)) : Number.POSITIVE_INFINITY;
  const above = candidates.filter((i) => i < signed);
  // Above the byline stand title and subtitle, and further up perhaps menus: the title begins the last group of headlines.
  const first = Number.isFinite(signed) && above.length > 0 ? startOfLastGroup(ruling, above) : candidates[0];
  if (first === undefined) return null;
  // Of three words it may be the paper's name: then what stands below the byline has the better claim.
  const below = candidates.find((i) => i > signed);
  return countWords(ruling.units[first]?.text ?? '') < 4 && below !== undefined ? below : first;
}

/** Of candidates in a row (at most two: title and subtitle) the first; of a longer row the one with most words. */
function startOfLastGroup(ruling: Ruling, candidates: readonly number[]): number {
  const last = candidates.at(-1) ?? 0;
  const before = candidates.at(-2);
  if (before === undefined || before < last - 2) return last;
  const words = (i: number) => countWords(ruling.units[i]?.text ?? '');
  return words(before) >= 4 ? before : last;
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
  const next = title + 1;
  const unit = ruling.units[next];
  if (!unit || !ruling.isOpen(next) || next > body + 1) return;
  const words = countWords(unit.text);
  if (words < 4 || words > 50 || unit.quote > 0 || unit.kind === 'item') return;
  const after = ruling.verdict(next + 1);
  const beforeByline =
    after?.kind === 'removed' && (after.reason === 'byline' || after.reason === 'date' || after.reason === 'share-bar');
  if (beforeByline) ruling.make(next, 'subtitle', 'under-the-title');
}

/** What stands above the title is the site's: menus, sections, the name of the paper. A paragraph stays. */
function clearAbove(ruling: Ruling, title: number): void {
  for (let i = 0; i < title; i++) {
    const unit = ruling.units[i];
    if (!unit || !ruling.isOpen(i)) continue;
    if (looksLikeBody(unit.text) || (countWords(unit.text) > 8 && endsSentence(unit.text))) continue;
    ruling.remove(i, 'navigation', 'above-the-title');
  }
}
