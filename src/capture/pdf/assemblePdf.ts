import type { Block, Removal, Report } from '../../contract/index.ts';
import type { ReportDraft } from '../assemble.ts';
import type { SourceText } from './sourceText.ts';

/** Between two blocks stands one blank line. */
const SEPARATOR = '\n\n';

/** Puts the draft's blocks in a row, with page and boxes for every stretch of their text. */
export function assemblePdf(draft: ReportDraft, source: SourceText): Report {
  const blocks: Block[] = [];
  let text = '';
  for (const b of draft.blocks) {
    if (b.text.length === 0) continue;
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    text += b.text.text;
    blocks.push({
      id: `b${blocks.length + 1}`,
      type: b.type,
      start,
      end: text.length,
      origin: source.originOf(b.text, start),
      links: b.links.map((l) => ({ start: l.start + start, end: l.end + start, href: l.href })),
      ...(b.post ? { post: b.post } : {}),
      ...(b.level ? { level: b.level } : {}),
    });
  }
  const removed: Removal[] = draft.removed
    .filter((r) => r.text.length > 0)
    .map((r) => ({ reason: r.reason, text: r.text.text, origin: source.originOf(r.text, 0) }));
  return { head: draft.head, text, blocks, removed, diagnostics: [...draft.diagnostics] };
}
