import type { Diagnostic, ReportHead } from '../../contract/index.ts';
import { isProse } from './body/mainRegion.ts';
import type { TextDraft } from './draftText.ts';

/** What is worth telling of a text's capture: that it has no running text, that its title is a guess or missing. */
export function textDiagnostics(draft: TextDraft, head: ReportHead): Diagnostic[] {
  const found: Diagnostic[] = [];
  const speaks = draft.blocks.some((b) => b.type !== 'title' && (b.type === 'post' || isProse(b.text.text)));
  if (!speaks) {
    found.push({
      rule: 'no-article',
      severity: 'warning',
      message: 'the file shows no running text: no sentence of some length stands in it',
    });
  }
  const { ruling } = draft;
  const marked = draft.head.title !== null && ruling.units[draft.head.title]?.kind === 'heading';
  if (head.found.title?.by === 'headline' && !marked) {
    const message = 'the title was told by its place and its words; give it with --title if it is wrong';
    found.push({ rule: 'title-guessed', severity: 'info', message });
  }
  return found;
}
