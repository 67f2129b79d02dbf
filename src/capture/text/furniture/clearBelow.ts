import { isLinked, isProse, type Region } from '../body/mainRegion.ts';
import { countWords, endsSentence } from '../prose.ts';
import type { Ruling } from '../ruling.ts';

/** Furniture that a page has below its report and seldom within it: after it even paragraphs are the page's. */
const FOOT = new Set(['comments', 'legal', 'related', 'cookies']);
/** Furniture that may stand within a report too: below it the short lines are the page's. */
const SOFT = new Set([
  'share-bar',
  'topics',
  'newsletter',
  'subscription',
  'promotion',
  'follow',
  'navigation',
  'form',
  'end-mark',
  'player',
]);
/** So many lines of a few words in a row are a menu. */
const MENU = 5;

/**
 * What follows the report's last paragraph. Up to the page's foot all of it stays: the report may end in a list or in
 * short lines. From the foot on it goes: the foot begins with furniture or with a menu.
 */
export function clearBelow(ruling: Ruling, region: Region): void {
  let foot = false;
  let soft = 0;
  let menu: number[] = [];
  for (let i = region.last + 1; i < ruling.units.length; i++) {
    const unit = ruling.units[i];
    const verdict = ruling.verdict(i);
    if (!unit) continue;
    if (verdict?.kind === 'removed') {
      foot ||= FOOT.has(verdict.reason) && verdict.by !== 'related-list';
      if (SOFT.has(verdict.reason)) soft++;
      continue;
    }
    const prose = isProse(unit.text) && !isLinked(unit);
    const few = !prose && countWords(unit.text) <= 5 && !endsSentence(unit.text);
    if (few) menu.push(i);
    else menu = [];
    if (few && menu.length === MENU) for (const k of menu) ruling.remove(k, 'footer', 'menu-below-the-report');
    foot ||= menu.length >= MENU;
    if (!ruling.isOpen(i)) continue;
    if (prose && foot) ruling.remove(i, 'after-the-report', 'below-the-foot');
    else if (!prose && (foot || (soft >= 2 && countWords(unit.text) <= 14))) ruling.remove(i, 'footer', 'below-the-report');
  }
}
