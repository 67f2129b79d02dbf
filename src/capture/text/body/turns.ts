const LETTER = /^(Q|A|Question|Answer)\s?[:.)]\s/i;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** "Mr. Vance:", "DR. HOLT (Northfield):" */
const SPEAKER = new RegExp(`^(${WORD}(?: ${WORD}){0,4}(?:\\s?\\([^()]{1,60}\\))?)\\s?:\\s`, 'u');

/** Who speaks a paragraph of a transcript, by the label that it begins with; null where it has none. */
export function labelOf(text: string): string | null {
  const letter = LETTER.exec(text);
  if (letter?.[1]) return /^q/i.test(letter[1]) ? 'Q' : 'A';
  return SPEAKER.exec(text.slice(0, 140))?.[1] ?? null;
}

/** The labels that ask; null where it is no dialogue (at least four turns, by two voices that come back) or nobody asks. */
export function askersOf(labels: readonly (string | null)[], textOf: (i: number) => string): ReadonlySet<string> | null {
  const counts = new Map<string, { turns: number; questions: number }>();
  labels.forEach((label, i) => {
    if (label === null) return;
    const count = counts.get(label) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (/\?["”’]?$/.test(textOf(i).slice(-3))) count.questions++;
    counts.set(label, count);
  });
  const voices = [...counts].filter(([, c]) => c.turns >= 2);
  if (voices.length < 2 || voices.reduce((n, [, c]) => n + c.turns, 0) < 4) return null;
  if (counts.has('Q') && counts.has('A')) return new Set(['Q']);
  const askers = voices.filter(([, c]) => c.questions >= c.turns * 0.5).map(([label]) => label);
  return askers.length > 0 && askers.length < voices.length ? new Set(askers) : null;
}
