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
export function formOf(text: string, draft: Draft, quotations: readonly Span[]): Form {
  if (draft.how === 'post' || draft.how === 'block-quote' || draft.how === 'answer' || draft.how === 'question') return 'direct';
  if (draft.how === 'continued' && draft.cue === null && !draft.content.some((c) => quotations.some((q) => overlap(q, c) > 0))) {
    return 'direct';
  }
  const outside = [...(draft.cue ? [draft.cue] : []), ...draft.source];
  const own = quotations.filter((q) => !outside.some((o) => contains(q, o)));
  let quoted = 0;
  let all = 0;
  for (const piece of draft.content) {
    const near = own.filter((q) => overlap(q, piece) > 0);
    for (const word of profileWords(text, piece)) {
      all++;
      if (near.some((q) => contains(q, word))) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}
