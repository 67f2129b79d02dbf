import type { Ruling, UnitRule } from '../ruling.ts';
import { askersOf, labelOf } from './turns.ts';

/** Questions and answers of an interview or a hearing that is given as a transcript. */
export const dialogue: UnitRule = {
  name: 'dialogue',
  apply(ruling) {
    const turns = ruling.units.map((u, i) => (ruling.isOpen(i) && u.kind === 'paragraph' ? labelOf(u.text) : null));
    const askers = askersOf(turns, (i) => ruling.units[i]?.text ?? '');
    if (askers) speak(ruling, turns, askers);
    else emphasizedQuestions(ruling);
  },
};

/** Gives each turn its type; a paragraph without a label between two turns goes on with the turn before. */
function speak(ruling: Ruling, turns: readonly (string | null)[], askers: ReadonlySet<string>): void {
  const last = turns.findLastIndex((t) => t !== null);
  let type: 'question' | 'answer' | null = null;
  for (let i = 0; i <= last; i++) {
    const label = turns[i] ?? null;
    if (label !== null) type = askers.has(label) ? 'question' : 'answer';
    const unit = ruling.units[i];
    if (unit?.kind === 'heading') type = null;
    if (type && unit?.kind === 'paragraph' && unit.quote === 0)
      ruling.make(i, type, label === null ? 'turn-goes-on' : 'speaker-label');
  }
}

/** Interviews on the web set the questions in bold and the answers not. */
function emphasizedQuestions(ruling: Ruling): void {
  const asks = ruling.units.map((u, i) => {
    if (!ruling.isOpen(i) || u.kind !== 'paragraph' || !/\?["”’]?$/.test(u.text.slice(-3))) return false;
    const raw = ruling.sheet.source.slice(u.lines[0]?.at ?? 0, u.lines.at(-1)?.end ?? 0);
    return ruling.sheet.style.markup && /^(?:\*\*|__).*(?:\*\*|__)$/s.test(raw);
  });
  if (asks.filter(Boolean).length < 3) return;
  const last = asks.lastIndexOf(true);
  let inside = false;
  asks.forEach((ask, i) => {
    if (i > last + 1) return;
    if (ask) inside = true;
    const unit = ruling.units[i];
    if (unit?.kind === 'heading') inside = false;
    if (inside && unit?.kind === 'paragraph' && unit.quote === 0)
      ruling.make(i, ask ? 'question' : 'answer', 'emphasized-questions');
  });
}
