import { isLinked } from '../body/mainRegion.ts';
import type { Unit } from '../body/unit.ts';
import { countWords, endsSentence } from '../prose.ts';
import type { Ruling, UnitRule, Verdict } from '../ruling.ts';

/** Headlines of other reports under "Related stories" or "Most read": all that follows and is no paragraph. */
export const relatedList: UnitRule = {
  name: 'related-list',
  apply(ruling) {
    const showsLinks = ruling.units.some((u) => u.links.length > 0);
    ruling.units.forEach((unit, i) => {
      const verdict = ruling.verdict(i);
      if (!opensList(ruling, i, unit, verdict)) return;
      ruling.remove(i, 'related', 'related-list');
      for (let k = i + 1; k < ruling.units.length && k < i + (showsLinks ? 40 : 12); k++) {
        const next = ruling.units[k];
        if (!next || ruling.verdict(k)?.kind === 'block') break;
        if (ruling.verdict(k)?.kind === 'removed') continue;
        // A heading with a paragraph below belongs to the report; a headline of another report is followed by its like.
        const after = ruling.units[k + 1];
        const linked = next.links.some((l) => l.end - l.start >= next.text.length * 0.8);
        // Where links are shown, a line that leads nowhere is the report's own.
        if (!linked && showsLinks && countWords(next.text) > 5) break;
        if (!linked && (isParagraph(next.text) || next.kind === 'heading')) break;
        if (!linked && next.kind !== 'item' && after && isParagraph(after.text) && k > i + 1) break;
        ruling.remove(k, 'related', 'related-list');
      }
    });
  },
};

const MORE = /^more (?:from|by|in|on) \p{Lu}.{1,50}$/u;

/** A heading over links to other reports. "More from Windrose" is one if a link or an item follows. */
function opensList(ruling: Ruling, i: number, unit: Unit, verdict: Verdict | undefined): boolean {
  if (verdict?.kind === 'removed') return verdict.by === 'related-link' && !/[:|»].{12}/.test(unit.text);
  const next = ruling.units[i + 1];
  return (
    verdict === undefined &&
    /^more /i.test(unit.text) &&
    MORE.test(unit.text.toLowerCase().slice(0, 5) + unit.text.slice(5)) &&
    next !== undefined &&
    isLinked(next)
  );
}

function isParagraph(text: string): boolean {
  return countWords(text) >= 12 && endsSentence(text) ? true : countWords(text) > 30;
}
