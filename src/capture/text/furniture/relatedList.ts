import { countWords, endsSentence } from '../prose.ts';
import type { UnitRule } from '../ruling.ts';

/** Headlines of other reports under "Related stories" or "Most read": all that follows and is no paragraph. */
export const relatedList: UnitRule = {
  name: 'related-list',
  apply(ruling) {
    const showsLinks = ruling.units.some((u) => u.links.length > 0);
    ruling.units.forEach((unit, i) => {
      const verdict = ruling.verdict(i);
      if (verdict?.kind !== 'removed' || verdict.by !== 'related-link' || /[:|»].{12}/.test(unit.text)) return;
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

function isParagraph(text: string): boolean {
  return countWords(text) >= 12 && endsSentence(text) ? true : countWords(text) > 30;
}
