import type { Form, Span } from '../contract/index.ts';
import { profileWords } from '../contract/index.ts';
import type { Draft } from './draft.ts';
import { contains, overlap } from './spans.ts';

/**
 * The form of a statement (guideline rule 15): direct where all of the content's words stand in quotation marks, in a block
 * quotation or in a post; indirect where none do; mixed where some do.
 *
 * Only marks that open for this statement count. A quotation that also holds the statement's own cue or source was opened
 * by somebody further out, who quotes this statement with it.
 */
export function formOf(text: string, draft: Draft, quotations: readonly Span[], drafts: readonly Draft[] = []): Form {
  if (draft.how === 'post' || draft.how === 'block-quote' || draft.how === 'answer' || draft.how === 'question') return 'direct';
  if (draft.how === 'continued' && draft.cue === null && goesOnFromABlock(draft, drafts)) return 'direct';
  const { cue } = draft;
  // Marks that open inside the cue ("has “never said that it was so”") were opened for whoever is quoted with it.
  const own = quotations.filter((q) => !draft.source.some((s) => contains(q, s)) && !(cue && overlap(q, cue) > 0));
  let quoted = 0;
  let all = 0;
  for (const piece of draft.content) {
    const near = own.filter((q) => overlap(q, piece) > 0);
    for (const [i, word] of profileWords(text, piece).entries()) {
      // "that “a match is not a finding”": the "that" leads in and is no word of the content's own.
      if (i === 0 && piece === draft.content[0] && text.slice(word.start, word.end).toLowerCase() === 'that') {
        if (!near.some((q) => contains(q, word))) continue;
      }
      all++;
      if (near.some((q) => contains(q, word))) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

/**
 * True where a statement goes on from a block quotation or a post, paragraph after paragraph; what goes on from a sentence of
 * the writer's, without marks, is told in the writer's words.
 */
function goesOnFromABlock(draft: Draft, drafts: readonly Draft[]): boolean {
  let at: Draft | undefined = draft;
  while (at?.how === 'continued' && at.cue === null)
    at = at.follows === null || at.follows >= at.index ? undefined : drafts[at.follows];
  return at !== undefined && (at.how === 'block-quote' || at.how === 'post' || at.how === 'answer');
}
