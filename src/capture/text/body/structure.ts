import { readDateLine } from '../head/dateLine.ts';
import { countWords, endsSentence } from '../prose.ts';
import type { Ruling, UnitRule } from '../ruling.ts';

const NOTICE =
  /^[\s*_([]*(?:corrections?|clarifications?|editor['’]?s?['’]? note|update[ds]?|publisher['’]?s note|note to (?:readers|editors)|refile|kill|advisory|writethru|retraction)\s*(?:\([^)]{1,60}\)\s*|,\s?[^:.]{3,30}(?=:))?(?:[:—–]|-\s|\()|^\(?(?:refiles?|corrects?|updates?|recasts?|adds?|removes?|repeats?)\b.{3,200}\)$|^(?:this (?:story|article|report|post|item|version)|an earlier version of this (?:story|article|report)|a previous version of this).{0,60}(?:has been|have been|was|were|is being|will be|misstated|incorrectly|gave|said|misspelled|misidentified).{0,400}$/iu;
const FOOTNOTE = /^(?:\[\d{1,3}\]\s|[†‡]\s?\p{Lu})/u;

/** Corrections, editors' notes, updates. */
export const notices: UnitRule = {
  name: 'notices',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      const text = unit.text;
      if (text.length > 700 || countWords(text) < 4 || unit.quote > 0 || !ruling.isOpen(i) || readDateLine(text)) return;
      if (NOTICE.test(text)) ruling.make(i, 'notice', 'notice');
    });
  },
};

/** What marks alone tell: headings, items, tables, quotations by ">". */
export const marked: UnitRule = {
  name: 'marked',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      if (unit.text === '') return;
      const raw = ruling.sheet.source.slice(unit.lines[0]?.inner ?? 0, (unit.lines[0]?.inner ?? 0) + 60);
      if (unit.kind === 'heading') ruling.make(i, 'heading', 'heading-mark', unit.level);
      else if (unit.kind === 'table') ruling.make(i, 'table', 'table');
      else if (unit.quote > 0) ruling.make(i, 'quote', 'quotation-mark', unit.quote);
      else if (unit.lines[0]?.bullet?.startsWith('[^')) ruling.make(i, 'footnote', 'footnote-mark');
      else if (FOOTNOTE.test(raw) && unit.kind === 'paragraph' && i > ruling.units.length * 0.7)
        ruling.make(i, 'footnote', 'footnote-mark');
      else if (unit.kind === 'item') ruling.make(i, 'list-item', 'list-mark', unit.level);
    });
  },
};

/** Paragraphs set in from the margin at which the document's prose stands. */
export const indented: UnitRule = {
  name: 'indented-quotation',
  apply(ruling) {
    const margin = usualIndent(ruling);
    ruling.units.forEach((unit, i) => {
      if (!ruling.isOpen(i) || unit.kind !== 'paragraph' || unit.text === '') return;
      const deep = unit.indent >= margin + 2 && unit.lines.every((l) => l.indent >= margin + 2);
      if (deep && (unit.lines.length > 1 || unit.indent >= margin + 4) && (looksSet(unit.text) || unit.lines.length > 1)) {
        ruling.make(i, 'quote', 'indented', 1);
      }
    });
  },
};

function looksSet(text: string): boolean {
  return countWords(text) >= 4 && endsSentence(text);
}

/** The indentation that most prose of the document has: of the second line on, since the first may be set in alone. */
function usualIndent(ruling: Ruling): number {
  const counts = new Map<number, number>();
  for (const unit of ruling.units) {
    if (unit.kind !== 'paragraph') continue;
    const lines = unit.lines.length > 1 ? unit.lines.slice(1) : unit.lines;
    for (const l of lines) counts.set(l.indent, (counts.get(l.indent) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [indent, n] of counts) if (n > most) [best, most] = [indent, n];
  return best;
}
