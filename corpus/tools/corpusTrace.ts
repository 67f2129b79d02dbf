import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Block, OUTSIDE_BODY, type ReportHead, SCHEMA, type Trace, validateTrace } from '../../src/contract/index.ts';
import { annotate } from './annotate.ts';
import { type AnnotationText, readAnnotation } from './annotationFile.ts';
import type { CorpusReport } from './corpusReport.ts';

/** The annotations of a report: by each of two annotators, and what they agreed on. */
export const LAYERS = ['a', 'b', 'gold'] as const;
export type Layer = (typeof LAYERS)[number];

export interface CorpusTrace {
  readonly trace: Trace;
  readonly annotation: AnnotationText;
  /** A line for each thing that is wrong; with faults the trace is not to be used. */
  readonly faults: readonly string[];
}

/**
 * The trace that an annotation of a report makes, positions in UTF-16 units of text.txt, of which it is the trace: each
 * block's origin is its bytes there. Throws where the annotation can't be read at all.
 */
export async function corpusTrace(report: CorpusReport, layer: Layer): Promise<CorpusTrace> {
  const { text, annotation } = await readAnnotation(join(report.folder, `${layer}.yaml`));
  const blocks = report.blocks.map((b) => ({
    ...b,
    origin: [{ start: b.start, end: b.end, bytes: bytesOf(report.text, b) }],
    links: [],
  }));
  const { annotated, faults } = annotate(
    annotation,
    report.text,
    blocks,
    blocks.map((b) => b.id),
  );
  const trace: Trace = {
    schema: SCHEMA,
    made: { version: '0.1.0', model: 'by hand', options: { annotation: layer } },
    report: headOf(report),
    text: report.text,
    blocks: blocks as Block[],
    removed: [],
    ...annotated,
    diagnostics: [],
  };
  const all = faults.length > 0 ? faults : [...broken(trace), ...unsaid(report, trace)];
  return { trace, annotation: text, faults: all };
}

function bytesOf(text: string, { start, end }: { start: number; end: number }): [number, number] {
  const from = Buffer.byteLength(text.slice(0, start));
  return [from, from + Buffer.byteLength(text.slice(start, end))];
}

function headOf({ text, facts }: CorpusReport): ReportHead {
  const { outlet, ...head } = facts.head;
  return {
    id: `sha256:${createHash('sha256').update(`${text}\n`).digest('hex')}`,
    file: 'text.txt',
    format: 'text',
    stub: false,
    ...head,
    outlet: outlet ?? { name: null, domain: null },
    captured: null,
    section: null,
    found: {},
  };
}

/** What the validator finds, in an annotator's words: the block and the first words instead of an index. */
function broken(trace: Trace): string[] {
  return validateTrace(trace).map(({ path, message }) => {
    const index = path.match(/^statements\.(\d+)/)?.[1];
    const s = index === undefined ? undefined : trace.statements[Number(index)];
    const at = s?.content[0] ?? s?.cue;
    return at ? `“${trace.text.slice(at.start, Math.min(at.end, at.start + 50))}…”: ${message}` : `${path}: ${message}`;
  });
}

/** What the guidelines ask for and a slip of the pen leaves out. */
function unsaid({ facts }: CorpusReport, trace: Trace): string[] {
  const faults: string[] = [];
  const first = (s: Trace['statements'][number]) => trace.text.slice(s.content[0]?.start ?? 0, (s.content[0]?.start ?? 0) + 40);
  for (const s of trace.statements) {
    if (s.how === 'cue' && !s.cue) faults.push(`“${first(s)}…”: how is "cue", yet there is no cue`);
    if (s.content.some((c) => s.cue && c.start < s.cue.end && s.cue.start < c.end))
      faults.push(`“${first(s)}…”: the cue lies in the content`);
  }
  const heard = new Set(trace.statements.flatMap((s) => s.content.map((c) => blockAt(trace, c.start)?.id)));
  for (const b of trace.blocks)
    if (/^(?:question|answer|post)$/.test(b.type) && !OUTSIDE_BODY.has(b.type) && !heard.has(b.id))
      faults.push(`${b.id} is a ${b.type} and no statement stands in it (guideline rule 13)`);
  const used = new Set([
    ...trace.statements.flatMap((s) => [s.speaker, ...s.addressee.map((a) => a.source), ...s.chain.map((c) => c.source)]),
    ...trace.exchanges.flatMap((x) => [...x.from, ...x.to, ...x.via]),
    ...trace.sources.flatMap((s) => [s.speaksFor, s.ofPerson, ...s.members]),
    ...trace.relations.flatMap((r) => (r.type === 'dispute' ? [r.assertedBy] : [])),
  ]);
  for (const s of trace.sources) if (!used.has(s.id)) faults.push(`the source “${s.name}” is used nowhere`);
  if (trace.statements.length === 0) faults.push(`${facts.name} has no statements`);
  return faults;
}

function blockAt(trace: Trace, at: number): Block | undefined {
  return trace.blocks.find((b) => b.start <= at && at < b.end);
}
