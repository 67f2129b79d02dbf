import { isLinked, isProse, type Region } from '../body/mainRegion.ts';
import { countWords, endsSentence } from '../prose.ts';
import type { Ruling } from '../ruling.ts';

/** Furniture that a page has below its report, and how much each kind says that the report is over. */
const FOOT: Readonly<Record<string, number>> = {
  legal: 2,
  comments: 1,
  related: 1,
  cookies: 1,
  topics: 1,
  newsletter: 0.5,
  follow: 0.5,
  'share-bar': 0.5,
};
/** So much says it of sentences, and so much of lines that are none. */
const OVER = 2;
const BEGUN = 1;
/** So many lines of a few words in a row are a menu. */
const MENU = 5;

/**
 * What follows the report's last paragraph. Up to the page's foot all of it stays: the report may end in a list, in short
 * lines, in one more sentence. From the foot on it goes: two kinds of furniture show it, a line of copyright, or a menu.
 */
export function clearBelow(ruling: Ruling, region: Region): void {
  const seen = new Set<string>();
  let over = 0;
  let menu: number[] = [];
  for (let i = region.last + 1; i < ruling.units.length; i++) {
    const unit = ruling.units[i];
    const verdict = ruling.verdict(i);
    if (!unit) continue;
    if (verdict?.kind === 'removed') {
      if (!seen.has(verdict.reason) && verdict.by !== 'related-prefix' && verdict.by !== 'related-list')
        over += FOOT[verdict.reason] ?? 0;
      seen.add(verdict.reason);
      continue;
    }
    const few = !isProse(unit.text) && countWords(unit.text) <= 5 && !endsSentence(unit.text) && unit.kind !== 'table';
    if (few) menu.push(i);
    else menu = [];
    if (few && menu.length === MENU) {
      for (const k of menu) ruling.remove(k, 'footer', 'menu-below-the-report');
      over += OVER;
    }
    const sentence = endsSentence(unit.text) && countWords(unit.text) >= 5 && !isLinked(unit);
    if (over < (sentence ? OVER : BEGUN) || !ruling.isOpen(i)) continue;
    ruling.remove(i, sentence ? 'after-the-report' : 'footer', 'below-the-foot');
  }
}
