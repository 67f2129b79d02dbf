import { askersOf, labelOf } from '../text/body/turns.ts';
import type { DocxDraft } from './block.ts';

/**
 * A transcript: paragraphs that begin with a speaker's name. Who mostly asks gives questions, the others answers; a
 * paragraph without a name goes on with the turn before. A document with fewer than four turns, or one voice, is none.
 */
export function withDialogue(drafts: readonly DocxDraft[]): readonly DocxDraft[] {
  const labels = drafts.map((d) => (isTurn(d) ? labelOf(d.text.text) : null));
  const askers = askersOf(labels, (i) => drafts[i]?.text.text ?? '');
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
