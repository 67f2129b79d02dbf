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

interface Voice {
  readonly label: string;
  readonly turns: number;
  /** The share of its turns that end with a question mark. */
  readonly asks: number;
  /** Characters a turn. */
  readonly length: number;
}

/**
 * The labels that ask; null where it is no dialogue (at least four turns, by two voices that come back) or nobody asks. Who
 * ends half of the turns with a question asks; where nobody does, so does the one who asks far more often than all others
 * and says less: interviewers remark, too.
 */
export function askersOf(labels: readonly (string | null)[], textOf: (i: number) => string): ReadonlySet<string> | null {
  const all = voicesOf(labels, textOf);
  const voices = all.filter((v) => v.turns >= 2);
  if (voices.length < 2 || voices.reduce((n, v) => n + v.turns, 0) < 4) return null;
  if (all.some((v) => v.label === 'Q') && all.some((v) => v.label === 'A')) return new Set(['Q']);
  const askers = voices.filter((v) => v.asks >= 0.5);
  if (askers.length > 0) return askers.length < voices.length ? new Set(askers.map((v) => v.label)) : null;
  const [first, ...others] = [...voices].sort((a, b) => b.asks - a.asks);
  const stands = first && first.asks >= 0.2 && others.every((v) => v.asks <= first.asks / 2 && first.length <= v.length * 0.7);
  return stands ? new Set([first.label]) : null;
}

function voicesOf(labels: readonly (string | null)[], textOf: (i: number) => string): Voice[] {
  const counts = new Map<string, { turns: number; questions: number; length: number }>();
  labels.forEach((label, i) => {
    if (label === null) return;
    const count = counts.get(label) ?? { turns: 0, questions: 0, length: 0 };
    const text = textOf(i);
    count.turns++;
    count.length += text.length;
    if (/\?["”’]?$/.test(text.slice(-3))) count.questions++;
    counts.set(label, count);
  });
  return [...counts].map(([label, c]) => ({ label, turns: c.turns, asks: c.questions / c.turns, length: c.length / c.turns }));
}
