import type { Block, BlockType, Diagnostic, Link, Post, Removal, Report, ReportHead, Run } from '../contract/index.ts';
import type { MappedRun, MappedText } from '../report/mappedText.ts';
import type { DecodedFile } from './decodedFile.ts';

/** A block as a format's module makes it: its text still mapped to the decoded file; links count in that text. */
export interface DraftBlock {
  readonly type: BlockType;
  readonly text: MappedText;
  readonly links: readonly Link[];
  readonly post?: Post;
  readonly level?: number;
}

/** Something visible in the file that is not the report's. */
export interface DraftRemoval {
  readonly reason: string;
  readonly text: MappedText;
}

export interface ReportDraft {
  readonly blocks: readonly DraftBlock[];
  readonly removed: readonly DraftRemoval[];
  readonly diagnostics: readonly Diagnostic[];
  readonly head: ReportHead;
}

/** Between two blocks stands one blank line. */
const SEPARATOR = '\n\n';

/** Puts the draft's blocks in a row, with their places in the text and in the file's bytes. Empty blocks are left out. */
export function assembleReport(draft: ReportDraft, file: DecodedFile): Report {
  return assembleBy(draft, (mapped, shift) => originOf(mapped, shift, file));
}

/** The same where places are told in another way than by bytes; `originOf` gives the runs of a text that begins at `shift`. */
export function assembleBy(draft: ReportDraft, originOf: (mapped: MappedText, shift: number) => Run[]): Report {
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
      origin: originOf(b.text, start),
      links: b.links.map((l) => ({ start: l.start + start, end: l.end + start, href: l.href })),
      ...(b.post ? { post: b.post } : {}),
      ...(b.level ? { level: b.level } : {}),
    });
  }
  const removed: Removal[] = draft.removed
    .filter((r) => r.text.length > 0)
    .map((r) => ({ reason: r.reason, text: r.text.text, origin: originOf(r.text, 0) }));
  return { head: draft.head, text, blocks, removed, diagnostics: [...draft.diagnostics] };
}

/** The runs of a mapped text that begins at `shift` in the report's text, their places in bytes. */
export function originOf(mapped: MappedText, shift: number, file: DecodedFile): Run[] {
  const runs = mapped.runs.flatMap((r) => file.origin?.(r) ?? [plainRun(r, file)]);
  return runs.map((r) => ({ ...r, start: r.start + shift, end: r.end + shift }));
}

function plainRun({ start, end, from, to, how }: MappedRun, file: DecodedFile): Run {
  return { start, end, bytes: [file.byteAt(from), file.byteAt(to)], ...(how ? { how } : {}) };
}
