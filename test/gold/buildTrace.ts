import { createHash } from 'node:crypto';
import { annotate } from '../../corpus/tools/annotate.ts';
import { findPlace, type Place } from '../../corpus/tools/place.ts';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../../src/capture/assemble.ts';
import type { DecodedFile } from '../../src/capture/decodedFile.ts';
import type { Found, Report, ReportHead, Span, Trace } from '../../src/contract/index.ts';
import { SCHEMA } from '../../src/contract/index.ts';
import type { Gold } from './gold.ts';
import { skipSpace, take, visibleText } from './visibleText.ts';

/** The trace that an annotator wrote down, positions in UTF-16 units. Throws where its words do not stand in the page. */
export function buildTrace(gold: Gold, bytes: Uint8Array): Trace {
  const page = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const file = decodedFile(bytes, page);
  const { blocks, keys, removed } = pageText(gold, page);
  const head: ReportHead = {
    id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    file: gold.page,
    ...gold.head,
    found: foundOf(gold, page, file),
  };
  const report = assembleReport({ blocks, removed, diagnostics: [], head }, file);
  const { annotated, faults } = annotate(gold, report.text, report.blocks, keys);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    schema: SCHEMA,
    made: { version: '0.1.0', model: 'by hand', options: {} },
    report: report.head,
    text: report.text,
    blocks: [...report.blocks],
    removed: report.removed,
    ...annotated,
    diagnostics: gold.diagnostics.map(({ at, ...d }) => ({ ...d, ...(at === undefined ? {} : placed(at, report, keys)) })),
  };
}

function decodedFile(bytes: Uint8Array, text: string): DecodedFile {
  const byteAt: number[] = [];
  let at = 0;
  for (const char of text) {
    const size = Buffer.byteLength(char);
    byteAt.push(at);
    if (char.length === 2) byteAt.push(at);
    at += size;
  }
  byteAt.push(at);
  return { bytes, text, encoding: 'utf-8', encodingBy: 'meta', byteAt: (unit) => byteAt[unit] ?? at };
}

function pageText(gold: Gold, page: string) {
  const glyphs = visibleText(page);
  const blocks: DraftBlock[] = [];
  const keys: string[] = [];
  const removed: DraftRemoval[] = [];
  let at = 0;
  for (const piece of gold.page_text) {
    const taken = take(page, glyphs, at, piece.text);
    at = taken.next;
    if ('removed' in piece) removed.push({ reason: piece.removed, text: taken.text });
    else {
      const { key, type, post, level } = piece;
      blocks.push({ type, text: taken.text, links: taken.links, ...(post ? { post } : {}), ...(level ? { level } : {}) });
      keys.push(key);
    }
  }
  if (skipSpace(glyphs, at) < glyphs.length) throw new Error('the page goes on after the last piece');
  return { blocks, keys, removed };
}

function foundOf(gold: Gold, page: string, file: DecodedFile) {
  const entries: [string, Found][] = Object.entries(gold.found).map(([field, { by, words }]) => {
    const { start, end } = findPlace(page, words, [[{ start: 0, end: page.length }]]);
    const bytes: [number, number] = [file.byteAt(start), file.byteAt(end)];
    return [field, { by, origin: [{ bytes }] }];
  });
  return Object.fromEntries(entries);
}

/** The place of a diagnostic: in a block, or nowhere. */
function placed(at: Place, report: Pick<Report, 'text' | 'blocks'>, keys: readonly string[]): Span {
  const block = report.blocks[keys.indexOf(typeof at === 'string' ? '' : at.in)];
  if (!block || typeof at === 'string') throw new Error(`no block for ${JSON.stringify(at)}`);
  return at.text === undefined ? { start: block.start, end: block.end } : findPlace(report.text, at.text, [[block]]);
}
