import { isLinked, isProse, type Region } from '../body/mainRegion.ts';
import { beginsWithin, countWords, endsSentence } from '../prose.ts';
import type { Ruling } from '../ruling.ts';
import { findByline } from './findByline.ts';
import { findDates } from './findDates.ts';
import { findTitle } from './findTitle.ts';
import { looksLikeBody } from './headline.ts';
import { printedTitle } from './printedTitle.ts';

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
export function readHead(ruling: Ruling, region: Region, told: string | null, running: ReadonlySet<number>): Head {
  const window = { first: Math.max(0, region.first - ABOVE), last: Math.min(ruling.units.length - 1, region.first + BELOW) };
  const signed = findByline(ruling, window, region);
  const dates = findDates(ruling, window, region, signed?.units ?? []);
  const dated = [...(signed?.units ?? []), ...dates.units];
  const shown = told === null ? printedTitle(ruling, region, running) : null;
  const title = shown?.first ?? findTitle(ruling, region, told, dated, running);
  const printed = shown?.count ?? 1;
  let end = title ?? 0;
  if (title !== null) {
    ruling.make(title, 'title', 'headline');
    for (let i = title + 1; i < title + printed || (i === title + 1 && goesOn(ruling, title)); i++) {
      ruling.make(i, 'title', 'headline-goes-on');
      end = i;
    }
  }
  for (const i of signed?.units ?? []) ruling.remove(i, 'byline', 'byline');
  // A byline stands in a page's head and under its title.
  const line = signed ? ruling.units[signed.unit]?.text : undefined;
  for (const [i, u] of ruling.units.entries()) if (line && u.text === line) ruling.remove(i, 'byline', 'byline-again');
  for (const i of dates.units) ruling.remove(i, 'date', 'date-line');
  if (title !== null) {
    findSubtitle(ruling, end, region.first);
    clearRepeats(ruling, title);
  }
  // Below a clipper's or a mail's fields there is no menu to clear away.
  if (title !== null || told === null) clearAbove(ruling, title, region);
  return {
    title,
    byline: signed ? { names: signed.names, agency: signed.agency, unit: signed.unit } : null,
    published: signed?.published ?? dates.published,
    modified: dates.modified,
  };
}

/** A headline that a converter broke over two lines. */
function goesOn(ruling: Ruling, title: number): boolean {
  if (ruling.units[title + 1]?.gap !== 0) return false;
  const first = ruling.units[title];
  const next = ruling.open(title + 1);
  if (!first || next === '' || first.kind === 'heading' || countWords(next) > 16 || looksLikeBody(next)) return false;
  const width = ruling.sheet.wrapping.width;
  const line = first.lines.at(-1);
  const full =
    width !== null &&
    line !== undefined &&
    line.to - line.from > width * 0.75 &&
    countWords(next) <= 8 &&
    !endsSentence(first.text);
  return (
    full ||
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
  // Or it has no full stop and stands right above the first paragraph.
  const cut = beginsWithin(ruling.units[body]?.text ?? '');
  const aboveBody =
    next === title + 1 && next === body - 1 && unit.kind === 'paragraph' && words >= 5 && !endsSentence(unit.text) && !cut;
  if (beforeByline || aboveBody) ruling.make(next, 'subtitle', 'under-the-title');
  for (let k = title + 1; k < next; k++) ruling.remove(k, 'label', 'between-title-and-subtitle');
}

/** Pages say their title more than once; and buttons say it of what they share. */
function clearRepeats(ruling: Ruling, title: number): void {
  const text = ruling.units[title]?.text ?? '';
  if (countWords(text) < 4) return;
  ruling.units.forEach((unit, i) => {
    if (i === title || unit.text.length > text.length + 60 || !unit.text.endsWith(text)) return;
    const before = unit.text.slice(0, unit.text.length - text.length);
    if (before === '' || /\bshar(?:e|ing)\b/i.test(before)) ruling.remove(i, 'repeated-title', 'same-as-the-title');
  });
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
