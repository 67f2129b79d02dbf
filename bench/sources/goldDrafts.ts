import type { Report, Statement, Trace } from '../../src/contract/index.ts';
import type { Draft } from '../../src/trace/draft.ts';

/** The report of a gold trace, as if capture had made no mistake. */
export function goldReport(gold: Trace): Report {
  return { head: gold.report, text: gold.text, blocks: gold.blocks, removed: gold.removed, diagnostics: [] };
}

/**
 * The statements of a gold trace as the program would have found them, without anything that is told of them afterwards: what
 * is asked then is who speaks, when and how, given the right words. A block quotation or a continued statement without a
 * source follows the one before it on the same level, as the structure of a report would have it.
 */
export function goldDrafts(gold: Trace): Draft[] {
  const drafts: Draft[] = [];
  const visit = (within: string | null, parent: number | null) => {
    let before: number | null = null;
    for (const s of gold.statements.filter((x) => x.within === within).sort((a, b) => begin(a) - begin(b))) {
      const lone = s.source.length === 0 && s.cue === null && (s.how === 'block-quote' || s.how === 'continued');
      const at = s.cue?.start ?? begin(s);
      const draft: Draft = {
        index: drafts.length,
        parent,
        content: s.content,
        cue: s.cue,
        source: s.source,
        how: s.how,
        follows: lone ? before : null,
        score: 1,
        block: gold.blocks.find((b) => b.start <= at && at < b.end)?.id ?? 'b1',
      };
      drafts.push(draft);
      before = draft.index;
      visit(s.id, draft.index);
    }
  };
  visit(null, null);
  return drafts;
}

function begin(s: Statement): number {
  return Math.min(...[...s.content, ...s.source, ...(s.cue ? [s.cue] : [])].map((p) => p.start));
}
