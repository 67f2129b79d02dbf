import type { Ruling, UnitRule } from '../ruling.ts';

const LETTER = /^(Q|A|Question|Answer)\s?[:.)]\s/i;
const SPEAKER = /^(\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,4})\s?:\s/u;

/** Questions and answers of an interview or a hearing that is given as a transcript. */
export const dialogue: UnitRule = {
  name: 'dialogue',
  apply(ruling) {
    const turns = ruling.units.map((u, i) => (ruling.isOpen(i) && u.kind === 'paragraph' ? labelOf(u.text) : null));
    const askers = askersOf(ruling, turns);
    if (askers) speak(ruling, turns, askers);
    else emphasizedQuestions(ruling);
  },
};

function labelOf(text: string): string | null {
  const letter = LETTER.exec(text);
  if (letter?.[1]) return /^q/i.test(letter[1]) ? 'Q' : 'A';
  return SPEAKER.exec(text.slice(0, 80))?.[1] ?? null;
}

/** The labels that ask; null where the document is no dialogue: at least four turns, by two voices that come back. */
function askersOf(ruling: Ruling, turns: readonly (string | null)[]): ReadonlySet<string> | null {
  const counts = new Map<string, { turns: number; questions: number }>();
  turns.forEach((label, i) => {
    if (label === null) return;
    const count = counts.get(label) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (/\?["”’]?$/.test(ruling.units[i]?.text.slice(-3) ?? '')) count.questions++;
    counts.set(label, count);
  });
  const voices = [...counts.entries()].filter(([, c]) => c.turns >= 2);
  if (voices.length < 2 || voices.reduce((n, [, c]) => n + c.turns, 0) < 4) return null;
  if (counts.has('Q') && counts.has('A')) return new Set(['Q']);
  const askers = voices.filter(([, c]) => c.questions >= c.turns * 0.5).map(([label]) => label);
  return askers.length > 0 && askers.length < voices.length ? new Set(askers) : null;
}

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
