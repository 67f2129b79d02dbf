import type { Block, Link, Removal, Report } from '../../contract/index.ts';
import type { ReportDraft } from '../assemble.ts';
import type { PdfFile } from './pdfFile.ts';
import type { SourceText } from './sourceText.ts';

/** Between two blocks stands one blank line. */
const SEPARATOR = '\n\n';

/** Puts the draft's blocks in a row, with page and boxes for every stretch of their text, and the links that lie on them. */
export function assemblePdf(draft: ReportDraft, file: PdfFile, source: SourceText): Report {
  const blocks: Block[] = [];
  let text = '';
  for (const b of draft.blocks) {
    if (b.text.length === 0) continue;
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    text += b.text.text;
    const origin = source.originOf(b.text, start);
    blocks.push({
      id: `b${blocks.length + 1}`,
      type: b.type,
      start,
      end: text.length,
      origin,
      links: linksOn(origin, text, file),
      ...(b.level ? { level: b.level } : {}),
    });
  }
  const removed: Removal[] = draft.removed
    .filter((r) => r.text.length > 0)
    .map((r) => ({ reason: r.reason, text: r.text.text, origin: source.originOf(r.text, 0) }));
  return { head: draft.head, text, blocks, removed, diagnostics: [...draft.diagnostics] };
}

/** A link of a PDF is a rectangle on the page: it holds for the letters whose middle lies in it. */
function linksOn(origin: Block['origin'], text: string, file: PdfFile): Link[] {
  const links: Link[] = [];
  for (const run of origin) {
    const page = file.pages[(run.page ?? 0) - 1];
    const [x = 0, y = 0, width = 0, height = 0] = run.boxes?.[0] ?? [];
    if (!page || run.how !== undefined || width <= 0) continue;
    for (const link of page.links) {
      if (y + height / 2 < link.y || y + height / 2 > link.y + link.height) continue;
      const place = (at: number) => run.start + Math.round(((at - x) / width) * (run.end - run.start));
      let start = Math.max(run.start, place(link.x));
      let end = Math.min(run.end, place(link.x + link.width));
      while (start < end && text[start] === ' ') start++;
      while (end > start && text[end - 1] === ' ') end--;
      if (start >= end) continue;
      const last = links.at(-1);
      if (last && last.href === link.href && start - last.end <= 1) links[links.length - 1] = { ...last, end };
      else links.push({ start, end, href: link.href });
    }
  }
  return links.sort((a, b) => a.start - b.start || a.end - b.end);
}
