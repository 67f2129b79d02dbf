import { countWords, endsSentence } from '../prose.ts';
import type { Ruling } from '../ruling.ts';
import type { Unit } from './unit.ts';

/** The units from the report's first paragraph to its last (inclusive). */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** A paragraph speaks for the region by its words, up to so many. */
const MOST = 80;
/** What each other line speaks against it. */
const COST = { removed: 5, more: 1, short: 8, item: 7, heading: 2 };

/**
 * Where the report's prose stands in a page that was copied whole: the stretch of units in which the words of paragraphs
 * outweigh the short lines by most (Finn, Kushmerick, Smyth 2001, with units for tokens).
 */
export function findMainRegion(ruling: Ruling): Region {
  let best: Region = { first: 0, last: ruling.units.length - 1 };
  let most = 0;
  let sum = 0;
  let start = 0;
  ruling.units.forEach((unit, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weight(ruling, unit, i);
    if (sum > most) {
      most = sum;
      best = { first: start, last: i };
    }
  });
  return { first: bridged(ruling, best.first, -1), last: bridged(ruling, best.last, 1) };
}

/** So many lines at most part a paragraph at the region's edge from the region that it belongs to. */
const BRIDGE = 8;

/** The edge moved outward over lists and short lines to the next paragraphs, if these are near. */
function bridged(ruling: Ruling, edge: number, step: 1 | -1): number {
  let at = edge;
  for (let i = edge + step, gap = 0; i >= 0 && i < ruling.units.length && gap < BRIDGE; i += step, gap++) {
    const unit = ruling.units[i];
    const verdict = ruling.verdict(i);
    if (verdict?.kind === 'removed' && PAGES.has(verdict.reason) && verdict.by !== 'related-prefix') break;
    if (!unit || verdict || !(unit.quote > 0 || (isSentence(unit.text) && !isLinked(unit)))) continue;
    at = i;
    gap = -1;
  }
  return at;
}

function isSentence(text: string): boolean {
  return countWords(text) >= 6 && endsSentence(text);
}

/** Furniture that no report reaches over. */
const PAGES = new Set(['related', 'comments', 'legal', 'cookies', 'navigation']);

function weight(ruling: Ruling, unit: Unit, i: number): number {
  // A box of many lines within a report weighs little more than one of few.
  if (!ruling.isOpen(i)) return ruling.verdict(i)?.kind === 'block' ? 0 : ruling.isOpen(i - 1) ? -COST.removed : -COST.more;
  if (unit.quote > 0) return countWords(unit.text);
  if (isProse(unit.text)) return Math.min(MOST, countWords(unit.text)) * (isLinked(unit) ? -0.2 : 1);
  if (unit.kind === 'heading') return -COST.heading;
  if (unit.kind !== 'item') return -COST.short;
  // Items of a list within prose are punctuated; those of a menu are not.
  return /[.;,:]$/.test(unit.text) ? 0 : -COST.item;
}

/** A sentence of some length, or many words. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return (words >= 10 && endsSentence(text)) || words >= 40;
}

/** A link from its first word to its last: it leads to another page. */
export function isLinked(unit: Unit): boolean {
  const linked = unit.links.reduce((n, l) => n + l.end - l.start, 0);
  return unit.text.length > 0 && linked >= unit.text.length * 0.8;
}
