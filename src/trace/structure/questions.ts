import type { Block } from '../../contract/index.ts';
import { trimSpan } from '../spans.ts';
import type { Seed, StructureRule } from './seed.ts';

/** "Q:", "A.", "HARBOUR POST:", "Dr Ellen Marsh –": who asks or answers, as interviews and transcripts print it. */
const LABEL = /^(?:\p{Lu}[\p{L}.'’-]{0,25})(?: \p{Lu}?[\p{L}.'’-]{1,25}){0,4}(?=\s?[:–—]\s)|^[QA](?=[.:]\s)/u;

/** Interview questions and answers are statements of the asker and the answerer (guideline rule 13). */
export const questions: StructureRule = {
  name: 'question-answer',
  apply({ report, seeds }) {
    const found: Seed[] = [];
    for (const block of report.blocks) {
      if (block.type !== 'question' && block.type !== 'answer') continue;
      const turn = turnOf(report.text, block, block.type);
      const before = found.at(-1);
      // Paragraphs without a label behind one with a label are the same turn: one statement.
      if (before && before.how === turn.seed.how && before.source.length > 0 && !turn.labelled)
        found[found.length - 1] = { ...before, content: [...before.content, ...turn.seed.content] };
      else found.push(turn.seed);
    }
    // The model takes the label and its colon for a cue: that is the turn itself.
    const labels = new Set(found.flatMap((t) => t.source.map((s) => s.start)));
    const isTurn = (s: Seed) =>
      s.cue !== null &&
      /^\s?[:–—]$/.test(report.text.slice(s.cue.start, s.cue.end)) &&
      s.source.some((m) => labels.has(m.start)) &&
      !s.inside;
    return [...seeds.filter((s) => !isTurn(s)), ...found];
  },
};

function turnOf(text: string, block: Block, how: 'question' | 'answer'): { readonly seed: Seed; readonly labelled: boolean } {
  const label = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 160)))?.[0] ?? '';
  const mark = label === '' ? 0 : (/^\s?[:.–—]\s*/.exec(text.slice(block.start + label.length, block.end))?.[0].length ?? 0);
  const named = label !== '' && !/^[QA]$/.test(label);
  const seed: Seed = {
    content: [trimSpan(text, { start: block.start + label.length + mark, end: block.end })],
    cue: null,
    source: named ? [{ start: block.start, end: block.start + label.length }] : [],
    how,
    score: 0.95,
    follows: null,
  };
  return { seed, labelled: label !== '' };
}
