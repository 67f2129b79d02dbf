import type { Region } from '../body/mainRegion.ts';
import { isLinked } from '../body/mainRegion.ts';
import { countWords, plainKey } from '../prose.ts';
import type { Ruling } from '../ruling.ts';
import { looksLikeHeadline } from './headline.ts';

/** How far above the first paragraph a title may stand. */
const REACH = 40;
/** So much of the report's beginning is compared with a headline. */
const OPENING = 4000;

/**
 * The unit that is the title. `told` is a title known before: the unit that says the same. Else the headline above the
 * report's first paragraph that has most for it: its words come back in the report, a byline or date follows, it is
 * marked as a heading, it stands near; menus and links to other reports have none of these.
 *
 * @param signed The units that are byline or date.
 * @param running The lines that come back as running headers.
 */
export function findTitle(
  ruling: Ruling,
  region: Region,
  told: string | null,
  signed: readonly number[],
  running: ReadonlySet<number>,
): number | null {
  const last = Math.min(ruling.units.length - 1, region.first);
  const first = Math.max(0, last - REACH);
  if (told !== null) {
    const key = plainKey(told);
    for (let i = 0; i <= last; i++) if (ruling.isOpen(i) && plainKey(ruling.units[i]?.text ?? '') === key) return i;
    // Where the title is known and nothing says it, only a heading of the first level can be another form of it.
    for (let i = first; i <= last; i++)
      if (ruling.isOpen(i) && ruling.units[i]?.kind === 'heading' && ruling.units[i]?.level === 1) return i;
    return null;
  }
  const opening = openingWords(ruling, region);
  let best: number | null = null;
  let most = 0;
  for (let i = first; i <= last; i++) {
    // What is dated by an entry is an entry's heading.
    if (isEntry(ruling, i)) break;
    const runs = running.has(ruling.units[i]?.lines[0]?.index ?? -1);
    const score = ruling.isOpen(i) && !signed.includes(i) ? scoreOf(ruling, i, region, signed, opening) - (runs ? RUNS : 0) : 0;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best === null ? null : leading(best);

  /** A subtitle shares more words with the report than the title does: of two headlines in a row the first is the title. */
  function leading(i: number): number {
    let above = i - 1;
    while (above >= first && above > i - 3 && !ruling.isOpen(above)) above--;
    if (above < first || !ruling.isOpen(above) || signed.includes(above) || isEntry(ruling, above)) return i;
    if (ruling.units[i]?.kind === 'heading' && ruling.units[above]?.kind !== 'heading') return i;
    const score = scoreOf(ruling, above, region, signed, opening);
    return countWords(ruling.units[above]?.text ?? '') >= 4 && score >= Math.max(2.5, most - LEAD) ? above : i;
  }
}

/** A running header says the title too, often with the site's name: the page's own headline is better. */
const RUNS = 3;

/** A title falls behind its subtitle by so much at most. */
const LEAD = 3;

function isEntry(ruling: Ruling, i: number): boolean {
  const verdict = ruling.verdict(i);
  return verdict?.kind === 'block' && verdict.type === 'entry';
}

function scoreOf(ruling: Ruling, i: number, region: Region, signed: readonly number[], opening: ReadonlySet<string>): number {
  const unit = ruling.units[i];
  if (!unit || unit.quote > 0 || unit.kind === 'table') return 0;
  const heading = unit.kind === 'heading';
  if (!heading && !looksLikeHeadline(unit.text)) return 0;
  if (i >= region.first && !heading && unit.kind !== 'paragraph') return 0;
  const words = countWords(unit.text);
  if (words > 40 || /^(?:written |reported )?by\s/i.test(unit.text)) return 0;
  const content = contentWords(unit.text);
  const shared = content.filter((w) => opening.has(w)).length / Math.max(content.length, 2);
  const byline = signed.some((s) => s > i && s <= i + 4) ? 2 : signed.some((s) => s < i && s >= i - 3) ? 1 : 0;
  const level = heading ? (unit.level === 1 ? 4 : unit.level === 2 ? 2 : 1) : 0;
  const distance = (region.first - i) / 10;
  // Of few words or all in capitals it may be the paper's name, or a section's.
  const masthead = (words <= 3 ? 1.5 : 0) + (words <= 5 && unit.text === unit.text.toUpperCase() ? 1 : 0);
  const against = masthead + (isLinked(unit) ? 2 : 0) + (unit.kind === 'item' ? 4 : 0);
  // Headlines are seldom longer than this; what is longer is rather a cut line or a summary.
  const long = Math.max(0, words - 18) / 4;
  // Pages say their title more than once: in the path to it, on buttons to share it, over a picture.
  const again = words >= 4 && occurs(ruling.sheet.source, unit.text) ? 1.5 : 0;
  return 0.5 + again + 6 * shared + byline + level + Math.min(words, 8) / 4 - long - distance - against;
}

function occurs(source: string, text: string): boolean {
  const at = source.indexOf(text);
  return at >= 0 && source.indexOf(text, at + text.length) >= 0;
}

function openingWords(ruling: Ruling, region: Region): Set<string> {
  let text = '';
  for (let i = region.first; i <= region.last && text.length < OPENING; i++) {
    const unit = ruling.units[i];
    if (unit && ruling.isOpen(i) && unit.kind !== 'heading' && !looksLikeHeadline(unit.text))
      text += ` ${unit.text.slice(0, OPENING)}`;
  }
  return new Set(contentWords(text));
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((w) => w.slice(0, 6));
}
