import type { DocxDraft } from './block.ts';

const LETTER = /^(Q|A|Question|Answer)\s?[:.)]\s/i;
const SPEAKER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:\s?\([^()]{1,60}\))?)\s?:\s/u;

/**
 * A transcript: paragraphs that begin with a speaker's name. Who mostly asks gives questions, the others answers; a
 * paragraph without a name goes on with the turn before. A document with fewer than four turns, or one voice, is none.
 */
export function withDialogue(drafts: readonly DocxDraft[]): readonly DocxDraft[] {
  const labels = drafts.map((d) => (isTurn(d) ? labelOf(d.text.text) : null));
  const askers = askersOf(drafts, labels);
  if (!askers) return drafts;
  const last = labels.findLastIndex((l) => l !== null);
  let type: 'question' | 'answer' | null = null;
  return drafts.map((draft, i): DocxDraft => {
    const label = labels[i] ?? null;
    if (label !== null) type = askers.has(label) ? 'question' : 'answer';
    else if (draft.type === 'heading') type = null;
    return type !== null && i <= last && isTurn(draft) ? { ...draft, type } : draft;
  });
}

function isTurn(draft: DocxDraft): boolean {
  return draft.type === 'paragraph' && draft.reason === undefined;
}

function labelOf(text: string): string | null {
  const letter = LETTER.exec(text);
  if (letter?.[1]) return /^q/i.test(letter[1]) ? 'Q' : 'A';
  return SPEAKER.exec(text.slice(0, 140))?.[1] ?? null;
}

/** The labels that ask; null for no dialogue, or one in which nobody does. */
function askersOf(drafts: readonly DocxDraft[], labels: readonly (string | null)[]): ReadonlySet<string> | null {
  const counts = new Map<string, { turns: number; questions: number }>();
  labels.forEach((label, i) => {
    if (label === null) return;
    const count = counts.get(label) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (/\?["”’]?$/.test(drafts[i]?.text.text ?? '')) count.questions++;
    counts.set(label, count);
  });
  const voices = [...counts].filter(([, c]) => c.turns >= 2);
  if (voices.length < 2 || voices.reduce((n, [, c]) => n + c.turns, 0) < 4) return null;
  if (counts.has('Q') && counts.has('A')) return new Set(['Q']);
  const askers = voices.filter(([, c]) => c.questions >= c.turns * 0.5).map(([label]) => label);
  return askers.length > 0 && askers.length < voices.length ? new Set(askers) : null;
}
