import { beginsWithin, countWords, endsSentence } from '../prose.ts';
import type { Ruling, UnitRule } from '../ruling.ts';

/** Subheadings that nothing marks: a short line without a full stop between finished paragraphs. */
export const bareHeadings: UnitRule = {
  name: 'bare-headings',
  apply(ruling) {
    ruling.units.forEach((_, i) => {
      if (ruling.isOpen(i) && isHeading(ruling, i)) ruling.make(i, 'heading', 'short-line-above-a-paragraph');
    });
  },
};

function isHeading(ruling: Ruling, i: number): boolean {
  const unit = ruling.units[i];
  if (unit?.kind !== 'paragraph' || unit.quote > 0 || unit.lines.length > 2) return false;
  const text = unit.text;
  const words = countWords(text);
  if (words === 0 || words > 14 || text.length > 100 || beginsWithin(text)) return false;
  const question = /\?["”’]?$/.test(text) && words <= 10;
  if (
    (endsSentence(text) && !question && !/^\d{1,2}\.\s/.test(text)) ||
    /[,;]$/.test(text) ||
    !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)
  )
    return false;
  const next = following(ruling, i);
  if (next === null || next.gap > 6) return false;
  // What the next paragraph goes on with is the first half of a sentence.
  if (beginsWithin(next.text)) return false;
  return next.type === 'post' || isProse(next.text);
}

function following(ruling: Ruling, i: number): { text: string; type: string; gap: number } | null {
  for (let k = i + 1; k < ruling.units.length; k++) {
    const verdict = ruling.verdict(k);
    const unit = ruling.units[k];
    if (!unit) return null;
    if (verdict?.kind === 'removed' || unit.text === '') continue;
    return { text: unit.text, type: verdict?.kind === 'block' ? verdict.type : '', gap: unit.gap };
  }
  return null;
}

function isProse(text: string): boolean {
  return countWords(text) >= 8 || (countWords(text) >= 4 && endsSentence(text));
}
