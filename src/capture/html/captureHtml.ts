import type { Diagnostic, Report } from '../../contract/index.ts';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../assemble.ts';
import { CaptureError } from '../captureError.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { webAddress } from '../metadata/address.ts';
import type { CaptureOptions } from '../options.ts';
import { typeOf } from './blockType.ts';
import { findBody } from './body.ts';
import { LIMITS } from './limits.ts';
import { headOf, readMetadata } from './metadata/readHead.ts';
import { gatherSources } from './metadata/sources.ts';
import { parsePage } from './page.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { proseWeight } from './prose.ts';
import { regionReasons, weighElements } from './regions.ts';

/**
 * A saved page as a report: what of it is the report's text, of what kind each block is, what was left out and why, and
 * what the page tells about itself.
 *
 * @throws CaptureError `no-text` where the page shows no text at all.
 */
export async function captureHtml(file: DecodedFile, options: CaptureOptions): Promise<Report> {
  const page = parsePage(file.text, LIMITS.elements);
  const diagnostics: Diagnostic[] = [];
  const sources = gatherSources(page);
  const metadata = readMetadata(sources, options);
  const base = webAddress(sources.base ?? '', metadata.url?.value ?? null) ?? metadata.url?.value ?? null;
  const passages = passagesOf(page, { withHidden: false, skip: () => false, resolve: (href) => webAddress(href, base) });
  if (passages.length === 0)
    throw new CaptureError('no-text', options.file, 'the page shows no text; save it again once it has loaded');
  const weights = weighElements(page, passages, proseWeight);
  const reasons = regionReasons(page, passages, weights);
  const body = findBody(
    page,
    weighElements(page, passages, (p) => (reasons[p.index] ? 0 : proseWeight(p))),
  );
  const blocks: DraftBlock[] = [];
  const removed: DraftRemoval[] = [];
  const titleAt = metadata.title?.by === 'headline' ? metadata.title.places[0] : undefined;
  for (const p of passages) {
    const reason = reasons[p.index];
    const inBody = body !== null && p.container.index >= body.index && p.container.index < body.end;
    if (titleAt && p.container.from >= titleAt.from && p.container.to <= titleAt.to && !blocks.some((b) => b.type === 'title'))
      blocks.push(block(p, 'title'));
    else if (inBody && !reason) {
      const { type, level } = typeOf(p, body);
      blocks.push({ ...block(p, type), ...(level === undefined ? {} : { level }) });
    } else removed.push({ reason: reason ?? 'outside-body', text: p.text });
  }
  if (page.cut) {
    diagnostics.push({
      rule: 'too-many-elements',
      severity: 'warning',
      message: `the page has more than ${LIMITS.elements} elements; only the beginning was read`,
    });
  }
  const head = headOf(metadata, await fileId(file.bytes), options, file, false);
  return assembleReport({ blocks, removed, diagnostics, head }, file);
}

function block(passage: Passage, type: DraftBlock['type']): DraftBlock {
  return { type, text: passage.text, links: passage.links.map(({ start, end, href }) => ({ start, end, href })) };
}
